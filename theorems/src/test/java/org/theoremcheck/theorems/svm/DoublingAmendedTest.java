package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Doubling;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.LinearOutputs;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With ‖g_ij‖ ≤ R, after t doublings the bound term is at most min(r_t√ℓ_t·K^{3/2}R², K·R·√r_t) with r_t = 0.1ᵗr, ℓ_t = 2ᵗℓ, so that any positive
 * threshold is met after finitely many; and ‖δw‖ ≤ r_tℓ_tKR, which falls like 0.2ᵗ.
 *
 * <p>Checked over three minibatches from ℓ = 1, up to Γ in the second bound. It holds because ‖δw‖ ≤ Σ α_ij‖g_ij‖ with α ≤ r_t, because
 * ‖δw‖² ≤ Σ α_ij + Γ (the target being 1), and because tr K ≤ ℓ_tKR².
 */
@Claim(
        id = "svm.alg2.doubling.amended",
        paper = Paper.SVM,
        at = "Section 3.2, Algorithm 2 (amended)",
        section = "6 Algorithm 2",
        says = "‖g‖ ≤ R ⟹ ‖δw‖√tr K/ℓ_t ≤ min(r_t√ℓ_t·K^{3/2}R², K·R·√r_t) and ‖δw‖ ≤ r_tℓ_tKR, r_t = 0.1ᵗr, ℓ_t = 2ᵗℓ")
class DoublingAmendedTest {
    private static final int DOUBLINGS = 2;

    @Check
    void theTermIsBounded(@ForAll(supplier = LinearisedProblems.Small.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, Doubling.PRINTED_SHRINK);
    }

    @Mutant("ℓ doubled but r kept")
    void theRegulariserMayStay(
            @ForAll(supplier = LinearisedProblems.Small.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double shrink) {
        f.hypotheses().forEach(evidence::given);
        Lanes w = f.origin();
        Lanes none = w.arithmetic().constant(0);
        SvmUpdate update = SvmUpdate.plain(f.cohort().kernels(), 1, f.box(), none.plus(1))
                .with(new Doubling(none, shrink, DOUBLINGS), SvmUpdate.Loose.APPLIED);
        List<SvmStep> steps = new ArrayList<>();
        update.run(new LinearOutputs(f), Passes.cyclic(f.examples()), w, DOUBLINGS + 1, steps::add);
        Lanes r = f.box();
        for (int t = 0; t <= DOUBLINGS; t++) {
            SvmStep step = steps.get(t);
            bound(f, evidence, step, r, " at minibatch " + (t + 1));
            r = step.loose().choose(r.times(Doubling.PRINTED_SHRINK), r);
        }
        Lanes doubled = steps.get(DOUBLINGS).memory().doublings();
        evidence.cover("ℓ doubled twice", doubled.equalTo(DOUBLINGS), 0.5);
    }

    private static void bound(LinearisedCohort f, Evidence evidence, SvmStep step, Lanes r, String when) {
        int k = f.constraints() / f.examples();
        Lanes size = step.before().minibatch();
        Lanes radius = f.programme().norms().greatest();
        Lanes length = r.times(size).times(k).times(radius);
        Lanes trace = size.times(k).sqrt().times(radius);
        Lanes byGain = r.times(size).times(k).plus(step.dual().gap()).sqrt();
        evidence.require("‖δw‖" + when, step.direction().norm(), length);
        evidence.require(
                "‖δw‖√tr K/ℓ" + when,
                step.term(),
                length.min(byGain).times(trace).over(size));
    }
}
