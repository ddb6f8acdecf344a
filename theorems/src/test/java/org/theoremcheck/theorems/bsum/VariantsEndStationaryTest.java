package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.generators.BodyFatNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * All variants, the three step families and back-propagation, end at a stationary point. Read as: ‖∇f‖ falls below a hundredth of
 * its value at the start, for the better of γ = 1 and γ = 0.02. Setting as bsum.fig2a.rank.
 *
 * <p>False whatever the number of updates: with a = 1/2ᵏ all later steps together are shorter than the last one, so that the
 * weights stop within a few updates of the start, where the gradient is still long.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Figure 2a</a>
 */
@Claim(
        id = "bsum.fig2a.stationary",
        paper = Paper.BSUM,
        at = "Figure 2a",
        section = "11 Experiments",
        says = "all three step families and back-propagation end at a stationary point",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16,
        data = RealData.BODY_FAT)
class VariantsEndStationaryTest {
    private static final int UPDATES = 240;
    private static final double HUNDREDTH = 0.01;

    @Check
    void allGradientsVanish(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(StepFamily.values()));
    }

    @Mutant("1/2ᵏ alone")
    void itVanishesForGeometricSteps(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(StepFamily.GEOMETRIC));
    }

    private static void conclude(BodyFatCohort f, Evidence evidence, List<StepFamily> families) {
        BodyFatRuns runs = BodyFatRuns.ofFigure2(f, UPDATES);
        List<Lanes> back = runs.backPropagation();
        evidence.observe("‖∇f‖ left by back-propagation", runs.remaining(back));
        Lanes best = runs.remaining(back).times(0).plus(1);
        for (double gamma : BodyFatRuns.GAMMAS) {
            Figure figure = new Figure("Figure 2a, γ = " + gamma, "block updates", "‖∇f‖");
            runs.draw(evidence, figure, "back-propagation", back, runs::gradient);
            Lanes worst = runs.remaining(back);
            for (StepFamily family : families) {
                List<Lanes> marks = runs.bsum(family, gamma);
                runs.draw(evidence, figure, family.toString(), marks, runs::gradient);
                evidence.observe("‖∇f‖ left by " + family + ", γ = " + gamma, runs.remaining(marks));
                worst = worst.max(runs.remaining(marks));
            }
            best = best.min(worst);
        }
        evidence.duel(best, best.times(0).plus(HUNDREDTH));
    }
}
