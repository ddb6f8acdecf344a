package org.theoremcheck.kernels;

import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.network.NetworkKernels;
import org.theoremcheck.kernels.random.RandomKernels;

/**
 * One backend's families of operations.
 *
 * @param lane arithmetic by lanes
 * @param network small fully connected networks
 * @param random counter-based random fill
 */
public record Kernels(LaneArithmetic lane, NetworkKernels network, RandomKernels random) {
    public String name() {
        return lane.name();
    }
}
