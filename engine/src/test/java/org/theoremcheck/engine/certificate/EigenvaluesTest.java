package org.theoremcheck.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.oracle.LinearSystem;
import org.theoremcheck.engine.problem.Pivots;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class EigenvaluesTest {
    private static final int LANES = 4;

    private static Matrix symmetric(Sample s, int n) {
        Matrix b = s.gaussian(n, n, LANES);
        return b.plus(b.transpose());
    }

    @Example
    void smallMatricesHaveTheirKnownEigenvalues() {
        Sample s = Sample.of(1);
        Matrix pair = new Matrix(s.column(2, 1, 1, 2), 2, 2);
        assertThat(sorted(Eigenvalues.of(pair))).containsExactly(new double[] {1, 3}, within(1e-15));
        // The path of three points: 2 − √2, 2, 2 + √2.
        Matrix path = new Matrix(s.column(2, -1, 0, -1, 2, -1, 0, -1, 2), 3, 3);
        double root = Math.sqrt(2);
        assertThat(sorted(Eigenvalues.of(path))).containsExactly(new double[] {2 - root, 2, 2 + root}, within(1e-14));
        Matrix flat = new Matrix(s.column(0, 0, 0, 0), 2, 2);
        assertThat(Eigenvalues.greatest(flat).toDoubles()).containsExactly(0);
        assertThat(Eigenvalues.least(new Matrix(s.column(-7), 1, 1)).toDoubles())
                .containsExactly(-7);
    }

    private static double[] sorted(Lanes values) {
        return Arrays.stream(values.toDoubles()).sorted().toArray();
    }

    /** A − μI is positive definite just below λ_min and no longer just above: an elimination agrees. */
    @Property(tries = 100)
    void theLeastIsWhereDefinitenessEnds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int n) {
        Matrix a = symmetric(Sample.of(seed), n);
        Lanes least = Eigenvalues.least(a);
        assertThat(Pivots.least(LinearSystem.shifted(a, least.minus(1e-9).negate()))
                        .above(0)
                        .toDoubles())
                .containsOnly(1);
        assertThat(Pivots.least(LinearSystem.shifted(a, least.plus(1e-9).negate()))
                        .above(0)
                        .toDoubles())
                .containsOnly(0);
    }

    @Property(tries = 100)
    void theirSumIsTheTraceAndTheirSquaresAddUpToTheNorm(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int n) {
        Matrix a = symmetric(Sample.of(seed), n);
        Lanes values = Eigenvalues.of(a);
        Lanes trace = a.entries().row(0);
        for (int i = 1; i < n; i++) {
            trace = trace.plus(a.entries().row(i * n + i));
        }
        assertThat(values.sum().toDoubles()).containsExactly(trace.toDoubles(), within(1e-12));
        assertThat(values.norm().toDoubles()).containsExactly(a.norm().toDoubles(), within(1e-12));
        assertThat(Eigenvalues.greatest(a).toDoubles())
                .containsExactly(
                        Eigenvalues.least(a.with(a.entries().negate())).negate().toDoubles(), within(1e-12));
    }

    /** At 50 digits the trace of the cubes agrees with that of A³ to 40. */
    @Example
    void fiftyDigitsAreUsed() {
        Sample s = Sample.of(Backends.certifier(), 5);
        Matrix a = symmetric(s, 5);
        Matrix cube = a.times(a).times(a);
        Lanes trace = cube.entries().row(0);
        for (int i = 1; i < 5; i++) {
            trace = trace.plus(cube.entries().row(i * 6));
        }
        Lanes cubes = Eigenvalues.of(a).pow(3).sum();
        assertThat(cubes.minus(trace).abs().atMost(1e-40).toDoubles()).containsOnly(1);
    }
}
