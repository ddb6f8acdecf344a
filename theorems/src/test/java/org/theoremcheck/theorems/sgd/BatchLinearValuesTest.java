package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.generators.SmoothSums;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f λ-strongly convex and L-smooth, 0 &lt; η &lt; 2/L: f(W_k) − f* ≤ c²ᵏ(f(W_0) − f*) with c = max(|1 − ηλ|, |1 − ηL|),
 * and this is at most what the contraction of distances and smoothness give, c²ᵏ·(L/2)‖W_0 − W*‖².
 *
 * <p>The ladder of the report: measured ≤ tight ≤ stated. Tight on eigenvectors of a quadratic.
 *
 * @see <a href="https://arxiv.org/abs/1705.04398">Taylor, Hendrickx, Glineur (2018), Theorem 3.3</a>
 */
@Claim(
        id = "sgd.batch-linear.values",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, batch gradient (derived)",
        section = "C Convergence",
        says = "λ-strongly convex, L-smooth, 0 < η < 2/L ⟹ f(W_k) − f* ≤ max(|1 − ηλ|, |1 − ηL|)²ᵏ·(f(W_0) − f*)")
class BatchLinearValuesTest {

    @Check
    void everyStepContractsTheGap(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        var run = BatchDescent.run(f, evidence);
        Lanes rate = run.power(run.contraction()).square();
        Lanes measured = f.oracle().risk(run.end());
        Lanes tight = rate.times(f.oracle().risk(f.start()));
        Lanes stated = rate.times(f.smooth()).times(f.distance().square()).over(2);
        Lanes visible = run.visibleGap(tight);
        Lanes zero = tight.minus(tight);
        evidence.observe("measured ÷ tight", visible.choose(measured.over(tight), zero));
        evidence.observe("tight ÷ stated", visible.choose(tight.over(stated), zero));
        evidence.require("measured ≤ tight", measured, tight, visible);
        evidence.require("tight ≤ stated", tight, stated, visible);
    }

    @Mutant("c³ᵏ")
    void everyStepContractsTheGapByACube(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        var run = BatchDescent.run(f, evidence);
        Lanes tight = run.power(run.contraction()).pow(3).times(f.oracle().risk(f.start()));
        evidence.require("measured ≤ tight", f.oracle().risk(run.end()), tight, run.visibleGap(tight));
    }
}
