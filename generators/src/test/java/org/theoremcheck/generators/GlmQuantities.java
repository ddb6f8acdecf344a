package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Quantities of GLMs that several families' tests look at. */
final class GlmQuantities {
    private GlmQuantities() {}

    /** Risks; the gradient may jump at a kink that rounding moves across. */
    static List<Lanes> risks(GlmCohort glm) {
        List<Lanes> all = new ArrayList<>();
        glm.points().forEach(w -> all.add(glm.oracle().risk(w)));
        all.add(glm.oracle().risk(glm.optimum()));
        return all;
    }

    /** Risks and gradients, where φ has no kink. */
    static List<Lanes> risksAndGradients(GlmCohort glm) {
        List<Lanes> all = risks(glm);
        glm.points().forEach(w -> all.add(glm.oracle().gradient(w)));
        return all;
    }

    /** The greatest risk over the points. */
    static double[] greatestRisk(GlmCohort glm) {
        return glm.points().stream()
                .map(w -> glm.oracle().risk(w))
                .reduce(Lanes::max)
                .orElseThrow()
                .toDoubles();
    }

    /** Mask: some example's activation has different signs at the first point and at the teacher. */
    static double[] signsDiffer(GlmCohort glm) {
        Lanes one = logits(glm, glm.point()).atLeast(0);
        return one.equalTo(logits(glm, glm.wStar()).atLeast(0)).not().greatest().toDoubles();
    }

    /** The logit of the first example at the first point, 1 if the teacher's logit is not positive. */
    static double[] nearestToKink(GlmCohort glm) {
        Lanes star = logits(glm, glm.wStar()).row(0);
        Lanes here = logits(glm, glm.point()).row(0);
        return star.above(0).choose(here, here.arithmetic().constant(1)).toDoubles();
    }

    private static Lanes logits(GlmCohort glm, Lanes w) {
        return glm.x().times(Matrix.column(w)).entries();
    }
}
