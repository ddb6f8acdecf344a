package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.BiasedNetCohort;
import org.theoremcheck.generators.BiasedNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The batch algorithm is gradient descent with b_k ← b_k − (η/T)(∇_{b_k}Err)ᵀ. Corrected form of the printed line,
 * which has ∇_{W_k}.
 *
 * <p>Checked along a random direction in the biases against a difference quotient, as {@code sgd.backprop}.
 */
@Claim(
        id = "sgd.batch-algorithm.bias.amended",
        paper = Paper.SGD_LECTURE,
        at = "Recap, batch algorithm",
        section = "A Recap",
        says = "b_k ← b_k − (η/T)(∇_{b_k}Err)ᵀ is gradient descent",
        kind = Kind.TRACE)
class BatchAlgorithmBiasAmendedTest {

    @Check
    void theBiasFollowsItsGradient(@ForAll(supplier = BiasedNets.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, false);
    }

    @Mutant("∇_{W_k} for ∇_{b_k}")
    void theBiasFollowsTheGradientOfTheWeights(
            @ForAll(supplier = BiasedNets.Narrow.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, true);
    }

    private static void conclude(BiasedNetCohort net, Evidence evidence, boolean ofWeights) {
        LectureNet forward = LectureNet.of(net);
        Quotients.given(forward, evidence);
        var along = new LectureNet.Direction(net, true);
        var back = Backpropagation.of(forward, Backpropagation.Variant.AS_PRINTED);
        Lanes sum = net.input().row(0).times(0);
        for (int k = 0; k < net.depth(); k++) {
            Lanes gradient =
                    ofWeights ? back.weights().get(k).entries() : back.biases().get(k);
            sum = sum.plus(gradient.dot(along.biases(k)));
        }
        Quotients.require(evidence, net, sum, along);
    }
}
