package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * What a run of {@link GlmDescent} saw, per lane. A lane with T &lt; 1 visits nothing: its points are all w₁.
 *
 * @param best the visited iterate with the least f_t(w_t), the first of equals, d rows
 * @param bestValue its value on its minibatch; ∞ if nothing was visited
 * @param bestAt its number, counted from 1; 0 if nothing was visited
 * @param last the last visited iterate, d rows
 * @param end where the last step led, d rows
 * @param steps number of steps taken
 * @param diverged mask: the last step led to a point that is not finite and was not taken
 */
public record Descent(Lanes best, Lanes bestValue, Lanes bestAt, Lanes last, Lanes end, Lanes steps, Lanes diverged) {}
