package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.KinkCohort;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;

/** Generalised ReLUs and two arguments: z = 0 in a fifth of the lanes, u of either sign, a/b from 1e-3 to 1 − 1e-6. */
public class Kinks extends Family<KinkCohort> {
    private final SlopeOrder order;

    public Kinks() {
        this(SlopeOrder.INCREASING);
    }

    /** @param order anything but {@code INCREASING} is a mutation */
    protected Kinks(SlopeOrder order) {
        this.order = order;
    }

    /** a &gt; b. */
    public static final class ExchangedSlopes extends Kinks {
        public ExchangedSlopes() {
            super(SlopeOrder.EXCHANGED);
        }
    }

    /** a &lt; 0. */
    public static final class NegativeSlopes extends Kinks {
        public NegativeSlopes() {
            super(SlopeOrder.NEGATIVE);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("u"), Variable.of("z"), Variable.of("a"), Variable.of("b"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return Map.of();
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        Slopes.fill(draft, draw);
        int[] kind = draw.die(1, 10);
        double[] near = draw.logUniform(1, 1e-6, 1e-4);
        double[] size = draw.logUniform(2, 1e-6, 1e3);
        int[] sign = draw.die(2, 2);
        int lanes = draft.lanes();
        double[] u = new double[lanes];
        double[] z = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            u[l] = kind[l] == 9 ? 0 : size[l] * (1 - 2 * sign[l]);
            z[l] = kind[l] < 2 ? 0 : size[lanes + l] * (1 - 2 * sign[lanes + l]);
            draft.get("a")[l] = kind[l] == 2 ? draft.get("b")[l] * (1 - near[l]) : draft.get("a")[l];
        }
        draft.put("u", u);
        draft.put("z", z);
        Quarters.round(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Slopes.repair(draft, order);
    }

    @Override
    public KinkCohort view(Cohort cohort) {
        return new KinkCohort(cohort, order);
    }
}
