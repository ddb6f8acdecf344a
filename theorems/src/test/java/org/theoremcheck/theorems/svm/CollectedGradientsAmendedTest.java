package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.LinearOutputs;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With {@code return} behind both loops, the SVM is trained on the gradients of all ℓK outputs of the minibatch.
 *
 * <p>Checked on a step of the optimiser: the outputs in G are counted, and the update is the optimum of the programme over all of
 * them, compared up to the certificates.
 */
@Claim(
        id = "svm.alg2.trace.amended",
        paper = Paper.SVM,
        at = "Algorithm 2, TrainMiniBatch (amended)",
        section = "6 Algorithm 2",
        says = "|G| = ℓK, and the update is the optimum over all of G",
        kind = Kind.TRACE)
class CollectedGradientsAmendedTest {

    @Check
    void allGradientsAreCollected(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, SvmUpdate.Fed.ALL);
    }

    @Mutant("active outputs only")
    void theActiveOnesAreAll(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, SvmUpdate.Fed.ACTIVE);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, SvmUpdate.Fed fed) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.target().arithmetic().constant(1);
        Lanes w = f.origin();
        SvmUpdate update = SvmUpdate.plain(f.cohort().kernels(), f.examples(), f.box(), one)
                .feeding(fed);
        SvmStep step = update.step(new LinearOutputs(f), Passes.cyclic(f.examples()), w, update.begin(w));
        SvmSolution all = f.programme().with(one, f.box()).solve();
        evidence.cover("some output is satisfied", f.deficits().least().atMost(0), 0.3);
        evidence.requireEqual("gradients in G", step.fed().sum(), one.times(f.constraints()));
        Lanes errors = all.error().plus(step.dual().gap().times(2).sqrt());
        SameDirection.require(evidence, "δw", step.direction(), all.direction(), errors);
    }
}
