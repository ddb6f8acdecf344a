package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * What a run cost, per lane.
 *
 * @param weightsMoved Σ over steps of the number of weights the step may move, frozen ones not counted; one row
 * @param multiplyAdds multiply-adds of the matrix products behind the steps' risks and gradients; one row
 */
public record Work(Lanes weightsMoved, Lanes multiplyAdds) {
    /** No work yet, on the backend of {@code like}. */
    public static Work none(Lanes like) {
        Lanes zero = like.arithmetic().constant(0);
        return new Work(zero, zero);
    }

    public Work plus(Work that) {
        return new Work(weightsMoved.plus(that.weightsMoved), multiplyAdds.plus(that.multiplyAdds));
    }

    /** This and as much again, in the lanes of the mask. */
    Work and(Lanes running, int weights, long multiplications) {
        return new Work(
                weightsMoved.plus(running.times(weights)), multiplyAdds.plus(running.times((double) multiplications)));
    }
}
