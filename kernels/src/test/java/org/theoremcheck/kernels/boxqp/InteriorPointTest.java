package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;

class InteriorPointTest implements BoxQpContract {
    @Override
    public LaneArithmetic arithmetic() {
        return Backends.chosen().lane();
    }

    @Override
    public BoxQp method() {
        return new InteriorPoint(BoxQp.TOLERANCE, 60);
    }
}
