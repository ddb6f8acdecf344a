package org.theoremcheck.theorems.dante;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.oracle.Whole;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.generators.Draft;
import org.theoremcheck.generators.Draw;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Losses f(w) + s of one number w ∈ [−5, 5], s = ±1 by a fair coin, on which two steps of SNGD fail with a probability that
 * is a binomial tail.
 *
 * <p>f rises to ε within |w| ≤ 1, is flat up to 4 and reaches (3 + ν)ε at 5; w₁ = 5 and η = 4 lead to w₂ = 1 and to T = 2 ≥
 * κ²·5²/ε² with κ = ε/4. Minibatches differ from f by a constant, so each is (ε, κ, 0)-SLQC everywhere, and w̄ = w₁ exactly
 * when f₁(w₁) ≤ f₂(w₂). Shifted by half of f's range, every loss lies in [−M, M] with M = 1 + (3 + ν)ε/2.
 *
 * <p>Variables: {@code epsilon}, {@code nu}, and {@code n} with δ = 10⁻ⁿ.
 */
record TwoIterates(Cohort cohort) implements Problem {
    /** w₁. */
    static final double START = 5;
    /** η, and half the width of the set on which the gap is at most ε. */
    static final double STEP = 4;
    /** T. */
    static final int STEPS = 2;

    Lanes epsilon() {
        return cohort.get("epsilon");
    }

    Lanes excess() {
        return cohort.get("nu");
    }

    Lanes delta() {
        Lanes ten = cohort.kernels().lane().constant(10);
        return cohort.get("n").times(ten.log()).negate().exp();
    }

    /** M. */
    Lanes bound() {
        return excess().plus(3).times(epsilon()).over(2).plus(1);
    }

    /** f(w) = ε·(1 − (1 − w²)₊² + (2 + ν)(|w| − 4)₊²), the mean of the losses; continuously differentiable. */
    Whole mean() {
        return new Terrace(epsilon(), excess());
    }

    private record Terrace(Lanes epsilon, Lanes excess) implements Whole {
        @Override
        public Lanes risk(Lanes w) {
            Lanes inside = w.square().negate().plus(1).max(0);
            Lanes beyond = w.abs().minus(STEP).max(0);
            Lanes rise = excess.plus(2).times(beyond.square());
            return epsilon.times(inside.square().negate().plus(1).plus(rise));
        }

        @Override
        public Lanes gradient(Lanes w) {
            Lanes inside = w.square().negate().plus(1).max(0);
            Lanes beyond = w.abs().minus(STEP).max(0).times(w.below(0).choose(-1, 1));
            Lanes rise = excess.plus(2).times(beyond).times(2);
            return epsilon.times(w.times(inside).times(4).plus(rise));
        }
    }

    /** ε from 1/12 to ½, ν from 1/64 to 1, n from 1 to 9. */
    static final class Drawn extends Family<TwoIterates> {
        @Override
        public List<Variable> variables() {
            return List.of(Variable.of("epsilon"), Variable.of("nu"), Variable.of("n"));
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return Map.of();
        }

        @Override
        protected Set<String> frozen() {
            return Set.of("n");
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            draft.put("epsilon", draw.logUniform(1, 1.0 / 12, 0.5));
            draft.put("nu", draw.logUniform(1, 1.0 / 64, 1));
            draft.put("n", Arrays.stream(draw.die(1, 9)).mapToDouble(n -> 1 + n).toArray());
        }

        @Override
        protected void repair(Draft draft) {
            clamp(draft.get("epsilon"), 1.0 / 12, 0.5);
            clamp(draft.get("nu"), 1.0 / 64, 1);
        }

        private static void clamp(double[] numbers, double low, double high) {
            for (int l = 0; l < numbers.length; l++) {
                numbers[l] = Math.min(high, Math.max(low, Math.abs(numbers[l])));
            }
        }

        @Override
        public TwoIterates view(Cohort cohort) {
            return new TwoIterates(cohort);
        }
    }
}
