package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;

/**
 * Inner problems of nets with one output and generalised ReLUs with the same 0 &lt; a &lt; b in both layers. The whole problem
 * is scaled by 1, ¼ or 1/64, which keeps its geometry and leads into the region a &gt; 4b⁵W₂²W₁. Nested classes add
 * hypotheses.
 */
public class InnerNets extends InnerFamily {
    public InnerNets() {
        this(UNITS, Condition.NONE);
    }

    InnerNets(int[] units, Condition condition) {
        this(units, ONE, condition);
    }

    InnerNets(int[] units, int[] outputs, Condition condition) {
        super(units, outputs, condition);
    }

    /** One hidden unit. */
    public static final class Width1 extends InnerNets {
        public Width1() {
            super(new int[] {1}, Condition.NONE);
        }
    }

    /** W₂ ≥ 0. */
    public static final class Nonnegative extends InnerNets {
        public Nonnegative() {
            super(UNITS, OuterSigns.NONNEGATIVE);
        }
    }

    /** W₂ with both signs, k ≥ 2. */
    public static final class Mixed extends InnerNets {
        public Mixed() {
            super(new int[] {2, 2, 3, 6}, OuterSigns.MIXED);
        }
    }

    /** W₂ ≥ 0 and ŷ_i ≥ y_i for every i. */
    public static final class Over extends InnerNets {
        public Over() {
            super(UNITS, new OneSided(1));
        }
    }

    /** W₂ ≥ 0 and ŷ_i ≤ y_i for every i: a mutation of {@link Over}. */
    public static final class Under extends InnerNets {
        public Under() {
            super(UNITS, new OneSided(-1));
        }
    }

    /** Student and teacher with the same hidden activation pattern. */
    public static final class Pattern extends InnerNets {
        public Pattern() {
            super(UNITS, new SamePattern(0));
        }
    }

    /** The pattern may differ on one example: a mutation of {@link Pattern}. */
    public static final class AlmostPattern extends InnerNets {
        public AlmostPattern() {
            super(UNITS, new SamePattern(1));
        }
    }

    /** ‖W₁ − W₁*‖ below the least |⟨w*_j, x_i⟩|. */
    public static final class Near extends InnerNets {
        public Near() {
            super(UNITS, new Nearby(1));
        }
    }

    /** Ten times that distance, k = 2: a mutation of {@link Near}. */
    public static final class TenTimesAsFar extends InnerNets {
        public TenTimesAsFar() {
            super(new int[] {2}, new Nearby(10));
        }
    }

    /** Two units of opposite teachers and equal outer weights on examples c and −c: exactly two global minimisers. */
    public static final class TwoMinimisers extends InnerNets {
        public TwoMinimisers() {
            super(new int[] {2}, new Opposed());
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("m", 2, "d", 1, "k", 2, "o", 1);
        }

        @Override
        public boolean admits(Map<String, Integer> shape) {
            return shape.equals(shapeOf("m", 2, "d", 1, "k", 2, "o", 1));
        }
    }

    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(super.variables());
        all.add(Variable.of("a"));
        all.add(Variable.of("b"));
        return all;
    }

    @Override
    protected final void fill(Draft draft, Draw draw) {
        Slopes.fill(draft, draw);
        super.fill(draft, draw);
        int[] scale = draw.die(1, 3);
        for (String name : List.of("a", "b", "W1", "W2", "w1*", "w1", "w2")) {
            double[] values = draft.get(name);
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.scalb(
                        values[i], scale[i % draft.lanes()] == 0 ? 0 : -2 - 4 * (scale[i % draft.lanes()] - 1));
            }
        }
    }

    @Override
    protected final void repair(Draft draft) {
        Slopes.repair(draft, SlopeOrder.INCREASING);
        super.repair(draft);
    }

    @Override
    NetCohort plain(Cohort cohort) {
        var a = cohort.get("a");
        var b = cohort.get("b");
        var relu = new GeneralisedRelu(a, b);
        return new NetCohort(cohort, relu, Head.squaredError(relu), SlopeOrder.INCREASING.hypotheses(a, b));
    }
}
