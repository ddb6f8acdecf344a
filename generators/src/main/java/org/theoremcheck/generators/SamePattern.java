package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Student and teacher have the same hidden activation pattern: sign⟨w_j, x_i⟩ = sign⟨w*_j, x_i⟩ for all i, j, where 0
 * counts as positive.
 *
 * @param exceptions how many examples may break the pattern; above 0 a mutation
 */
record SamePattern(int exceptions) implements Condition {
    /** How often the student's unit is drawn halfway to the teacher's before it is put there. */
    private static final int HALVINGS = 8;

    @Override
    public void repair(Draft draft) {
        int k = draft.length("k");
        for (int l = 0; l < draft.lanes(); l++) {
            for (int i = exceptions; i < draft.length("m"); i++) {
                clear(draft, i, k, l);
            }
            for (int j = 0; j < k; j++) {
                approach(draft, j, l);
            }
        }
    }

    /** An example whose side of a teacher's unit rounding hides becomes 0. */
    private static void clear(Draft draft, int i, int k, int lane) {
        int d = draft.length("d");
        double[] x = draft.get("x");
        for (int j = 0; j < k; j++) {
            if (Exact.sign(x, i * d, draft.get("w1*"), j, k, d, draft.lanes(), lane) == Exact.UNKNOWN) {
                for (int t = 0; t < d; t++) {
                    x[(i * d + t) * draft.lanes() + lane] = 0;
                }
            }
        }
    }

    private void approach(Draft draft, int unit, int lane) {
        int lanes = draft.lanes();
        int k = draft.length("k");
        double[] w = draft.get("w1");
        double[] star = draft.get("w1*");
        for (int step = 0; step <= HALVINGS && !agrees(draft, unit, lane); step++) {
            double keep = step < HALVINGS ? 0.5 : 0;
            for (int t = 0; t < draft.length("d"); t++) {
                int at = (t * k + unit) * lanes + lane;
                w[at] = star[at] + keep * (w[at] - star[at]);
            }
        }
    }

    private boolean agrees(Draft draft, int unit, int lane) {
        int d = draft.length("d");
        int k = draft.length("k");
        double[] x = draft.get("x");
        for (int i = exceptions; i < draft.length("m"); i++) {
            int here = Exact.sign(x, i * d, draft.get("w1"), unit, k, d, draft.lanes(), lane);
            int there = Exact.sign(x, i * d, draft.get("w1*"), unit, k, d, draft.lanes(), lane);
            if (here == Exact.UNKNOWN || (here >= 0) != (there >= 0)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Inequality> hypotheses(NetCohort net) {
        Lanes here = net.x().times(net.hiddenWeights()).entries().atLeast(0);
        Lanes there = net.x().times(net.hiddenTeacher()).entries().atLeast(0);
        Lanes broken =
                here.equalTo(there).not().greatestEvery(net.hiddenWeights().columns());
        String name = "sign⟨w_j, x_i⟩ = sign⟨w*_j, x_i⟩" + (exceptions == 0 ? "" : " but for " + exceptions + " x_i");
        return List.of(Hypothesis.atMost(name, broken.sum(), broken.arithmetic().constant(exceptions)));
    }
}
