package org.theoremcheck.kernels.boxqp;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class CertifiedBoxQpTest implements BoxQpContract {
    @Override
    public LaneArithmetic arithmetic() {
        return Backends.chosen().lane();
    }

    @Override
    public BoxQp method() {
        return BoxQp.certified();
    }

    @Example
    void theDoubleBackendsAgreeBitForBit() {
        double[] entries = {2, 25, 1, -25, 1, -25, 3, 25};
        double[][] found = new double[2][];
        for (int b = 0; b < 2; b++) {
            LaneArithmetic arithmetic =
                    Backends.named(b == 0 ? "field" : "plain").lane();
            Matrix q = new Matrix(arithmetic.of(entries, 4, 2), 2, 2);
            Lanes c = arithmetic.constant(3);
            found[b] = method().solve(q, arithmetic.constant(1), c).alpha().toDoubles();
        }
        assertThat(found[1]).containsExactly(found[0]);
    }
}
