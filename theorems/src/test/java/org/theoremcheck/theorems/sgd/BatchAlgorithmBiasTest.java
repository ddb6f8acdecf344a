package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.BiasedNetCohort;
import org.theoremcheck.generators.BiasedNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The printed batch algorithm updates W_k ← W_k − (η/T)(∇_{W_k}Err)ᵀ and b_k ← b_k − (η/T)(∇_{W_k}Err)ᵀ; claim: this is
 * gradient descent on f.
 *
 * <p>Checked for T = 1 where the shapes agree, d_{k−1} = d_k = 1, as equality of the steps of b_k. False: ∇_{W_k} =
 * y_{k−1}·∇_{b_k}, so that y_{k−1} = 0 leaves the bias where it is, and y_{k−1} = 2 moves it twice as far; for other
 * widths the printed line does not even fit.
 */
@Claim(
        id = "sgd.batch-algorithm.bias",
        paper = Paper.SGD_LECTURE,
        at = "Recap, batch algorithm",
        section = "A Recap",
        says = "b_k ← b_k − (η/T)(∇_{W_k}Err)ᵀ is gradient descent",
        kind = Kind.TRACE,
        expected = Verdict.REFUTED)
class BatchAlgorithmBiasTest {

    @Check
    void theBiasFollowsItsGradient(@ForAll(supplier = BiasedNets.Narrow.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, 1);
    }

    @Mutant("twice the step")
    void theBiasFollowsTwiceItsGradient(
            @ForAll(supplier = BiasedNets.Narrow.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, 2);
    }

    private static void conclude(BiasedNetCohort net, Evidence evidence, double factor) {
        net.hypotheses().forEach(evidence::given);
        var back = Backpropagation.of(LectureNet.of(net), Backpropagation.Variant.AS_PRINTED);
        for (int k = 0; k < net.depth(); k++) {
            Lanes printed = back.weights().get(k).transpose().entries().times(factor);
            Coincidence.require(
                    evidence, "step of b_" + (k + 1), printed, back.biases().get(k));
        }
    }
}
