package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.BiasedNetCohort;
import org.theoremcheck.generators.BiasedNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Back-propagation with gradients as row vectors: ∇_{z_k} = ∇_{y_k}J_{y_k}(z_k), ∇_{y_{k−1}} = ∇_{z_k}W_k, ∇_{W_k} =
 * y_{k−1}∇_{z_k} (a d_{k−1}×d_k matrix), ∇_{b_k} = ∇_{z_k}, down to ∇_x at k = 1; J is diagonal for scalar activations.
 *
 * <p>Checked along a random direction in all weights, biases and the input against a central difference quotient with h
 * = 2⁻¹⁶, on depths and widths 1 to 4, with tanh, sigmoid, identity and ReLU, softmax outputs with cross-entropy or L2.
 * It holds by the chain rule.
 */
@Claim(
        id = "sgd.backprop",
        paper = Paper.SGD_LECTURE,
        at = "Recap, back-propagation",
        section = "A Recap",
        says = "∇_{z_k} = ∇_{y_k}J_{y_k}(z_k), ∇_{y_{k−1}} = ∇_{z_k}W_k, ∇_{W_k} = y_{k−1}∇_{z_k}, ∇_{b_k} = ∇_{z_k}")
class BackpropagationTest {

    @Check
    void theBackwardPassYieldsTheGradient(@ForAll(supplier = BiasedNets.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, Backpropagation.Variant.AS_PRINTED);
    }

    @Mutant("diagonal J for softmax")
    void softmaxHasADiagonalJacobian(@ForAll(supplier = BiasedNets.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, Backpropagation.Variant.DIAGONAL_SOFTMAX);
    }

    @Mutant("W_k transposed")
    void theWeightsMayBeTransposed(@ForAll(supplier = BiasedNets.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, Backpropagation.Variant.WEIGHTS_TRANSPOSED);
    }

    @Mutant("derivative of the activation at y instead of z")
    void theSlopeMayBeTakenAtTheOutput(@ForAll(supplier = BiasedNets.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, Backpropagation.Variant.SLOPE_AT_OUTPUT);
    }

    private static void conclude(BiasedNetCohort net, Evidence evidence, Backpropagation.Variant variant) {
        LectureNet forward = LectureNet.of(net);
        Quotients.given(forward, evidence);
        var along = new LectureNet.Direction(net, false);
        Quotients.require(evidence, net, Backpropagation.of(forward, variant).along(along), along);
    }
}
