package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Dense;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Layer;
import org.theoremcheck.engine.problem.DeepReluNetCohort;
import org.theoremcheck.engine.svm.NetworkOutputs.AtMinibatch;
import org.theoremcheck.generators.DeepReluNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * As {@code svm.relu-linear.one-layer} in networks of three layers: linear in the weights of any single layer as long as no pre-activation of that layer and those
 * above changes sign.
 *
 * <p>Checked for each of the three layers. It holds because the pre-activations of the layer are affine in its weights, and each layer above is affine in them while every ReLU
 * stays on its side of 0. With two layers moving it is false as in {@code svm.relu-linear.depth-3}.
 */
@Claim(
        id = "svm.relu-linear.depth-3.amended",
        paper = Paper.SVM,
        at = "Section 3.1 (amended)",
        section = "3 Optimisation problem",
        says =
                "three layers, one of them moves, no pre-activation changes sign ⟹ f_j(w + δw, x) = f_j(w, x) + ⟨∇f_j(w, x), δw⟩",
        kind = Kind.UNIVERSAL)
class ThreeLayersLinearAmendedTest {
    private static final int DEPTH = 3;

    @Check
    void everyLayerIsLinear(@ForAll(supplier = DeepReluNets.class) DeepReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 0);
    }

    @Mutant("the next layer moves, too")
    void twoLayersAreLinear(@ForAll(supplier = DeepReluNets.class) DeepReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1);
    }

    @Mutant("half of the derivative")
    void halfTheDerivativeSuffices(@ForAll(supplier = DeepReluNets.class) DeepReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5, 0);
    }

    /** @param next share of the step that the layer above takes */
    private static void conclude(DeepReluNetCohort f, Evidence evidence, double share, double next) {
        f.hypotheses().forEach(evidence::given);
        Lanes w = f.weights(DEPTH);
        List<Lanes> before = preActivations(f, w);
        Lanes values = before.get(DEPTH - 1);
        Matrix gradients = new AtMinibatch(f.net(DEPTH).of(f.x(), w)).gradients();
        for (int layer = 1; layer <= DEPTH; layer++) {
            Lanes step =
                    f.step(DEPTH, layer).plus(f.step(DEPTH, layer % DEPTH + 1).times(next));
            List<Lanes> moved = preActivations(f, w.plus(step));
            Lanes kept = values.row(0).equalTo(values.row(0));
            for (int l = 0; l < DEPTH - 1; l++) {
                kept = kept.and(before.get(l).times(moved.get(l)).above(0).least());
            }
            evidence.cover("no sign changes by layer " + layer, kept, 0.1);
            Lanes after = moved.get(DEPTH - 1);
            Lanes linear = gradients.times(Matrix.column(step)).entries().times(share);
            Lanes size = values.abs().plus(after.abs()).plus(linear.abs()).sum();
            Lanes remainder = after.minus(values).minus(linear).abs().greatest();
            evidence.require("layer " + layer, remainder.plus(size), size, kept);
        }
    }

    /** Of every layer, the outputs last. */
    private static List<Lanes> preActivations(DeepReluNetCohort f, Lanes w) {
        List<Lanes> all = new ArrayList<>();
        Matrix a = f.x();
        int from = 0;
        for (Layer layer : f.net(DEPTH).layers()) {
            var affine = new Dense(layer.inputs(), layer.outputs(), new Identity());
            Matrix z = affine.of(a, w.slice(from, from + layer.parameters())).outputs();
            all.add(z.entries());
            a = z.with(z.entries().max(0));
            from += layer.parameters();
        }
        return all;
    }
}
