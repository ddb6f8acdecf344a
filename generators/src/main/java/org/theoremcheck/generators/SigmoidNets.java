package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.NetCohort;

/**
 * Inner problems of nets with sigmoids in both layers and one output. In a third of the lanes with two units or more, W₁ is
 * 16 and the first unit is far in saturation while the others are not.
 */
public final class SigmoidNets extends InnerFamily {
    private static final double FAR = 16;

    public SigmoidNets() {
        super(UNITS, ONE, Condition.NONE);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        super.fill(draft, draw);
        int[] saturated = draw.die(1, 3);
        int k = draft.length("k");
        for (int l = 0; l < draft.lanes() && k > 1; l++) {
            if (saturated[l] == 0) {
                draft.get("W1")[l] = FAR;
                stretch(draft.get("w1*"), k, draft.lanes(), l);
                stretch(draft.get("w1"), k, draft.lanes(), l);
            }
        }
    }

    /** Scales the first column to norm ¾·{@link #FAR}, where it is not 0, and the others to ½ at most. */
    private static void stretch(double[] v, int k, int lanes, int lane) {
        for (int j = 0; j < k; j++) {
            double squares = 0;
            for (int at = j * lanes + lane; at < v.length; at += k * lanes) {
                squares += v[at] * v[at];
            }
            double norm = Math.sqrt(squares);
            double target = j == 0 ? FAR * 3 / 4 : Math.min(norm, 0.5);
            for (int at = j * lanes + lane; at < v.length && norm > 0; at += k * lanes) {
                v[at] *= target / norm;
            }
        }
    }

    @Override
    NetCohort plain(Cohort cohort) {
        return new NetCohort(cohort, new Sigmoid(), Head.squaredError(new Sigmoid()), List.of());
    }
}
