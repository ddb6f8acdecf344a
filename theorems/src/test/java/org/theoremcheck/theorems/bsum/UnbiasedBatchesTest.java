package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The average of the minibatch gradient (A.10) over all batches of one size equals the full gradient. Enumerated for all
 * batches of 1 sample and of 2 different samples.
 *
 * <p>True: every sample is in equally many batches.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.10)</a>
 */
@Claim(
        id = "bsum.stoch.unbiased",
        paper = Paper.BSUM,
        at = "(A.10)",
        section = "5 Stochastic variant",
        says = "the mean of (A.10) over all batches of a size is the full gradient")
class UnbiasedBatchesTest {

    @Check
    void batchesAreUnbiased(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true, 1);
    }

    @Mutant("always the first sample")
    void oneSampleIsEnough(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false, 1);
    }

    @Mutant("1/N instead of 1/|B|")
    void theWholeMayDivide(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true, f.samples());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, boolean every, double divisor) {
        f.hypotheses().forEach(evidence::given);
        Oracle loss = f.ridge().loss();
        Lanes full = loss.gradient(f.weights());
        Lanes single = f.weights().times(0);
        Lanes pairs = single;
        int count = 0;
        for (int i = 0; i < f.samples(); i++) {
            single = single.plus(gradient(f, loss, every ? i : 0));
            for (int k = 0; k < i; k++) {
                pairs = pairs.plus(gradient(f, loss, i, k));
                count++;
            }
        }
        Lanes size = full.norm().plus(single.norm()).plus(1);
        SameVector.require(evidence, "batches of 1", single.over(f.samples() * divisor), full, size);
        if (count > 0) {
            SameVector.require(evidence, "batches of 2", pairs.over(count), full, size.plus(pairs.norm()));
        }
    }

    private static Lanes gradient(LayeredCohort f, Oracle loss, double... batch) {
        return loss.minibatch(f.lambda().arithmetic().of(batch, batch.length, 1))
                .gradient(f.weights());
    }
}
