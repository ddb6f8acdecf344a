package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * One input, two hidden units with the same outer weight v &gt; 0, two examples c and −c, and teacher weights u* &gt; 0 &gt; v*.
 * Then exactly two students have no risk: (u*, v*) and (v*, u*), because b(u + v), a(u + v) and bu + av, au + bv can only
 * agree with the labels for one of them up to order.
 */
record Opposed() implements Condition {
    @Override
    public void prepare(Draft draft) {
        int lanes = draft.lanes();
        double[] x = draft.get("x");
        double[] v = draft.get("w2");
        double[] star = draft.get("w1*");
        for (int l = 0; l < lanes; l++) {
            double least = Math.abs(draft.get("W1")[l]) / 64;
            x[l] = Math.max(0.25, Math.abs(x[l]));
            x[lanes + l] = -x[l];
            v[l] = Math.max(Math.abs(v[l]), Math.abs(draft.get("W2")[l]) / 64);
            v[lanes + l] = v[l];
            star[l] = Math.max(least, Math.abs(star[l]));
            star[lanes + l] = -Math.max(least, Math.abs(star[lanes + l]));
        }
    }

    @Override
    public List<Inequality> hypotheses(NetCohort net) {
        Lanes x = net.x().entries();
        Lanes v = net.outerWeights().entries();
        Lanes star = net.hiddenTeacher().entries();
        Lanes zero = x.arithmetic().constant(0);
        return List.of(
                Hypothesis.below("0 < c", zero, x.row(0)),
                Hypothesis.atMost("examples c and −c", x.sum().abs(), zero),
                Hypothesis.below("0 < v", zero, v.row(0)),
                Hypothesis.atMost(
                        "equal outer weights", v.row(0).minus(v.row(1)).abs(), zero),
                Hypothesis.below("0 < u*", zero, star.row(0)),
                Hypothesis.below("v* < 0", star.row(1), zero));
    }
}
