package org.theoremcheck.kernels;

import org.theoremcheck.kernels.boxqp.BoxQpKernels;
import org.theoremcheck.kernels.boxqp.ComposedAscent;
import org.theoremcheck.kernels.lane.DeviceLaneArithmetic;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.network.NetworkKernels;
import org.theoremcheck.kernels.random.RandomKernels;

/**
 * One backend's families of operations.
 *
 * @param lane arithmetic by lanes
 * @param network small fully connected networks
 * @param random counter-based random fill
 * @param boxqp sweeps over box-constrained duals
 */
public record Kernels(LaneArithmetic lane, NetworkKernels network, RandomKernels random, BoxQpKernels boxqp) {
    /** A backend without sweeps of its own. */
    public Kernels(LaneArithmetic lane, NetworkKernels network, RandomKernels random) {
        this(lane, network, random, new ComposedAscent());
    }

    /** Whether cohorts are computed beside the processor: then larger ones cost less a lane, up to tens of thousands. */
    public boolean onDevice() {
        return lane instanceof DeviceLaneArithmetic;
    }

    public String name() {
        return lane.name();
    }
}
