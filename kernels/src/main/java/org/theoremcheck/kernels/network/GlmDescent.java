package org.theoremcheck.kernels.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A whole run of stochastic normalised gradient descent on generalised linear models: w ← Π(w − η·g/‖g‖), g the gradient on b examples drawn
 * afresh with replacement; a lane with g = 0 stays, one whose next point is not finite has diverged and stays before it.
 *
 * @param risk f, whose minibatches the steps follow
 * @param start w₁, d rows
 * @param steps T per lane, one row; whatever is not a whole number is rounded down
 * @param stepSize η, one row
 * @param radius of the ball that Π projects onto, one row; empty: w is free
 * @param minibatch b ≥ 1
 * @param draws which examples each step sees
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Algorithm 2</a>
 */
public record GlmDescent(
        GlmRisk risk,
        Lanes start,
        Lanes steps,
        Lanes stepSize,
        Optional<Lanes> radius,
        int minibatch,
        ExampleDraws draws) {
    public GlmDescent {
        if (start.rows() != risk.features()) {
            throw new IllegalArgumentException(
                    "w has " + start.rows() + " rows; pass " + risk.features() + ", one per feature");
        }
        if (minibatch < 1) {
            throw new IllegalArgumentException("minibatch is " + minibatch + "; pass b ≥ 1 examples per step");
        }
        GlmRisk.requireScalars(List.of(steps, stepSize, radius.orElse(stepSize)), "horizon, step size or radius");
    }

    /** Number of lanes. @throws IllegalArgumentException if two operands have different numbers of lanes, neither of them 1 */
    int lanes() {
        List<Lanes> operands = new ArrayList<>(List.of(risk.x().entries(), risk.y(), start, steps, stepSize));
        operands.add(risk.slopes().below());
        operands.add(risk.slopes().from());
        radius.ifPresent(operands::add);
        int lanes = draws.counters().length;
        for (Lanes operand : operands) {
            if (lanes != 1 && operand.lanes() != 1 && operand.lanes() != lanes) {
                throw new IllegalArgumentException("operands have " + lanes + " and " + operand.lanes()
                        + " lanes; pass the same number in all, or 1 where lanes share");
            }
            lanes = Math.max(lanes, operand.lanes());
        }
        return lanes;
    }

    /** The greatest T of all lanes, 0 if none is a number above 0. */
    int horizon() {
        return (int) Arrays.stream(steps.toDoubles()).filter(t -> t >= 1).max().orElse(0);
    }
}
