package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.PopulationClassCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Up to four functions with values in [0, 1] on up to three atoms: uniform values, indicators, indicators of single atoms and of their
 * complements; atoms equally likely, rare, and between. Samples of up to eight draws, or of up to 128 for closed forms; N up to 2²⁰.
 */
public final class PopulationClasses extends Family<PopulationClassCohort> {
    private static final int[] ATOMS = {1, 2, 2, 3, 3};
    private static final int[] DRAWS = {0, 10, 8, 4};
    private static final double MOST_POINTS = 0x1p20;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("f", "n", "atom"), Variable.of("q", "atom"), Variable.of("N"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int atoms = ATOMS[random.nextInt(ATOMS.length)];
        return shapeOf(
                "n",
                1 + random.nextInt(4),
                "atom",
                atoms,
                "l",
                1 + random.nextInt(DRAWS[atoms]),
                "t",
                1 + random.nextInt(8));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int atoms = draft.length("atom");
        int lanes = draft.lanes();
        double[] f = draw.uniform(draft.size("f"));
        double[] q = draw.uniform(atoms);
        double[] rare = draw.logUniform(atoms, 1e-3, 1);
        int[] values = draw.die(1, 5);
        int[] weights = draw.die(1, 3);
        for (int r = 0; r < draft.size("f"); r++) {
            boolean own = r % atoms == r / atoms % atoms;
            for (int l = 0; l < lanes; l++) {
                int at = r * lanes + l;
                f[at] = switch (values[l]) {
                    case 0 -> own ? 1 : 0;
                    case 1 -> own ? 0 : 1;
                    case 2 -> Math.rint(f[at]);
                    default -> f[at];
                };
            }
        }
        for (int i = 0; i < q.length; i++) {
            q[i] = weights[i % lanes] == 0 ? 1 : weights[i % lanes] == 1 ? rare[i] : q[i];
        }
        draft.put("f", f);
        draft.put("q", q);
        draft.put("N", draw.logUniform(1, 1, MOST_POINTS));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("f"), 0, 1);
        Range.positive(draft.get("q"), 0x1p-10, 16);
        Range.whole(draft.get("N"), 1, (int) MOST_POINTS);
    }

    @Override
    public PopulationClassCohort view(Cohort cohort) {
        return new PopulationClassCohort(cohort);
    }
}
