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
 * From B = 50 on the batch size changes the training MSE after 240 updates by less than a fiftieth, γ = 1, a = 1/√k. Setting as
 * bsum.fig2b.batch.
 *
 * <p>Found so: the steps average over many batches.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Figure 2b (restored)</a>
 */
@Claim(
        id = "bsum.fig2b.batch.amended",
        paper = Paper.BSUM,
        at = "Figure 2b (restored)",
        section = "11 Experiments",
        says = "for B ≥ 50 and γ = 1 the training MSE is that of all samples up to a fiftieth",
        kind = Kind.TREND,
        instances = 16,
        data = RealData.BODY_FAT)
class BatchesAlikeTest {
    private static final double FIFTIETH = 0.02;

    @Check
    void allBatchesAreAlike(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        BatchSizes runs = new BatchSizes(f, 1, evidence);
        Lanes whole = runs.whole();
        Lanes most = whole.times(0);
        for (int size : BatchSizes.SIZES) {
            most = most.max(away(runs.fixed(size), whole));
        }
        evidence.observe("B = min(k, N), away from B = N", away(runs.growing(), whole));
        evidence.duel(most, most.times(0).plus(FIFTIETH));
    }

    @Mutant("batches of 1, γ = 0.02")
    void singleSamplesAreAlikeToo(@ForAll(supplier = BodyFatNets.class) BodyFatCohort f, Evidence evidence) {
        BatchSizes runs = new BatchSizes(f, 0.02, evidence);
        Lanes most = away(runs.fixed(1), runs.whole());
        evidence.duel(most, most.times(0).plus(FIFTIETH));
    }

    /** |MSE/MSE_N − 1|. */
    private static Lanes away(Lanes error, Lanes whole) {
        return error.over(whole).minus(1).abs();
    }
}
