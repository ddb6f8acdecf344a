package org.theoremcheck.witness.svm;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;

/** The SVM of one weight: min over δ of ½δ² + CΣ_i (ε − s_iδ)₊, with s_i = y_ig_i. */
final class Programme {
    private static final int MOST = 8;

    private Programme() {}

    /**
     * The minimiser. The objective is strictly convex and a parabola between its bends ε/s_i, so that its least value among the bends and the
     * points δ = CΣ s_i over all subsets, among which are the vertices of those parabolas, is the minimum.
     */
    static Real solution(List<Real> signed, Real target, Real box) {
        if (signed.size() > MOST) {
            throw new Objection("this checker knows up to " + MOST + " outputs, the witness has " + signed.size());
        }
        List<Real> candidates = new ArrayList<>();
        for (int subset = 0; subset < 1 << signed.size(); subset++) {
            Real vertex = Real.ZERO;
            for (int i = 0; i < signed.size(); i++) {
                vertex = (subset >> i & 1) == 0 ? vertex : vertex.plus(box.times(signed.get(i)));
            }
            candidates.add(vertex);
        }
        signed.stream().filter(s -> !s.isExactly(Real.ZERO)).forEach(s -> candidates.add(target.over(s)));
        Real best = Real.ZERO;
        for (Real candidate : candidates) {
            boolean lower = objective(candidate, signed, target, box).isBelow(objective(best, signed, target, box));
            best = lower ? candidate : best;
        }
        return best;
    }

    private static Real objective(Real step, List<Real> signed, Real target, Real box) {
        Real slack = Real.ZERO;
        for (Real s : signed) {
            slack = slack.plus(target.minus(s.times(step)).positivePart());
        }
        return step.square().over(2).plus(box.times(slack));
    }
}
