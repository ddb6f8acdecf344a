package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Backtracking: the first a = 2⁻ⁱ, i = 1, 2, …, with f(w + a·d) ≤ f(w) + s·a·⟨∇f(w), d⟩; 0 where none of {@code tries} is
 * accepted.
 *
 * @param slope s ∈ (0, 1), the share of the predicted decrease that is asked for
 * @param tries ≥ 1
 * @see <a href="https://doi.org/10.2140/pjm.1966.16.1">Armijo (1966)</a>
 */
public record Armijo(double slope, int tries) implements StepLength {
    public Armijo {
        if (tries < 1) {
            throw new IllegalArgumentException("tries is " + tries + "; pass at least 1");
        }
    }

    @Override
    public Lanes towards(int k, Oracle f, Lanes w, Lanes d) {
        return step(f, w, d);
    }

    /** @param d a direction, as many rows as w @return a, one row */
    public Lanes step(Oracle f, Lanes w, Lanes d) {
        Lanes risk = f.risk(w);
        Lanes predicted = f.gradient(w).dot(d).times(slope);
        Lanes chosen = risk.times(0);
        for (int i = tries; i >= 1; i--) {
            double a = Math.scalb(1.0, -i);
            Lanes accepted = f.risk(w.plus(d.times(a))).atMost(risk.plus(predicted.times(a)));
            chosen = accepted.choose(chosen.times(0).plus(a), chosen);
        }
        return chosen;
    }
}
