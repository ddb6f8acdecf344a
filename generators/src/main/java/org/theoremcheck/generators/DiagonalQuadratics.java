package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Diagonal quadratics of dimension 1 to 3 with curvatures from equal to a ratio of 10⁴, starts along one axis or none,
 * step sizes from far below to beyond every threshold (1/L, 2/(λ+L), 2/L, 2(1+β)/L), and momenta from 0 to near 1.
 */
public final class DiagonalQuadratics extends Family<QuadraticCohort> {
    private static final int MOST_STEPS = 12;
    private static final double LEAST = 0x1p-20;
    private static final double GREATEST = 0x1p20;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("h", "d"), Variable.of("w", "d"), Variable.of("η"), Variable.of("β"), Variable.of("k"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1 + random.nextInt(3));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        Curvatures.fill(draft, draw, d);
        double[] h = draft.get("h");
        double[] w = draw.uniform(d, -2, 2);
        int[] axis = draw.die(1, 2 * d);
        int[] step = draw.die(1, 8);
        double[] free = draw.logUniform(1, 1e-3, 4);
        double[] beta = draw.uniform(1);
        int[] betaKind = draw.die(1, 4);
        int[] k = draw.die(1, MOST_STEPS);
        double[] eta = new double[lanes];
        double[] steps = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            for (int i = 0; i < d && axis[l] < d; i++) {
                w[i * lanes + l] = i == axis[l] ? w[i * lanes + l] : 0;
            }
            beta[l] = betaKind[l] == 0 ? 0 : betaKind[l] == 1 ? 0.9 : beta[l];
            double least = Curvatures.least(h, d, lanes, l);
            double greatest = Curvatures.greatest(h, d, lanes, l);
            eta[l] = stepSize(step[l], free[l], beta[l], least, greatest);
            steps[l] = 1 + k[l];
        }
        draft.put("w", w);
        draft.put("η", eta);
        draft.put("β", beta);
        draft.put("k", steps);
        Quarters.nearest(draft, draw);
    }

    private static double stepSize(int kind, double free, double beta, double least, double greatest) {
        return switch (kind) {
            case 0 -> 1 / greatest;
            case 1 -> 2 / (least + greatest);
            case 2 -> 2 / greatest * (1 + 0.1 * (free - 1));
            case 3 -> 2 * (1 + beta) / greatest * (1 + 0.1 * (free - 1));
            case 4 -> 1 / least;
            default -> free / greatest;
        };
    }

    @Override
    protected void repair(Draft draft) {
        Range.positive(draft.get("h"), LEAST, GREATEST);
        Range.positive(draft.get("η"), LEAST, GREATEST);
        Range.clamp(draft.get("β"), 0, 1 - 0x1p-10);
        Range.whole(draft.get("k"), 1, MOST_STEPS);
    }

    @Override
    public QuadraticCohort view(Cohort cohort) {
        return new QuadraticCohort(cohort);
    }
}
