package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The text's variant: w stays where ‖δw‖√tr K/ℓ exceeds the threshold, and moves by Δ·δw everywhere else.
 *
 * <p>It holds by construction; the listing, its mutant, differs in the first half.
 */
@Claim(
        id = "svm.alg2.skip-loose.amended",
        paper = Paper.SVM,
        at = "Section 3.2",
        section = "6 Algorithm 2",
        says = "w′ = w where ‖δw‖√tr K/ℓ > threshold, else w′ = w + Δ·δw",
        kind = Kind.TRACE)
class SkipLooseAmendedTest {

    @Check
    void onlyTightUpdatesAreApplied(
            @ForAll(supplier = LinearisedProblems.WithThreshold.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, SvmUpdate.Loose.SKIPPED);
    }

    @Mutant("the listing")
    void theListingSkipsThemToo(
            @ForAll(supplier = LinearisedProblems.WithThreshold.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, SvmUpdate.Loose.APPLIED);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, SvmUpdate.Loose loose) {
        f.hypotheses().forEach(evidence::given);
        SvmStep step = LooseStep.of(f, loose);
        Lanes over = step.term().above(f.threshold());
        evidence.cover("loose", over, 0.2);
        evidence.cover("tight", over.not(), 0.2);
        Lanes whole = step.direction().times(f.target());
        Lanes printed = over.choose(whole.times(0), whole);
        evidence.requireEqual(
                "w′ − w",
                step.next().minus(step.w()).distanceTo(printed).plus(whole.norm()),
                whole.norm(),
                whole.norm());
    }
}
