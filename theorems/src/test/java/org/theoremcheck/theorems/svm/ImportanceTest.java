package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.generators.LinearPopulations;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * E_D Σ_{active j} r_j = E_D[n]·E_B[(1/n)Σ_{active j} r_j] for B ∝ nD: what the active outputs gain over D is E_D[n] times what they gain per
 * output over B.
 *
 * <p>An identity, checked for the fall r = h − h′ under the update of a minibatch. It is the factor that {@code svm.thm3.reweighting} lacks.
 */
@Claim(
        id = "svm.thm3.importance",
        paper = Paper.SVM,
        at = "Theorem 3 (amended)",
        section = "5 Descent with probability",
        says = "E_D Σ_{active} r_j = E_D[n]·E_B[(1/n)Σ_{active} r_j], B ∝ nD",
        kind = Kind.EQUIVALENCE,
        instances = 16 * 1024)
class ImportanceTest {

    @Check
    void reweightingCostsTheMeanNumberOfActiveOutputs(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, f.active().sumEvery(f.outputs()));
    }

    @Mutant("1/n dropped")
    void outputsAreNotAveraged(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, f.probabilities().times(0).plus(1));
    }

    @Mutant("1/n replaced by 1/K")
    void allOutputsAreAveraged(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, f.probabilities().times(0).plus(f.outputs()));
    }

    /** @param divisor what the sum over active outputs is divided by, one row per atom */
    private static void conclude(LinearPopulationCohort f, Evidence evidence, Lanes divisor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("something is active", f.deficits().greatest().above(0));
        Lanes u = MinibatchUpdates.of(f).changes(0);
        Lanes fall = f.deficits().max(0).minus(f.deficits().minus(u).max(0));
        Lanes r = fall.times(f.active()).sumEvery(f.outputs());
        Lanes n = f.active().sumEvery(f.outputs());
        Lanes b = f.activeProbabilities(f.deficits());
        Lanes perOutput = r.over(n.above(0).choose(divisor, divisor.times(0).plus(1)));
        evidence.cover("n differs", n.least().below(n.greatest()), 0.1);
        evidence.requireEqual(
                "E_D Σ r = E_D[n]·E_B[(1/n)Σ r]",
                f.probabilities().dot(r),
                f.probabilities().dot(n).times(b.dot(perOutput)),
                f.deficits().abs().sum().plus(u.abs().sum()));
    }
}
