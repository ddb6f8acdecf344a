package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.problem.Variable;

/**
 * Samples of noisy GLMs with a generalised ReLU, the noise ξ_i ∈ [−1, 1] of every label stored: ±1 in half of the lanes, else
 * uniform.
 */
public class NoisySamples extends IdealisedGlms {
    private final double least;

    public NoisySamples() {
        this(-1);
    }

    /** @param least bound on ξ_i from below; above −1 a mutation */
    protected NoisySamples(double least) {
        this.least = least;
    }

    /** ξ_i ≥ 0. */
    public static final class NonNegative extends NoisySamples {
        public NonNegative() {
            super(0);
        }
    }

    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(super.variables());
        all.add(Variable.of("noise", "m"));
        return all;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int[] kind = draw.die(1, 2);
        double[] noise = draw.uniform(draft.length("m"), -1, 1);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = kind[i % lanes] == 0 ? Math.signum(noise[i]) : noise[i];
        }
        draft.put("noise", noise);
        super.fill(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        super.repair(draft);
        double[] noise = draft.get("noise");
        for (int i = 0; i < noise.length; i++) {
            noise[i] = Math.min(1, Math.max(least, noise[i]));
        }
    }
}
