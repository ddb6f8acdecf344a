package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Every square Toeplitz matrix is the matrix of a circular convolution, that is, it commutes with the cyclic shift.
 *
 * <p>False from size 2 on: [[0, 1], [0, 0]] has constant diagonals and does not commute with the exchange of
 * coordinates.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.2</a>
 */
@Claim(
        id = "bsum.conv.circular",
        paper = Paper.BSUM,
        at = "Section 5.2",
        section = "10 Convolutional constraint",
        says = "every square Toeplitz matrix is the matrix of a circular convolution",
        expected = Verdict.REFUTED)
class CircularConvolutionTest {

    @Check
    void toeplitzMatricesCommuteWithShifts(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Projection.ontoToeplitz(f.width(), f.width()));
    }

    @Mutant("all matrices")
    void everyMatrixDoes(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Projection.none());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Projection constraint) {
        f.hypotheses().forEach(evidence::given);
        int n = f.width();
        Matrix t = new Matrix(constraint.of(f.weights().slice(0, n * n)), n, n);
        Matrix shift = Shift.cyclic(f.lambda(), n);
        SameVector.require(
                evidence, "CT = TC", shift.times(t).entries(), t.times(shift).entries());
    }
}
