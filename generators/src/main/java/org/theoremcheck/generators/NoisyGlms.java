package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    /**
     * Samples of n ≤ 56 draws, small enough to go through all of them: one atom in half of the strata, else two or three. ε is
     * up to four times the population gap in a third of the lanes.
     */
    public static class Few extends NoisyGlms {
        private static final int[] DRAWS = {1, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 40, 48, 56};
        private static final int[] INPUTS = {1, 1, 2, 2, 3};

        public Few() {
            this(NoiseLaw.CENTRED);
        }

        protected Few(NoiseLaw law) {
            super(1, law);
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            int atoms = Math.max(1, random.nextInt(5) - 1);
            int most = atoms == 1 ? DRAWS[random.nextInt(DRAWS.length)] : 1 + random.nextInt(atoms == 2 ? 6 : 3);
            return shapeOf("atom", atoms, "d", INPUTS[random.nextInt(INPUTS.length)], "n", most);
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            super.fill(draft, draw);
            int[] wide = draw.die(1, 3);
            double[] share = draw.logUniform(1, 1, 4);
            for (int l = 0; l < draft.lanes(); l++) {
                draft.get("share")[l] = wide[l] == 0 ? share[l] : draft.get("share")[l];
            }
        }
    }

    /**
     * Few draws with noise whose median is 0 and whose mean need not be. In half of the lanes its mean is ±M/2, about as large as
     * bW, and the other numbers lie in the corner where the gap of a sample is most easily moved.
     */
    public static final class FewOffCentre extends Few {
        public FewOffCentre() {
            super(NoiseLaw.EVEN);
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            super.fill(draft, draw);
            int lanes = draft.lanes();
            int[] side = draw.die(1, 4);
            double[] strength = draw.uniform(1, 0.25, 0.6);
            double[] hair = draw.logUniform(1, 1e-6, 1e-1);
            for (int l = 0; l < lanes; l++) {
                if (side[l] < 2) {
                    double loudest = draft.get("M")[l];
                    draft.get("W")[l] = strength[l] * loudest / draft.get("b")[l];
                    corner(draft, l, hair[l]);
                    for (int at = l; at < draft.get("up").length; at += lanes) {
                        draft.get("up")[at] = side[l] * loudest;
                        draft.get("down")[at] = (1 - side[l]) * loudest;
                    }
                }
            }
        }
    }

    /** Slopes equal up to a hair, all examples the first unit vector, w = −w* on the boundary. */
    private static void corner(Draft draft, int lane, double hair) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        double radius = draft.get("W")[lane];
        draft.get("a")[lane] = draft.get("b")[lane] * (1 - hair);
        double[] x = draft.get("x");
        for (int row = 0; row * lanes < x.length; row++) {
            x[row * lanes + lane] = row % d == 0 ? 1 : 0;
        }
        for (int j = 0; j < d; j++) {
            draft.get("w*")[j * lanes + lane] = j == 0 ? radius : 0;
            draft.get("w")[j * lanes + lane] = j == 0 ? -radius : 0;
        }
    }

    /**
     * One example, repeated as often as there are draws. In a third of the lanes it is 1, w = −w* = −W, the noise is ±M, and both
     * slopes and ε/gap are equal to within 10⁻³ to 10⁻⁶: the corner in which κ = 2b³W/a fails.
     */
    public static final class Repeated extends NoisyGlms {
        public Repeated() {
            super(1, NoiseLaw.CENTRED);
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("atom", 1, "d", 1 + random.nextInt(2));
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            super.fill(draft, draw);
            int lanes = draft.lanes();
            int[] kind = draw.die(1, 3);
            double[] share = draw.logUniform(1, 1, 4);
            double[] hair = draw.logUniform(2, 1e-6, 1e-3);
            for (int l = 0; l < lanes; l++) {
                if (kind[l] == 1) {
                    draft.get("share")[l] = share[l];
                } else if (kind[l] == 2) {
                    draft.get("share")[l] = 1 + hair[l];
                    draft.get("up")[l] = draft.get("M")[l];
                    draft.get("down")[l] = draft.get("M")[l];
                    corner(draft, l, hair[lanes + l]);
                }
            }
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
