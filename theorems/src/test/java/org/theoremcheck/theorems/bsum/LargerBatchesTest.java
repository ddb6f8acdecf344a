package org.theoremcheck.theorems.bsum;

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
 * Training MSE improves as B grows: it falls from B = 50 to 100, to 150, to 200, for γ = 1 or for γ = 0.02. Compared after 240
 * updates; batches are different samples from a random place on, the same for all sizes. Otherwise as bsum.fig2a.rank.
 *
 * <p>False: after equally many updates the sizes differ by less than their spread over starts, in no order.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Figure 2b</a>
 */
@Claim(
        id = "bsum.fig2b.batch",
        paper = Paper.BSUM,
        at = "Figure 2b",
        section = "11 Experiments",
        says = "training MSE improves as B grows",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 24,
        data = RealData.BODY_FAT)
class LargerBatchesTest {

    @Check
    void everyLargerBatchIsBetter(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    @Mutant("by a tenth each")
    void everyLargerBatchIsMuchBetter(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        conclude(f, evidence, 0.1);
    }

    private static void conclude(BodyFatCohort f, Evidence evidence, double share) {
        Lanes best = f.start().row(0).times(0).plus(2);
        for (double gamma : BodyFatRuns.GAMMAS) {
            BatchSizes runs = new BatchSizes(f, gamma, evidence);
            Lanes worst = best.times(0);
            Lanes before = runs.fixed(BatchSizes.SIZES.get(0));
            for (int size : BatchSizes.SIZES.subList(1, BatchSizes.SIZES.size())) {
                Lanes after = runs.fixed(size);
                worst = worst.max(after.over(before));
                before = after;
            }
            best = best.min(worst);
        }
        evidence.duel(best, best.times(0).plus(1 - share));
    }
}
