package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The output of one example and unit, as an objective that ignores the targets. */
record OneOutput(int example, int unit) implements Objective {
    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        return outputs.entries().row(example * outputs.columns() + unit);
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        LaneArithmetic lane = outputs.entries().arithmetic();
        double[] one = new double[outputs.rows() * outputs.columns()];
        one[example * outputs.columns() + unit] = 1;
        return outputs.with(lane.of(one, one.length, 1)
                .broadcast(one.length, outputs.entries().lanes()));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        return outputs.with(outputs.entries().times(0));
    }
}
