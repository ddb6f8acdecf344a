package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * What a run saw, per lane. A lane with T = 0 visits nothing: its points are all w₁.
 *
 * @param best w̄ = w_τ, the visited iterate with the least f_t(w_t), the first of equals; never w_{T+1}
 * @param bestValue f_τ(w_τ), the minibatch's value at the time
 * @param bestAt τ
 * @param last the last visited iterate, w_T
 * @param end where the last step led, w_{T+1}
 * @param memory what the method remembers there
 * @param steps number of steps taken
 * @param diverged mask: see {@link Ending#DIVERGED}
 * @param converged mask: see {@link Ending#CONVERGED}
 * @param work what it cost
 */
public record Run<S extends Memory<S>>(
        Lanes best,
        Lanes bestValue,
        Lanes bestAt,
        Lanes last,
        Lanes end,
        S memory,
        Lanes steps,
        Lanes diverged,
        Lanes converged,
        Work work) {

    /** How one lane ended, for reports. */
    public Ending ending(int lane) {
        return ending(diverged, converged, lane);
    }

    static Ending ending(Lanes diverged, Lanes converged, int lane) {
        if (holds(diverged, lane)) {
            return Ending.DIVERGED;
        }
        return holds(converged, lane) ? Ending.CONVERGED : Ending.REACHED_T;
    }

    private static boolean holds(Lanes mask, int lane) {
        return mask.toDoubles()[mask.lanes() == 1 ? 0 : lane] != 0;
    }
}
