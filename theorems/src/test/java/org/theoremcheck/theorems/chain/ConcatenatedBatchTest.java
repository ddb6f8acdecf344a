package org.theoremcheck.theorems.chain;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * A batch concatenated into one state: its backward pass equals the sum over samples of the passes of single samples.
 *
 * <p>It holds: samples meet in the parameters alone.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 2.1</a>
 */
@Claim(
        id = "chain.concat",
        paper = Paper.SMOOTHNESS,
        at = "Section 2.1",
        section = "1.1 Automatic differentiation",
        says = "the backward pass of a batch is the sum of those of its samples")
class ConcatenatedBatchTest {

    @Check
    void theBatchIsTheSumOfItsSamples(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, false, 0);
    }

    @Mutant("their mean")
    void theBatchIsTheMean(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, true, 0);
    }

    @Mutant("without the first sample")
    void oneSampleIsForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, false, 1);
    }

    private static void conclude(ChainCohort f, Evidence evidence, boolean mean, int from) {
        f.hypotheses().forEach(evidence::given);
        List<Block> whole = f.at(f.parameters()).forward().backward(f.mu().entries());
        Lanes one = f.directionSquared().arithmetic().constant(1);
        List<Block> sum = Gradients.times(whole, one.times(0));
        evidence.cover("several samples", one.times(f.batch()).above(1), 0.5);
        for (int i = from; i < f.batch(); i++) {
            Chain sample = Chain.fullyConnected(Matrix.column(f.input().column(i)), f.parameters(), f.activation());
            sum = Gradients.plus(sum, sample.forward().backward(f.mu().column(i)));
        }
        Lanes share = mean ? one.over(f.batch()) : one;
        Lanes apart = Gradients.distance(whole, Gradients.times(sum, share));
        Lanes size = Gradients.norm(whole)
                .plus(Gradients.norm(sum))
                .plus(f.mu().norm().times(f.input().norm()));
        evidence.requireEqual("Backward of the batch = Σ Backward of the samples", apart, one.times(0), size);
    }
}
