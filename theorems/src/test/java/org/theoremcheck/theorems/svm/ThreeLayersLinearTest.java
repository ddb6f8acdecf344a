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
 * As {@code svm.relu-linear} with three layers, f(x) = Σ_j t_j·relu(Σ_u V_ju·relu(⟨U_u, x⟩ + c_u) + b_j): linear in all weights where no
 * pre-activation changes sign.
 *
 * <p>The derivative is taken forwards, layer by layer. False, like with two layers: the remainder now has terms of second and third order, products of steps
 * in different layers. For b = 1, t = 0 and steps δb = δt = 1
 * alone, f goes from 0 to 2, its linear part to 1.
 */
@Claim(
        id = "svm.relu-linear.depth-3",
        paper = Paper.SVM,
        at = "Section 3.1",
        section = "3 Optimisation problem",
        says = "three layers, no pre-activation changes sign ⟹ f(w + δw, x) = f(w, x) + ⟨∇f(w, x), δw⟩",
        kind = Kind.EQUIVALENCE,
        expected = Verdict.REFUTED)
class ThreeLayersLinearTest {

    @Check
    void theNetworkIsLinearNearby(@ForAll(supplier = ReluNets.Deep.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("half of the derivative")
    void halfTheDerivativeSuffices(@ForAll(supplier = ReluNets.Deep.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(ReluNetCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        OneHiddenLayer net = f.net();
        OneHiddenLayer moved = net.plus(f.step());
        Lanes first = net.preActivations(f.x()).entries();
        Lanes second = net.outputs(f.x()).entries();
        evidence.given(
                "no pre-activation is 0",
                first.equalTo(0).greatest().or(second.equalTo(0).greatest()).not());
        Lanes later = moved.outputs(f.x()).entries();
        Lanes kept = first.times(moved.preActivations(f.x()).entries()).least();
        evidence.given("no sign changes", kept.min(second.times(later).least()).above(0));
        Lanes along = net.gradients(f.x()).times(Matrix.column(f.step().flat())).entries();
        Lanes linear =
                top(f, second.max(0), f.thirdStep()).plus(top(f, second.above(0).times(along), f.third()));
        Lanes before = top(f, second.max(0), f.third());
        Lanes after = top(f, later.max(0), f.third().plus(f.thirdStep()));
        Lanes size = before.abs().plus(after.abs()).plus(linear.abs()).sum();
        Lanes difference = after.minus(before).minus(linear.times(share)).abs();
        Rowwise.require(evidence, "f(w + δw) = f(w) + ⟨∇f, δw⟩", difference, size.times(0), size);
    }

    /** Σ_j t_jz_ij, one row per input. */
    private static Lanes top(ReluNetCohort f, Lanes z, Lanes t) {
        return z.times(t.tile(f.x().rows())).sumEvery(t.rows());
    }
}
