package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;

class DfpBoxQpTest implements BoxQpContract {
    @Override
    public LaneArithmetic arithmetic() {
        return Backends.certifier().lane();
    }

    @Override
    public BoxQp method() {
        return BoxQp.certified();
    }
}
