package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import net.jqwik.api.Example;

/** Counting changes no number: the whole contract of the backends holds for it. */
class CountingArithmeticTest implements LaneContract {
    private final CountingArithmetic counting = new CountingArithmetic(FieldLaneArithmetic.ofDoubles());

    @Override
    public LaneArithmetic lane() {
        return counting;
    }

    @Example
    void operationsAreThoseOfOneLane() {
        Lanes a = counting.of(Samples.finite(1, 6 * 5), 6, 5);
        assertCosts(6, () -> a.plus(a));
        assertCosts(6, () -> a.times(2));
        assertCosts(6 + 6, () -> a.minusProduct(a, a));
        assertCosts(6, a::exp);
        assertCosts(6, a::sum);
        assertCosts(6, () -> a.sumEvery(3));
        assertCosts(6, () -> a.dot(a));
        assertCosts(6 + 6, () -> a.below(0).choose(1, 2));
        assertCosts(0, () -> a.slice(1, 4));
        assertCosts(0, () -> counting.stack(a, a));
        Matrix m = new Matrix(a, 2, 3);
        assertCosts(2 * 3 * 2, () -> m.timesTranspose(m));
    }

    private void assertCosts(long operations, Supplier<Object> computation) {
        long before = counting.operations();
        assertThat(computation.get()).isNotNull();
        assertThat(counting.operations() - before).isEqualTo(operations);
    }
}
