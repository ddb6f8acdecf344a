package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.generators.PowerLosses;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The last iterate with steps c/√t on convex f has gap C·ln T/T, as the extracted string “log(T)/T for convex” says.
 *
 * <p>Checked at T up to 256 with C = ‖w_1 − w*‖²/(2c) + c·G². False: on f = |w| from w_1 = c the iterates hop over 0
 * with steps c/√t, so that one of two neighbours has a gap of at least c/(2√t), and T·gap/ln T grows like √T/ln T.
 */
@Claim(
        id = "sgd.last-iterate.convex.extracted",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, last iterate (extracted)",
        section = "C Convergence",
        says = "η_t = c/√t ⟹ f(w_T) − f* ≤ C·ln T/T",
        expected = Verdict.REFUTED)
class LastIterateConvexExtractedTest {

    private static final int HORIZON = 256;

    @Check
    void theLastGapIsOfOrderLogarithmOverT(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        conclude(f, evidence, LateGaps.logarithmic());
    }

    @Mutant("1/T without the logarithm")
    void theLastGapIsOfOrderOneOverT(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        conclude(f, evidence, LateGaps.harmonic());
    }

    private static void conclude(PowerCohort f, Evidence evidence, LateGaps.Weight weight) {
        f.hypotheses().forEach(evidence::given);
        evidence.given(
                "the gradient is bounded: p = 1, λ = 0",
                f.power().equalTo(1).and(f.bowl().equalTo(0)));
        LateGaps late = LateGaps.run(f, Schedule.inverseRoot(f.stepSize()), HORIZON, weight);
        Lanes half = f.start().square().over(f.stepSize()).over(2);
        evidence.require(
                "T·gap/ln T ≤ C", late.worst(), late.natural(f, f.stepSize()).minus(half));
    }
}
