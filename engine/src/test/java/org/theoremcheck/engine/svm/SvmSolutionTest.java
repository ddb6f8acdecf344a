package org.theoremcheck.engine.svm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class SvmSolutionTest {
    private static final LaneArithmetic ARITHMETIC = Backends.reference().lane();

    @Example
    void orthogonalGradientsAreSolvedByHand() {
        // (1, 0) and (0, 2) with ε = C = 1: α = (1, ¼).
        SvmSolution solution = programme(1, 1, 1, 0, 0, 2).solve();
        assertThat(solution.alpha().toDoubles()).containsExactly(1, 0.25);
        assertThat(solution.direction().toDoubles()).containsExactly(1, 0.5);
        assertThat(solution.margins().toDoubles()).containsExactly(1, 1);
        assertThat(solution.gap().toDoubles()).containsExactly(0);
        assertThat(solution.primal().toDoubles()).containsExactly(0.625);
        assertThat(solution.value().toDoubles()).containsExactly(0.625);
    }

    @Property(tries = 50)
    void theCertificateBoundsTheDistanceToTheOptimum(
            @ForAll @DoubleRange(min = 0, max = 1) double first, @ForAll @DoubleRange(min = 0, max = 1) double second) {
        SvmProgramme programme = programme(1, 1, 1, 0.5, -1, 2);
        Lanes alpha = ARITHMETIC.of(new double[] {first, second}, 2, 1);
        var dual =
                org.theoremcheck.kernels.boxqp.BoxDual.of(programme.gram(), programme.target(), programme.box(), alpha);
        SvmSolution some = new SvmSolution(programme, dual);
        double distance =
                some.direction().distanceTo(programme.solve().direction()).toDoubles()[0];
        assertThat(distance).isLessThanOrEqualTo(some.error().toDoubles()[0] + 1e-12);
        assertThat(some.primal().minus(some.value()).toDoubles()[0])
                .isCloseTo(some.gap().toDoubles()[0], within(1e-14));
    }

    private static SvmProgramme programme(double target, double box, double... gradients) {
        Matrix signed = new Matrix(ARITHMETIC.of(gradients, gradients.length, 1), gradients.length / 2, 2);
        return new SvmProgramme(signed, ARITHMETIC.constant(target), ARITHMETIC.constant(box));
    }
}
