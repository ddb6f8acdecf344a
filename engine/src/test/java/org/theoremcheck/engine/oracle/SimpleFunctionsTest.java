package org.theoremcheck.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The functions with known constants: values by hand, gradients against difference quotients. */
class SimpleFunctionsTest {
    private static final LaneArithmetic REALS = Backends.reference().lane();

    private final Random random = new Random(1);

    private static Lanes rows(double... numbers) {
        return REALS.of(numbers, numbers.length, 1);
    }

    private Lanes drawn(int rows, double low, double high) {
        return rows(IntStream.range(0, rows)
                .mapToDouble(r -> low + (high - low) * random.nextDouble())
                .toArray());
    }

    private static double only(Lanes a) {
        assertThat(a.toDoubles()).hasSize(1);
        return a.toDoubles()[0];
    }

    @Example
    void gradientsAreLimitsOfDifferenceQuotients() {
        double h = 1e-6;
        for (int round = 0; round < 50; round++) {
            Lanes w = drawn(3, -2, 2);
            Lanes star = drawn(3, -1, 1);
            Whole divergence = new SoftplusDivergence(new Matrix(drawn(6, -2, 2), 2, 3), drawn(2, 0, 2), star);
            Quadratic quadratic = new Quadratic(drawn(3, 0.1, 3), star);
            List<Whole> smooth = List.of(
                    divergence,
                    quadratic,
                    new TiltedQuadratic(drawn(3, -3, 3), star, drawn(3, -2, 2)),
                    new Plus(quadratic, divergence),
                    new HuberSum(drawn(3, 0.1, 3), drawn(3, 0.1, 3)),
                    new PowerSum(drawn(1, 0, 2), drawn(1, 0, 2), rows(1 + round % 4)),
                    new MaxOfLinear(drawn(3, 0.1, 1), drawn(3, 0.1, 1), drawn(1, 0, 1)));
            for (Whole f : smooth) {
                double[] g = f.gradient(w).toDoubles();
                for (int i = 0; i < 3; i++) {
                    double[] e = new double[3];
                    e[i] = h;
                    double rise = only(f.risk(w.plus(rows(e))).minus(f.risk(w.minus(rows(e)))));
                    assertThat(rise / (2 * h)).as(f.toString()).isCloseTo(g[i], within(1e-6));
                }
            }
        }
    }

    @Example
    void aDoubleWellIsLeastAtBothMinimaAndFlatBetweenThem() {
        var f = new DoubleWell(rows(2));
        assertThat(only(f.risk(rows(-2)))).isZero();
        assertThat(only(f.risk(rows(0)))).isEqualTo(4);
        assertThat(only(f.gradient(rows(0)))).isZero();
        assertThat(only(f.gradient(rows(1)))).isEqualTo(-3);
    }

    @Example
    void thePlantedMinimiserOfATiltedLogisticLossIsOne() {
        Lanes star = rows(0.5, -1);
        var f = new SoftplusDivergence(new Matrix(rows(1, 2, -1, 3), 2, 2), rows(1, 4), star);
        assertThat(only(f.risk(star))).isZero();
        assertThat(f.gradient(star).toDoubles()).containsExactly(0, 0);
        assertThat(only(f.risk(rows(3, 3)))).isPositive();
    }

    @Example
    void hubersValueIsHalfASquareUpToTheKneeAndLinearBeyond() {
        var f = new HuberSum(rows(2), rows(0.5));
        assertThat(only(f.risk(rows(0.5)))).isEqualTo(0.25);
        assertThat(only(f.risk(rows(-3)))).isEqualTo(2 * (0.5 * 3 - 0.125));
        assertThat(only(f.gradient(rows(-3)))).isEqualTo(-1);
    }

    @Example
    void powersAreTheirFormula() {
        double[] cubic =
                new PowerSum(rows(1), rows(3), rows(3)).gradient(rows(-2, 1)).toDoubles();
        assertThat(cubic).containsExactly(-2 - 3 * 4, 1 + 3);
        assertThat(only(new PowerSum(rows(0), rows(1), rows(4)).risk(rows(2)))).isEqualTo(4);
        assertThat(only(new PowerSum(rows(0), rows(5), rows(1)).gradient(rows(0))))
                .isEqualTo(5);
    }

    @Example
    void aKinkedSumIsTheMeanOfItsParts() {
        var f = new KinkedSum(rows(2), rows(1, 3), rows(0, -1), rows(-1, 0.5));
        Lanes w = rows(-0.5);
        assertThat(only(f.risk(w))).isEqualTo(0.25 + (0.5 + 0.5 + 1.5 - 0.25) / 2);
        assertThat(only(f.gradient(w))).isEqualTo(-1 + (-1 - 1 + 3 + 0.5) / 2);
        double parts = IntStream.range(0, 2)
                .mapToDouble(i -> only(f.minibatch(rows(i)).gradient(w)))
                .sum();
        assertThat(parts / 2).isEqualTo(only(f.gradient(w)));
        assertThat(only(f.gradient(rows(0)))).isEqualTo((1 - 1 + 3 + 0.5) / 2);
    }

    @Example
    void theMaximumOfLinearFunctionsAgreesWithEachOneComputedAlone() {
        int n = 7;
        for (int round = 0; round < 50; round++) {
            Lanes a = drawn(n, 0.1, 1);
            Lanes b = drawn(n, 0.1, 1);
            // Ties of several functions, as at the start of a run.
            Lanes x = round % 3 == 0 ? rows(new double[n]) : drawn(n, -1, 1);
            int active = 0;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= n; i++) {
                double value = dot(h(a, b, i), x.toDoubles());
                if (value > greatest + 1e-12) {
                    greatest = value;
                    active = i;
                }
            }
            var f = new MaxOfLinear(a, b, rows(0));
            assertThat(only(f.risk(x))).isCloseTo(greatest, within(1e-14));
            assertThat(f.gradient(x).toDoubles()).containsExactly(h(a, b, active));
        }
    }

    private static double[] h(Lanes a, Lanes b, int i) {
        double[] h = new double[a.rows()];
        for (int j = 0; j < h.length; j++) {
            h[j] = j < i ? a.toDoubles()[j] : j == i ? -b.toDoubles()[j] : 0;
        }
        return h;
    }

    private static double dot(double[] u, double[] v) {
        return IntStream.range(0, u.length).mapToDouble(j -> u[j] * v[j]).sum();
    }
}
