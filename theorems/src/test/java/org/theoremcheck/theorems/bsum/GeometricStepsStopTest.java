package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.generators.BodyFatNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With γ = 1 and a = 1/2ᵏ more than nine tenths of ‖∇f‖ are left for good, while back-propagation and a = 1/√k leave less than half
 * after 240 block updates or 60 passes. Setting as bsum.fig2a.rank.
 *
 * <p>Found so from every start: 1/2ᵏ leaves 0.98, the others about 0.05 and 0.14.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Figure 2a (restored)</a>
 */
@Claim(
        id = "bsum.fig2a.stationary.amended",
        paper = Paper.BSUM,
        at = "Figure 2a (restored)",
        section = "11 Experiments",
        says = "a = 1/2ᵏ stops with nine tenths of the gradient left, back-propagation and a = 1/√k go on",
        kind = Kind.TREND,
        instances = 16,
        data = RealData.BODY_FAT)
class GeometricStepsStopTest {
    private static final int UPDATES = 240;

    @Check
    void theGradientStaysOnlyWithGeometricSteps(
            @ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, StepFamily.GEOMETRIC);
    }

    @Mutant("1/√k stops as well")
    void theGradientStaysWithInverseRootToo(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, StepFamily.INVERSE_ROOT);
    }

    private static void conclude(BodyFatCohort f, Evidence evidence, StepFamily stops) {
        BodyFatRuns runs = BodyFatRuns.ofFigure2(f, UPDATES);
        Lanes left = runs.remaining(runs.bsum(stops, 1));
        Lanes root = runs.remaining(runs.bsum(StepFamily.INVERSE_ROOT, 1));
        Lanes back = runs.remaining(runs.backPropagation());
        evidence.observe("‖∇f‖ left by " + stops, left);
        evidence.observe("‖∇f‖ left by back-propagation", back);
        Lanes half = root.max(back).times(2);
        Lanes most = left.times(0).plus(0.9).over(left);
        evidence.duel(half.max(most), left.times(0).plus(1));
    }
}
