package org.theoremcheck.theorems.svm;

import java.util.Arrays;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Layers;
import org.theoremcheck.engine.problem.DeepReluNetCohort;
import org.theoremcheck.engine.svm.NetworkOutputs.AtMinibatch;
import org.theoremcheck.generators.DeepReluNets;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * As {@code svm.gram-formula} for any depth: in every layer the gradient by the weights is an outer product δ⊗a, so that inner products of gradients are sums over
 * layers of products of inner products. δ_ij,l is the derivative of f_j(x_i) by the pre-activations of layer l, a_i,l−1 what goes into it.
 *
 * <p>Compared with explicit inner products for one to four layers, by the greatest difference against tr K; dead layers and pre-activations 0 included, with
 * relu′(0) = 0. An identity.
 */
@Claim(
        id = "svm.gram-formula.depth",
        paper = Paper.SVM,
        at = "Section 3.1, kernel",
        section = "3 Optimisation problem",
        says = "κ((i,j),(p,q)) = Σ_l ⟨δ_ij,l, δ_pq,l⟩(⟨a_i,l−1, a_p,l−1⟩ + 1), any number of layers",
        kind = Kind.EQUIVALENCE)
class DeepGramFormulaTest {

    @Check
    void theClosedFormIsTheGramMatrix(@ForAll(supplier = DeepReluNets.class) DeepReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, depth -> at(f, depth).gram());
    }

    @Mutant("factor ⟨a, a′⟩ missing")
    void onlyTheBiasesCount(@ForAll(supplier = DeepReluNets.class) DeepReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, depth -> {
            Matrix byBias = biases(f.net(depth), at(f, depth).gradients());
            return byBias.timesTranspose(byBias);
        });
    }

    @Mutant("factor ⟨δ, δ′⟩ missing")
    void theDerivativesDoNotCount(@ForAll(supplier = DeepReluNets.class) DeepReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, depth -> {
            Matrix sum = inputProducts(f, depth, f.x());
            for (int l = 1; l < depth; l++) {
                Matrix z = f.net(l).of(f.x(), f.weights(l)).outputs();
                sum = sum.plus(inputProducts(f, depth, z.with(z.entries().max(0))));
            }
            return sum;
        });
    }

    @Mutant("one layer less")
    void theLastLayersAreEnough(@ForAll(supplier = DeepReluNets.class) DeepReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, depth -> {
            Matrix gradients = at(f, depth).gradients();
            int first = f.net(depth).layers().get(0).parameters();
            Matrix own = columns(gradients, 0, first);
            return at(f, depth).gram().minus(own.timesTranspose(own));
        });
    }

    private static AtMinibatch at(DeepReluNetCohort f, int depth) {
        return new AtMinibatch(f.net(depth).of(f.x(), f.weights(depth)));
    }

    private static void conclude(DeepReluNetCohort f, Evidence evidence, IntFunction<Matrix> closed) {
        f.hypotheses().forEach(evidence::given);
        for (int depth = 1; depth <= DeepReluNetCohort.DEPTH; depth++) {
            Matrix gradients = at(f, depth).gradients();
            Matrix explicit = gradients.timesTranspose(gradients);
            Lanes difference =
                    explicit.minus(closed.apply(depth)).entries().abs().greatest();
            Lanes trace = gradients.entries().normSquared();
            evidence.requireEqual("greatest difference, " + depth + " layers", difference, difference.times(0), trace);
        }
        Lanes inner = f.net(2).of(f.x(), f.weights(2)).outputs().entries();
        evidence.cover(
                "some unit of the second layer is active", inner.greatest().above(0), 0.6);
        evidence.cover(
                "some unit of the second layer is inactive", inner.least().atMost(0), 0.6);
    }

    /** ⟨a_i, a_p⟩ + 1 for every pair of outputs, n×n. */
    private static Matrix inputProducts(DeepReluNetCohort f, int depth, Matrix a) {
        int k = f.net(depth).outputs();
        Matrix each = a.repeatEachRow(k);
        Matrix products = each.timesTranspose(each);
        return products.with(products.entries().plus(1));
    }

    /** The derivatives by biases alone. */
    private static Matrix biases(Layers net, Matrix gradients) {
        Matrix[] parts = new Matrix[net.layers().size()];
        int from = 0;
        for (int l = 0; l < parts.length; l++) {
            int to = from + net.layers().get(l).parameters();
            parts[l] = columns(gradients, to - net.layers().get(l).outputs(), to);
            from = to;
        }
        return Matrix.beside(parts);
    }

    private static Matrix columns(Matrix of, int from, int to) {
        int width = to - from;
        int[] order = new int[of.rows() * width];
        Arrays.setAll(order, at -> at / width * of.columns() + from + at % width);
        LaneArithmetic arithmetic = of.entries().arithmetic();
        return new Matrix(arithmetic.gather(of.entries(), order), of.rows(), width);
    }
}
