package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.generators.BodyFatNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The three step families reach a lower training NMSE than back-propagation of constant rate and Adagrad, after the 8,000
 * block updates, or 2,000 passes, of the setting.
 *
 * <p>False: Adagrad is ahead of 1/√k with γ = 0.02, which is ahead of back-propagation; the other two stay where a constant is.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Figure 2a</a>
 */
@Claim(
        id = "bsum.fig2a.rank.long",
        paper = Paper.BSUM,
        at = "Figure 2a",
        section = "11 Experiments",
        says = "the same after 8,000 block updates",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 8,
        nightly = true,
        data = RealData.BODY_FAT)
class StepFamiliesRankLongTest {
    private static final int UPDATES = 8000;

    @Check
    void allThreeReachALowerError(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(StepFamily.values()));
    }

    @Mutant("1/√k alone")
    void oneOfThemReachesALowerError(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(StepFamily.INVERSE_ROOT));
    }

    private static void conclude(BodyFatCohort f, Evidence evidence, List<StepFamily> families) {
        RankOfMethods methods = new RankOfMethods(f, UPDATES);
        Lanes ours = methods.ofLast(families, evidence);
        evidence.duel(ours, methods.ofBackPropagation().min(methods.ofAdagrad()));
    }
}
