package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.NoiseLaw;
import org.theoremcheck.engine.problem.NoisyCohort;

/** Sigmoid GLMs with Bernoulli labels: y = 1 with probability σ(⟨w*, x⟩), ‖x‖ ≤ 1, ‖w‖ and ‖w*‖ ≤ W ≤ 2. */
public final class NoisySigmoidGlms extends NoisyFamily {
    public NoisySigmoidGlms() {
        super(2);
    }

    @Override
    public NoisyCohort view(Cohort cohort) {
        return new NoisyCohort(cohort, new Sigmoid(), NoiseLaw.CENTRED, List.of());
    }
}
