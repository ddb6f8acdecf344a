package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.OneHiddenLayer;
import org.theoremcheck.engine.problem.ReluNetCohort;
import org.theoremcheck.generators.ReluNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * What the linearisation leaves out is of second order: along tδ, remainder(2t)/remainder(t) → 4; and it bounds the error h that it makes in the
 * hinge, |h_ij| ≤ |remainder|.
 *
 * <p>Checked for one hidden layer at t = 1 where no pre-activation changes sign up to 2δ: there the remainder is exactly quadratic,
 * Σ_u δV_ju·1{z_u &gt; 0}·(⟨δU_u, x⟩ + δc_u), so that the ratio is 4 before the limit. The hinge is 1-Lipschitz.
 */
@Claim(
        id = "svm.second-order-small",
        paper = Paper.SVM,
        at = "Section 3.1, norm of the update",
        section = "3 Optimisation problem",
        says = "f(w + 2tδ) − f(w) − 2t⟨∇f, δ⟩ = 4·(f(w + tδ) − f(w) − t⟨∇f, δ⟩), |h| ≤ |remainder|")
class SecondOrderTest {

    @Check
    void theRemainderIsQuadratic(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 4, 1);
    }

    @Mutant("O(t³)")
    void theRemainderIsCubic(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 8, 1);
    }

    @Mutant("|h| ≤ ½|remainder|")
    void theHingeHalvesIt(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 4, 0.5);
    }

    private static void conclude(ReluNetCohort f, Evidence evidence, double ratio, double lipschitz) {
        f.hypotheses().forEach(evidence::given);
        OneHiddenLayer net = f.net();
        OneHiddenLayer once = net.plus(f.step());
        OneHiddenLayer twice = once.plus(f.step());
        Lanes before = net.preActivations(f.x()).entries();
        Lanes after = twice.preActivations(f.x()).entries();
        evidence.given("no pre-activation is 0", before.equalTo(0).greatest().not());
        evidence.given("no sign changes", before.times(after).least().above(0));
        Lanes start = net.outputs(f.x()).entries();
        Lanes slope = net.gradients(f.x()).times(Matrix.column(f.step().flat())).entries();
        Lanes first = once.outputs(f.x()).entries().minus(start).minus(slope);
        Lanes second = twice.outputs(f.x()).entries().minus(start).minus(slope.times(2));
        Lanes size = start.abs().plus(slope.abs()).plus(first.abs()).sum();
        evidence.cover("remainder ≠ 0", first.abs().greatest().above(size.times(1e-6)), 0.1);
        Rowwise.require(
                evidence,
                "remainder(2t) = 4·remainder(t)",
                second.minus(first.times(ratio)).abs(),
                size.times(0),
                size);
        Lanes linear = start.plus(slope).negate().plus(1).max(0);
        Lanes real = once.outputs(f.x()).entries().negate().plus(1).max(0);
        Rowwise.require(
                evidence,
                "|h| ≤ |remainder|",
                real.minus(linear).abs(),
                first.abs().times(lipschitz),
                size);
    }
}
