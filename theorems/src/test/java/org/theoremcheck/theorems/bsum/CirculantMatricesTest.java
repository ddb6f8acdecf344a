package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Every circulant matrix is Toeplitz, and it commutes with the cyclic shift.
 *
 * <p>True: its entries depend on (i − j) mod n alone.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.2</a>
 */
@Claim(
        id = "bsum.conv.circulant",
        paper = Paper.BSUM,
        at = "Section 5.2",
        section = "10 Convolutional constraint",
        says = "every circulant matrix is Toeplitz and commutes with the cyclic shift")
class CirculantMatricesTest {

    @Check
    void circulantMatricesAreToeplitz(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Projection.ontoCirculant(f.width()));
    }

    @Mutant("all matrices")
    void everyMatrixIs(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Projection.none());
    }

    @Mutant("all Toeplitz matrices")
    void toeplitzMatricesAreCirculant(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Projection.ontoToeplitz(f.width(), f.width()));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Projection constraint) {
        f.hypotheses().forEach(evidence::given);
        int n = f.width();
        Matrix t = new Matrix(constraint.of(f.weights().slice(0, n * n)), n, n);
        Matrix shift = Shift.cyclic(f.lambda(), n);
        SameVector.require(
                evidence, "CT = TC", shift.times(t).entries(), t.times(shift).entries());
        SameVector.require(
                evidence, "constant diagonals", Projection.ontoToeplitz(n, n).of(t.entries()), t.entries());
    }
}
