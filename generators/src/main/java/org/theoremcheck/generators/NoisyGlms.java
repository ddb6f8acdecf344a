package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.NoiseLaw;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;

/**
 * Noisy GLMs with a generalised ReLU: 0 &lt; a &lt; b, ‖x‖ ≤ 1, ‖w‖ and ‖w*‖ ≤ W, centred two-point noise of size at most
 * M = 1; ε within 5 % of the population gap in a third of the lanes.
 */
public class NoisyGlms extends NoisyFamily {
    private final double noise;
    private final NoiseLaw law;

    public NoisyGlms() {
        this(1, NoiseLaw.CENTRED);
    }

    /**
     * @param noise M
     * @param law anything but {@code CENTRED} is a mutation
     */
    protected NoisyGlms(double noise, NoiseLaw law) {
        super(10);
        this.noise = noise;
        this.law = law;
    }

    /** M = 5. */
    public static final class Loud extends NoisyGlms {
        public Loud() {
            super(5, NoiseLaw.CENTRED);
        }
    }

    /** Noise whose median is 0 and whose mean need not be. */
    public static final class OffCentre extends NoisyGlms {
        public OffCentre() {
            super(1, NoiseLaw.EVEN);
        }
    }

    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(super.variables());
        all.add(Variable.of("up", "atom"));
        all.add(Variable.of("down", "atom"));
        all.add(Variable.of("M"));
        all.add(Variable.of("a"));
        all.add(Variable.of("b"));
        return all;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        Slopes.fill(draft, draw);
        int atoms = draft.length("atom");
        int lanes = draft.lanes();
        int[] kind = draw.die(atoms, 4);
        double[] up = draw.uniform(atoms);
        double[] down = draw.uniform(atoms);
        for (int i = 0; i < up.length; i++) {
            // Plus or minus M, as skewed as can be, free, or no noise at all.
            up[i] = noise * (kind[i] < 2 ? 1 : kind[i] == 2 ? up[i] : 0);
            down[i] = noise * (kind[i] == 0 ? 1 : kind[i] == 3 ? 0 : down[i]);
        }
        draft.put("up", up);
        draft.put("down", down);
        draft.put("M", Ball.everywhere(noise, lanes));
        super.fill(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        super.repair(draft);
        Slopes.repair(draft, SlopeOrder.INCREASING);
        java.util.Arrays.fill(draft.get("M"), noise);
        for (String side : List.of("up", "down")) {
            double[] values = draft.get(side);
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.min(noise, Math.abs(values[i]));
            }
        }
    }

    @Override
    public NoisyCohort view(Cohort cohort) {
        var a = cohort.get("a");
        var b = cohort.get("b");
        return new NoisyCohort(cohort, new GeneralisedRelu(a, b), law, SlopeOrder.INCREASING.hypotheses(a, b));
    }
}
