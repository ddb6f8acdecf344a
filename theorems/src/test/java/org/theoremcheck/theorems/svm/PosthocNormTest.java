package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.generators.LinearPopulations;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 2 (amended) with the norm of the function itself, as it was learned from the sample, in place of a B fixed before: with probability
 * ≥ 1 − δ, every linear g = ⟨v, ·⟩ has E(1/K)Σ_j min(1, (γ − y_jg_j(x))₊/γ) ≤ (1/(ℓKγ))Σ ξ_ij + (4‖v‖/(ℓγ))√(tr K/K) + 3√(ln(2/δ)/(2ℓ)).
 *
 * <p>Evidence, not a proof: for every minibatch v is any multiple of the SVM’s solution, the worst one found exactly, at the bends of loss and
 * slack. A proof needs a union over the scales of ‖v‖, for which the constants have room: twice the radius is paid for by the 4, and about log
 * ℓ scales by the 3, as where ‖v‖√tr K &gt; γℓ/4 nothing is claimed.
 */
@Claim(
        id = "svm.thm2.posthoc-B",
        paper = Paper.SVM,
        at = "Theorem 2, remark",
        section = "2 Margin bound",
        says =
                "P(∀v: E(1/K)Σ_j min(1, (γ − y_jg_j)₊/γ) ≤ (1/(ℓKγ))Σ ξ_ij + (4‖v‖/(ℓγ))√(tr K/K) + 3√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 8 * 1024)
class PosthocNormTest {

    @Check
    void theNormMayBeLearned(
            @ForAll(supplier = LinearPopulations.FreeGamma.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.CLIPPED, f.gamma());
    }

    @Mutant("slack not divided by γ")
    void theSlackItselfBoundsIt(
            @ForAll(supplier = LinearPopulations.FreeGamma.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.CLIPPED, f.gamma().times(0).plus(1));
    }

    @Mutant("not clipped")
    void theWholeSlackIsBounded(
            @ForAll(supplier = LinearPopulations.FreeGamma.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.UNCLIPPED, f.gamma());
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence, MarginLoss loss, Lanes unit) {
        f.hypotheses().forEach(evidence::given);
        MinibatchUpdates updates = MinibatchUpdates.of(f);
        MarginBound bound = MarginBound.of(f.gamma().arithmetic().constant(f.size()));
        Lanes[] excess = new Lanes[updates.count()];
        for (int s = 0; s < excess.length; s++) {
            excess[s] = excess(updates, s, bound, loss, unit);
        }
        Lanes x = f.gamma().arithmetic().stack(excess);
        evidence.observe("greatest excess over the complexity term", x.greatest());
        evidence.require(
                "P(some v fails)/δ",
                f.samples().law().failure(x, bound.granted(x.max(0))),
                x.arithmetic().constant(1));
    }

    /** The greatest E loss − slack − complexity over the multiples of the solution for minibatch s. */
    private static Lanes excess(MinibatchUpdates updates, int s, MarginBound bound, MarginLoss loss, Lanes unit) {
        LinearPopulationCohort f = updates.f();
        Lanes z = updates.updates().get(s).raw();
        Lanes trace = updates.trace(s).over(f.outputs());
        // At the bends some y_aj⟨v, g_aj⟩ is γ; without one, the multiple is 0.
        Lanes bends =
                z.equalTo(0).choose(z.times(0), f.gamma().over(z.equalTo(0).choose(z.plus(1), z)));
        Lanes greatest = of(f, z.times(0), updates.shares(s), loss, unit);
        for (int b = 0; b < bends.rows(); b++) {
            Lanes norm = updates.updates().get(s).norm().times(bends.row(b).abs());
            Lanes excess = of(f, z.times(bends.row(b)), updates.shares(s), loss, unit)
                    .minus(bound.complexityTerm(norm, f.gamma(), trace));
            greatest = greatest.max(excess);
        }
        return greatest;
    }

    /** E loss − slack. */
    private static Lanes of(LinearPopulationCohort f, Lanes margins, Lanes shares, MarginLoss loss, Lanes unit) {
        Lanes slack = f.gamma().minus(margins).max(0).over(unit);
        return f.mean(loss.of(margins, f.gamma()), f.probabilities()).minus(f.mean(slack, shares));
    }
}
