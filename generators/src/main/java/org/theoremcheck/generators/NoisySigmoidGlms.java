package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.NoiseLaw;
import org.theoremcheck.engine.problem.NoisyCohort;

/**
 * Sigmoid GLMs with Bernoulli labels: y = 1 with probability σ(⟨w*, x⟩), ‖x‖ ≤ 1, ‖w‖ and ‖w*‖ ≤ W ≤ 6. In a third of the lanes ε is
 * up to twenty times the population gap, which the gap of a small sample may still exceed.
 */
public final class NoisySigmoidGlms extends NoisyFamily {
    public NoisySigmoidGlms() {
        super(6);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        super.fill(draft, draw);
        int[] wide = draw.die(1, 3);
        double[] share = draw.logUniform(1, 1, 20);
        for (int l = 0; l < draft.lanes(); l++) {
            draft.get("share")[l] = wide[l] == 0 ? share[l] : draft.get("share")[l];
        }
    }

    @Override
    public NoisyCohort view(Cohort cohort) {
        return new NoisyCohort(cohort, new Sigmoid(), NoiseLaw.CENTRED, List.of());
    }
}
