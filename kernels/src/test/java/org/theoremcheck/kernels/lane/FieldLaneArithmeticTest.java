package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.kernels.Backends;

/** The reference itself, held to the JDK's arithmetic. */
class FieldLaneArithmeticTest implements LaneContract {
    @Override
    public LaneArithmetic lane() {
        return Backends.reference().lane();
    }

    private double apply(Binary op, double x, double y) {
        return lane().apply(op, lane().constant(x), lane().constant(y)).toDoubles()[0];
    }

    @Property
    void operationsAreThoseOfJava(@ForAll long seed) {
        double[] pair = Samples.any(seed, 2);
        double x = pair[0];
        double y = pair[1];
        assertThat(apply(Binary.PLUS, x, y)).isEqualTo((Object) (double) (x + y));
        assertThat(apply(Binary.MINUS, x, y)).isEqualTo((Object) (double) (x - y));
        assertThat(apply(Binary.TIMES, x, y)).isEqualTo((Object) (double) (x * y));
        assertThat(apply(Binary.OVER, x, y)).isEqualTo((Object) (double) (x / y));
        assertThat(apply(Binary.MAX, x, y)).isEqualTo((Object) (double) (Math.max(x, y)));
        assertThat(apply(Binary.MIN, x, y)).isEqualTo((Object) (double) (Math.min(x, y)));
        assertThat(apply(Binary.AT_MOST, x, y)).isEqualTo((Object) (x <= y ? 1.0 : 0.0));
        assertThat(apply(Binary.BELOW, x, y)).isEqualTo((Object) (x < y ? 1.0 : 0.0));
        assertThat(apply(Binary.EQUAL, x, y)).isEqualTo((Object) (x == y ? 1.0 : 0.0));
    }

    @Example
    void sumsRunFromTheFirstRowToTheLast() {
        Lanes a = lane().of(new double[] {1e16, 1, -1e16, 1}, 4, 1);
        assertThat(a.sum().toDoubles()).containsExactly(1);
        assertThat(a.dot(lane().constant(1)).toDoubles()).containsExactly(1);
        assertThat(lane().product(a, true, lane().constant(1).broadcast(4, 1), false, 1, 4, 1)
                        .toDoubles())
                .containsExactly(1);
    }
}
