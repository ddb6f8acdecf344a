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
 * The three step families reach a lower training NMSE than back-propagation of constant rate and Adagrad at equal work. Here
 * for the better of γ = 1 and γ = 0.02, after 240 block updates or 60 passes, J = 4, widths 13-10-10-10-1, logistic, λ = 10⁻⁴, c = 1, rates ½ and 0.1, each weight of variance
 * 1/d_{j−1} at the start.
 *
 * <p>False from every start, by far: 1/2ᵏ stops near the start (0.20 and 0.16, the error of a constant), the recursion hardly
 * gets further, and Adagrad reaches 0.05.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Figure 2a</a>
 */
@Claim(
        id = "bsum.fig2a.rank",
        paper = Paper.BSUM,
        at = "Figure 2a",
        section = "11 Experiments",
        says = "the three step families reach a lower training NMSE than back-propagation and Adagrad at equal work",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16,
        data = RealData.BODY_FAT)
class StepFamiliesRankTest {
    private static final int UPDATES = 240;

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
