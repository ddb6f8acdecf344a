package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.GradientDescent;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.generators.HuberSums;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f convex and L-smooth, η = 1/L: f(W_k) − f* ≤ L‖W_0 − W*‖²/(2k), and even ≤ L‖W_0 − W*‖²/(4k + 2), which is tight.
 * Corrected form of the printed claim, which has convexity alone.
 *
 * <p>The ladder of the report: measured ≤ tight ≤ stated. The worst function is Huber's with knee |W_0|/(2k + 1): W_k =
 * (k+1)/(2k+1) is beyond the knee, and the gap is L/(4k + 2) for |W_0| = 1.
 *
 * @see <a href="https://doi.org/10.1007/s10107-013-0653-0">Drori, Teboulle (2014), Theorem 1</a>
 */
@Claim(
        id = "sgd.batch-convex.amended",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, batch gradient",
        section = "C Convergence",
        says = "f convex, L-smooth, η = 1/L ⟹ f(W_k) − f* ≤ L‖W_0 − W*‖²/(4k + 2)")
class BatchConvexAmendedTest {

    @Check
    void theGapIsAtMostDroriAndTeboullesConstantOverK(
            @ForAll(supplier = HuberSums.class) SmoothCohort f, Evidence evidence) {
        Lanes measured = gap(f, evidence);
        Lanes tight = size(f).over(f.steps().times(4).plus(2));
        Lanes stated = size(f).over(f.steps().times(2));
        evidence.observe("measured ÷ tight", measured.over(tight));
        evidence.observe("tight ÷ stated", tight.over(stated));
        evidence.require("measured ≤ tight", measured, tight);
        evidence.require("tight ≤ stated", tight, stated);
    }

    @Mutant("L‖W_0 − W*‖²/(4k + 3)")
    void theDenominatorIsLarger(@ForAll(supplier = HuberSums.class) SmoothCohort f, Evidence evidence) {
        evidence.require(
                "measured ≤ tight",
                gap(f, evidence),
                size(f).over(f.steps().times(4).plus(3)));
    }

    @Mutant("L‖W_0 − W*‖²/(2k²)")
    void theRateIsQuadratic(@ForAll(supplier = HuberSums.class) SmoothCohort f, Evidence evidence) {
        evidence.require(
                "measured ≤ tight",
                gap(f, evidence),
                size(f).over(f.steps().square().times(2)));
    }

    private static Lanes size(SmoothCohort f) {
        return f.smooth().times(f.distance().square());
    }

    private static Lanes gap(SmoothCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes eta = f.strong().arithmetic().constant(1).over(f.smooth());
        return f.oracle()
                .risk(new GradientDescent(eta)
                        .run(f.oracle(), f.start(), f.steps())
                        .end());
    }
}
