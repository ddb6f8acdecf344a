package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.OneHiddenLayer;
import org.theoremcheck.engine.problem.ReluNetCohort;
import org.theoremcheck.generators.ReluNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With ReLU activations and no pre-activation at 0, f is linear in all weights on an open set around w.
 *
 * <p>Checked along steps that change no sign of a pre-activation. False as soon as both layers move: for a hidden unit with bias c = 1, U = V = 0, δc = t and δV = −t, f(w + δw) = −t(1 + t) while
 * the linear part gives −t. The remainder is t² for every t &gt; −1, so that no open set will do.
 */
@Claim(
        id = "svm.relu-linear",
        paper = Paper.SVM,
        at = "Section 3.1",
        section = "3 Optimisation problem",
        says =
                "no pre-activation is 0 ⟹ f_j(w + δw, x) = f_j(w, x) + ⟨∇f_j(w, x), δw⟩ on an open set around w, w all weights",
        kind = Kind.EQUIVALENCE,
        expected = Verdict.REFUTED)
class ReluLinearTest {

    @Check
    void theNetworkIsLinearNearby(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, f.step());
    }

    @Mutant("steps of twice the length")
    void theStepMayBeDoubled(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        OneHiddenLayer step = f.step();
        conclude(f, evidence, step.plus(step));
    }

    private static void conclude(ReluNetCohort f, Evidence evidence, OneHiddenLayer step) {
        f.hypotheses().forEach(evidence::given);
        OneHiddenLayer net = f.net();
        Lanes before = net.preActivations(f.x()).entries();
        Lanes after = net.plus(step).preActivations(f.x()).entries();
        evidence.given("no pre-activation is 0", before.equalTo(0).greatest().not());
        evidence.given("no sign changes", before.times(after).least().above(0));
        Lanes linear = net.gradients(f.x()).times(Matrix.column(step.flat())).entries();
        Lanes change =
                net.plus(step).outputs(f.x()).entries().minus(net.outputs(f.x()).entries());
        Lanes size = net.outputs(f.x()).entries().abs().plus(linear.abs()).sum();
        Rowwise.require(
                evidence, "f(w + δw) = f(w) + ⟨∇f, δw⟩", change.minus(linear).abs(), size.times(0), size);
    }
}
