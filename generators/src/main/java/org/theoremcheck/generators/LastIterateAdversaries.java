package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Functions on which the last iterate of subgradient descent is worst after n + 1 = T iterates, exactly or with
 * coefficients moved by up to a tenth.
 *
 * @see <a href="https://arxiv.org/abs/1812.05217">Harvey, Liaw, Plan, Randhawa (2019), Section 4</a>
 */
public abstract class LastIterateAdversaries extends Family<LastIterateCohort> {
    private static final double GREATEST = 0x1p10;

    /** λ = 1: a_j = 1/(2(n + 1 − j)), b_j = 1, to be met with steps 1/t. */
    public static class StronglyConvex extends LastIterateAdversaries {
        @Override
        double bowl() {
            return 1;
        }

        @Override
        double rise(int j, int n) {
            return 1 / (2.0 * (n + 1 - j));
        }

        @Override
        double fall(int j, int n) {
            return 1;
        }
    }

    /** λ = 0: a_j = 1/(8(n + 1 − j)), b_j = √j/(2√n), to be met with steps 1/√t. */
    public static class Convex extends LastIterateAdversaries {
        @Override
        double bowl() {
            return 0;
        }

        @Override
        double rise(int j, int n) {
            return 1 / (8.0 * (n + 1 - j));
        }

        @Override
        double fall(int j, int n) {
            return Math.sqrt(j) / (2 * Math.sqrt(n));
        }
    }

    abstract double bowl();

    /** a_j, j = 1 … n. */
    abstract double rise(int j, int n);

    /** b_j, j = 1 … n. */
    abstract double fall(int j, int n);

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("a", "n"), Variable.of("b", "n"), Variable.of("λ"), Variable.of("s"));
    }

    /** T = n + 1 is 32, 64 or 100. */
    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("n", List.of(31, 63, 99).get(random.nextInt(3)));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int n = draft.length("n");
        int lanes = draft.lanes();
        double[] a = new double[n * lanes];
        double[] b = new double[n * lanes];
        double[] s = Ball.everywhere(1, lanes);
        double[] lambda = Ball.everywhere(bowl(), lanes);
        int[] exact = draw.die(1, 8);
        double[] factor = draw.uniform(1, 0.3, 2);
        double[] moved = draw.uniform(2, 0.9, 1.1);
        for (int l = 0; l < lanes; l++) {
            for (int j = 1; j <= n; j++) {
                int at = (j - 1) * lanes + l;
                a[at] = rise(j, n) * (exact[l] == 0 ? 1 : moved[l]);
                b[at] = fall(j, n) * (exact[l] == 0 ? 1 : moved[lanes + l]);
            }
            s[l] = exact[l] < 4 ? 1 : factor[l];
        }
        draft.put("a", a);
        draft.put("b", b);
        draft.put("λ", lambda);
        draft.put("s", s);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("a"), 0, GREATEST);
        Range.clamp(draft.get("b"), 0, GREATEST);
        Range.clamp(draft.get("λ"), bowl(), bowl());
        Range.positive(draft.get("s"), 1 / GREATEST, GREATEST);
    }

    @Override
    public LastIterateCohort view(Cohort cohort) {
        return new LastIterateCohort(cohort);
    }
}
