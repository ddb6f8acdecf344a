package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.ArgumentCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;

/**
 * Pairs of arguments z, u of generalised ReLUs with 0 &lt; a &lt; b, of any sign and of sizes from 10⁻³ to 10³; a quarter of all z
 * and an eighth of all u are 0. Subclasses mutate the order of the slopes.
 */
public class ArgumentPairs extends Family<ArgumentCohort> {
    private final SlopeOrder order;

    public ArgumentPairs() {
        this(SlopeOrder.INCREASING);
    }

    protected ArgumentPairs(SlopeOrder order) {
        this.order = order;
    }

    /** a &gt; b. */
    public static final class ExchangedSlopes extends ArgumentPairs {
        public ExchangedSlopes() {
            super(SlopeOrder.EXCHANGED);
        }
    }

    /** a &lt; 0. */
    public static final class NegativeSlopes extends ArgumentPairs {
        public NegativeSlopes() {
            super(SlopeOrder.NEGATIVE);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("z", "n"), Variable.of("u", "n"), Variable.of("a"), Variable.of("b"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("n", 1 + random.nextInt(4));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        Slopes.fill(draft, draw);
        draft.put("z", arguments(draft, draw, 2));
        draft.put("u", arguments(draft, draw, 1));
        Quarters.round(draft, draw);
    }

    /** @param zeros of eight are 0 */
    private static double[] arguments(Draft draft, Draw draw, int zeros) {
        double[] arguments = draw.logUniform(draft.length("n"), 1e-3, 1e3);
        int[] kind = draw.die(draft.length("n"), 16);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] *= kind[i] < 2 * zeros ? 0 : kind[i] % 2 == 0 ? 1 : -1;
        }
        return arguments;
    }

    @Override
    protected void repair(Draft draft) {
        Slopes.repair(draft, order);
    }

    @Override
    public ArgumentCohort view(Cohort cohort) {
        return new ArgumentCohort(cohort, order.hypotheses(cohort.get("a"), cohort.get("b")));
    }
}
