package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.OneHiddenLayer;
import org.theoremcheck.engine.problem.ReluNetCohort;
import org.theoremcheck.generators.ReluNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For one hidden ReLU layer with biases the Gram matrix of per-example, per-output gradients has a closed form.
 *
 * <p>Compared with explicit inner products of all gradients, by the greatest difference against tr K; pre-activations 0 included, with relu′(0) = 0. An identity.
 */
@Claim(
        id = "svm.gram-formula",
        paper = Paper.SVM,
        at = "Section 3.1, kernel",
        section = "3 Optimisation problem",
        says = "κ((i,j),(p,q)) = [j = q](⟨a_i, a_p⟩ + 1) + (⟨x_i, x_p⟩ + 1) Σ_u V_juV_qu 1{z_iu > 0} 1{z_pu > 0}",
        kind = Kind.EQUIVALENCE)
class GramFormulaTest {

    @Check
    void theClosedFormIsTheGramMatrix(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, f.net().gram(f.x()));
    }

    @Mutant("terms of the biases dropped")
    void theHiddenBiasesDoNotCount(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        OneHiddenLayer net = f.net();
        Matrix slopes = net.gram(f.x().with(f.x().entries().times(0)));
        conclude(f, evidence, net.gram(f.x()).minus(slopes));
    }

    @Mutant("|V| in place of V")
    void theSignOfTheOuterWeightsDoesNotCount(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        OneHiddenLayer net = f.net();
        Matrix positive = net.v().with(net.v().entries().abs());
        conclude(f, evidence, new OneHiddenLayer(net.u(), net.c(), positive, net.b()).gram(f.x()));
    }

    private static void conclude(ReluNetCohort f, Evidence evidence, Matrix closed) {
        f.hypotheses().forEach(evidence::given);
        Matrix gradients = f.net().gradients(f.x());
        Lanes difference = gradients
                .timesTranspose(gradients)
                .minus(closed)
                .entries()
                .abs()
                .greatest();
        Lanes trace = gradients.entries().normSquared();
        Lanes z = f.net().preActivations(f.x()).entries();
        evidence.cover("some unit is active", z.greatest().above(0), 0.6);
        evidence.cover("some unit is inactive", z.least().atMost(0), 0.6);
        evidence.requireEqual("greatest difference", difference, difference.times(0), trace);
    }
}
