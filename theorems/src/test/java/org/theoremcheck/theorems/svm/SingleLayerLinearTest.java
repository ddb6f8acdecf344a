package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ReluNetCohort;
import org.theoremcheck.generators.ReluNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * A single layer of ReLU units is linear in all its weights as long as no pre-activation changes sign.
 *
 * <p>Checked on the first layer of small networks, f_u(x) = relu(⟨U_u, x⟩ + c_u). With one layer the printed sentence is true: there are no
 * products of weights.
 */
@Claim(
        id = "svm.relu-linear.depth-1",
        paper = Paper.SVM,
        at = "Section 3.1",
        section = "3 Optimisation problem",
        says = "one layer, no pre-activation changes sign ⟹ f_u(w + δw, x) = f_u(w, x) + ⟨∇f_u(w, x), δw⟩",
        kind = Kind.EQUIVALENCE)
class SingleLayerLinearTest {

    @Check
    void theLayerIsLinearNearby(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        Lanes before = f.net().preActivations(f.x()).entries();
        Lanes after = before.plus(f.step().preActivations(f.x()).entries());
        evidence.given("no sign changes", before.times(after).least().above(0));
        conclude(f, evidence);
    }

    @Mutant("signs may change")
    void theLayerIsLinearEverywhere(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence);
    }

    private static void conclude(ReluNetCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes z = f.net().preActivations(f.x()).entries();
        evidence.given("no pre-activation is 0", z.equalTo(0).greatest().not());
        Lanes step = f.step().preActivations(f.x()).entries();
        Lanes linear = z.above(0).times(step);
        Lanes change = z.plus(step).max(0).minus(z.max(0));
        Lanes size = z.abs().plus(step.abs()).sum();
        Rowwise.require(
                evidence, "f(w + δw) = f(w) + ⟨∇f, δw⟩", change.minus(linear).abs(), size.times(0), size);
    }
}
