package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The Toeplitz matrices of a given size are a linear subspace of dimension rows + columns − 1, and averaging along
 * diagonals is the orthogonal projection onto it.
 *
 * <p>True: the average P is linear and idempotent, A − PA is orthogonal to every PB, and the trace of P is the number of
 * diagonals. Checked for J·n rows and n columns.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.2</a>
 */
@Claim(
        id = "bsum.conv.subspace",
        paper = Paper.BSUM,
        at = "Section 5.2",
        section = "10 Convolutional constraint",
        says =
                "Toeplitz matrices form a linear subspace of dimension rows + columns − 1, onto which averaging along diagonals projects")
class ToeplitzSubspaceTest {

    @Check
    void diagonalMeansProjectOntoASubspace(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                Projection.ontoToeplitz(f.depth() * f.width(), f.width()),
                (f.depth() + 1) * f.width() - 1);
    }

    @Mutant("dimension rows·columns")
    void everyMatrixIsToeplitz(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                Projection.ontoToeplitz(f.depth() * f.width(), f.width()),
                f.depth() * f.width() * f.width());
    }

    @Mutant("circulant matrices have dimension 2n − 1")
    void circulantMatricesHaveAsMany(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Projection.ontoToeplitz(f.depth() * f.width(), f.width()), 2 * f.depth() * f.width() - 1);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Projection p, int dimension) {
        f.hypotheses().forEach(evidence::given);
        Lanes a = f.weights();
        Lanes b = f.others();
        Lanes size = a.norm().plus(b.norm());
        SameVector.require(evidence, "P² = P", p.of(p.of(a)), p.of(a), size);
        Lanes mixed = p.of(a.times(f.gamma()).plus(b));
        SameVector.require(
                evidence,
                "P is linear",
                mixed,
                p.of(a).times(f.gamma()).plus(p.of(b)),
                size.times(f.gamma().plus(1)));
        Lanes product = a.minus(p.of(a)).dot(p.of(b));
        evidence.requireEqual("A − PA is orthogonal to PB", size.square().plus(product), size.square());
        Lanes trace = f.lambda().times(0);
        for (int i = 0; i < a.rows(); i++) {
            trace = trace.plus(p.of(CurvedOracle.unit(a, i)).row(i));
        }
        evidence.requireEqual("dimension", trace, trace.times(0).plus(dimension));
    }
}
