package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;

/**
 * Idealised GLMs with a generalised ReLU: 0 &lt; a &lt; b, ‖x_i‖ ≤ 1, ‖w*‖ ≤ W, and points w with ‖w‖ ≤ W.
 *
 * <p>Constants are sharpest at a/b near 1 with w = −w* on the boundary and x parallel to w*; an example exactly at the
 * kink of w separates the slopes. Both are drawn often. Subclasses mutate one hypothesis.
 */
public class IdealisedGlms extends Family<GlmCohort> {
    private final double reach;
    private final SlopeOrder order;

    public IdealisedGlms() {
        this(1, SlopeOrder.INCREASING);
    }

    /** @param reach bound on ‖x_i‖; above 1 a mutation */
    protected IdealisedGlms(double reach, SlopeOrder order) {
        this.reach = reach;
        this.order = order;
    }

    /** ‖x_i‖ ≤ 2. */
    public static final class LongInputs extends IdealisedGlms {
        public LongInputs() {
            super(2, SlopeOrder.INCREASING);
        }
    }

    /** a &gt; b. */
    public static final class ExchangedSlopes extends IdealisedGlms {
        public ExchangedSlopes() {
            super(1, SlopeOrder.EXCHANGED);
        }
    }

    /** a &lt; 0. */
    public static final class NegativeSlopes extends IdealisedGlms {
        public NegativeSlopes() {
            super(1, SlopeOrder.NEGATIVE);
        }
    }

    /** Instances of 32 examples in R⁸ with sixteen points each: many evaluations for each number drawn. */
    public static final class ManyPoints extends IdealisedGlms {
        @Override
        protected Map<String, Integer> shape(Random random) {
            return GlmShapes.of(32, 8, 16);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"),
                Variable.of("w*", "d"),
                Variable.of("w", "p", "d"),
                Variable.of("W"),
                Variable.of("a"),
                Variable.of("b"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return GlmShapes.draw(random);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        Slopes.fill(draft, draw);
        Weights.radius(draft, draw, 0.1, 10);
        Weights.fill(draft, draw, Region.ball(draft.length("d")));
        Inputs.fill(draft, draw, reach, draft.get("w*"));
        Weights.kinks(draft, draw);
        Quarters.round(draft, draw);
        Weights.separate(draft);
    }

    @Override
    protected void repair(Draft draft) {
        Slopes.repair(draft, order);
        Inputs.repair(draft, reach);
        Weights.repair(draft, Region.ball(draft.length("d")), 0x1p10);
    }

    @Override
    public GlmCohort view(Cohort cohort) {
        var a = cohort.get("a");
        var b = cohort.get("b");
        return new GlmCohort(cohort, new GeneralisedRelu(a, b), reach, order.hypotheses(a, b));
    }
}
