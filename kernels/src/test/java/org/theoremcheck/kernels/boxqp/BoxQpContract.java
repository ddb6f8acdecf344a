package org.theoremcheck.kernels.boxqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** What every method promises on every backend: the optimum, a sound certificate, and sense at the edges. */
interface BoxQpContract {
    LaneArithmetic arithmetic();

    BoxQp method();

    /** Small integer problems: gradients in {−2 … 2}^p, duplicated and contradictory ones included, so that Q is often singular. */
    @Property(tries = 40)
    default void theMaximumIsThatOfAllActiveSets(@ForAll @IntRange(min = 1, max = 4) int n, @ForAll long seed) {
        Random random = new Random(seed);
        int p = 1 + random.nextInt(2);
        int lanes = 3;
        double[] g = random.ints((long) n * p * lanes, -2, 3).asDoubleStream().toArray();
        double[] target = random.ints((long) n * lanes, 0, 4).asDoubleStream().toArray();
        double[] box =
                random.ints((long) n * lanes, 0, 9).mapToDouble(c -> c / 4.0).toArray();
        Matrix gradients = new Matrix(arithmetic().of(g, n * p, lanes), n, p);
        Matrix q = gradients.timesTranspose(gradients);
        Lanes epsilon = arithmetic().of(target, n, lanes);
        Lanes c = arithmetic().of(box, n, lanes);
        BoxDual found = method().solve(q, epsilon, c);
        double[] value = found.alpha()
                .dot(epsilon)
                .minus(found.alpha()
                        .dot(q.times(Matrix.column(found.alpha())).entries())
                        .over(2))
                .toDoubles();
        double[] gap = found.gap().toDoubles();
        for (int l = 0; l < lanes; l++) {
            double exact = exact(q.entries().toDoubles(), target, box, n, lanes, l);
            assertThat(gap[l]).isBetween(0.0, 1e-12 * (1 + epsilon.dot(c).toDoubles()[l]));
            assertThat(value[l]).isCloseTo(exact, within(1e-11 * (1 + exact)));
        }
        assertThat(found.alpha().atLeast(0).and(found.alpha().atMost(c)).least().toDoubles())
                .containsOnly(1);
    }

    @Example
    default void contradictoryLabelsDoNotStall() {
        // The same gradient with both labels, Cκ/ε = 2500.
        Matrix q = new Matrix(arithmetic().of(new double[] {25, -25, -25, 25}, 4, 1), 2, 2);
        BoxDual found = method().solve(q, arithmetic().constant(1), arithmetic().constant(100));
        assertThat(found.gap().toDoubles()[0]).isBetween(0.0, 1e-10);
        assertThat(found.alpha().toDoubles()).containsExactly(new double[] {100, 100}, within(1e-8));
    }

    @Example
    default void aBlockedPredictorDoesNotMislead() {
        // Found by the adversary: with its second-order terms in full the corrector stalls at Γ = 0.36.
        double[] g = {-1, -1, 0.735, 0.06, 1, -1, -1.6, -0.5, -0.224, 0.228, -0.75, -0.44};
        Matrix gradients = new Matrix(arithmetic().of(g, 12, 1), 6, 2);
        BoxDual found = method().solve(
                        gradients.timesTranspose(gradients),
                        arithmetic().constant(0.7),
                        arithmetic().constant(107));
        assertThat(found.gap().toDoubles()[0]).isBetween(0.0, 1e-9);
    }

    @Example
    default void fullStepsDoNotCycle() {
        // Without a demand for progress the iterates return after four steps, at Γ = 0.67.
        double[] g = {1, -1, -4, -1, -1, 1, 2, 2, 0, 0, 3, -4, -1, 1, -2, 0, -1, 3};
        Matrix gradients = new Matrix(arithmetic().of(g, 18, 1), 6, 3);
        BoxDual found = method().solve(
                        gradients.timesTranspose(gradients),
                        arithmetic().constant(3),
                        arithmetic().constant(105));
        assertThat(found.gap().toDoubles()[0]).isBetween(0.0, 1e-9);
    }

    @Example
    default void aZeroGradientTakesTheWholeBoxAndAnEmptyBoxNothing() {
        Matrix q = new Matrix(arithmetic().of(new double[] {0, 0, 0, 1}, 4, 1), 2, 2);
        Lanes box = arithmetic().of(new double[] {3, 0}, 2, 1);
        BoxDual found = method().solve(q, arithmetic().constant(1), box);
        assertThat(found.alpha().toDoubles()).containsExactly(new double[] {3, 0}, within(1e-10));
        assertThat(found.gap().toDoubles()[0]).isBetween(0.0, 1e-11);
    }

    @Example
    default void aSingleConstraintIsSolvedByDivision() {
        Matrix q = new Matrix(arithmetic().of(new double[] {4, 4}, 1, 2), 1, 1);
        Lanes box = arithmetic().of(new double[] {0.125, 1}, 1, 2);
        BoxDual found = method().solve(q, arithmetic().constant(1), box);
        assertThat(found.alpha().toDoubles()).containsExactly(new double[] {0.125, 0.25}, within(1e-10));
    }

    @Example
    default void aLaneDoesNotDependOnItsNeighbours() {
        double[] entries = {25, 1, 2, -25, 0, 1, -25, 0, 1, 25, 4, 2};
        Matrix three = new Matrix(arithmetic().of(entries, 4, 3), 2, 2);
        Lanes one = arithmetic().constant(1);
        double[] together = method().solve(three, one, one.times(7)).alpha().toDoubles();
        for (int l = 0; l < 3; l++) {
            Matrix alone = three.with(arithmetic().pick(three.entries(), new int[] {l}));
            double[] single = method().solve(alone, one, one.times(7)).alpha().toDoubles();
            assertThat(single).containsExactly(together[l], together[3 + l]);
        }
    }

    @Example
    default void anOblongMatrixIsRefused() {
        Matrix oblong = new Matrix(arithmetic().of(new double[2], 2, 1), 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method().solve(
                                oblong, arithmetic().constant(1), arithmetic().constant(1)))
                .withMessageContaining("1×2");
    }

    private static double exact(double[] q, double[] target, double[] box, int n, int lanes, int lane) {
        BigFraction[][] matrix = new BigFraction[n][n];
        BigFraction[] epsilon = new BigFraction[n];
        BigFraction[] c = new BigFraction[n];
        for (int i = 0; i < n; i++) {
            epsilon[i] = new BigFraction(target[i * lanes + lane]);
            c[i] = new BigFraction(box[i * lanes + lane]);
            for (int j = 0; j < n; j++) {
                matrix[i][j] = new BigFraction(q[(i * n + j) * lanes + lane]);
            }
        }
        return new ActiveSets(matrix, epsilon, c).maximum().doubleValue();
    }
}
