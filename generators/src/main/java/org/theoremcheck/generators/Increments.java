package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.IncrementCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Up to four steps over up to six atoms: bounds that fail here and there, never, at one atom each (failures as disjoint as can be), and all at
 * the same atom; multiples of ¼, so that sums are exact.
 */
public final class Increments extends Family<IncrementCohort> {
    private static final double GREATEST = 64;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("rise", "step", "atom"), Variable.of("bound", "step", "atom"), Variable.of("q", "atom"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("step", 1 + random.nextInt(4), "atom", 1 + random.nextInt(6));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int atoms = draft.length("atom");
        int lanes = draft.lanes();
        double[] rise = draw.uniform(draft.size("rise"), -4, 4);
        double[] bound = draw.uniform(draft.size("rise"), -4, 4);
        double[] q = draw.uniform(atoms);
        int[] kind = draw.die(1, 4);
        int[] even = draw.die(1, 2);
        for (int r = 0; r < draft.size("rise"); r++) {
            boolean own = r % atoms == r / atoms % atoms;
            for (int l = 0; l < lanes; l++) {
                int at = r * lanes + l;
                double more = Math.abs(bound[at]);
                bound[at] = switch (kind[l]) {
                    case 0 -> rise[at] + (own ? -more : 0);
                    case 1 -> rise[at] + (r % atoms == 0 ? -more : more);
                    case 2 -> rise[at] + more;
                    default -> bound[at];
                };
            }
        }
        for (int i = 0; i < q.length; i++) {
            q[i] = even[i % lanes] == 0 ? 1 : q[i];
        }
        draft.put("rise", rise);
        draft.put("bound", bound);
        draft.put("q", q);
    }

    @Override
    protected void repair(Draft draft) {
        for (String name : List.of("rise", "bound")) {
            double[] numbers = draft.get(name);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Math.rint(4 * numbers[i]) / 4;
            }
            Range.clamp(numbers, -GREATEST, GREATEST);
        }
        Range.positive(draft.get("q"), 0x1p-10, 16);
    }

    @Override
    public IncrementCohort view(Cohort cohort) {
        return new IncrementCohort(cohort);
    }
}
