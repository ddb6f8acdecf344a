package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * TrainMiniBatch collects the gradients of all outputs of all examples of the minibatch before it trains one SVM: |G| = ℓK at the first
 * call.
 *
 * <p>The listing read literally, with its {@code return} inside both loops. False: the first gradient is returned alone, for ℓ = 2 and
 * K = 1 already. (The listing also draws the minibatch under one name, Ds, and passes it under another, Bs.)
 */
@Claim(
        id = "svm.alg2.trace",
        paper = Paper.SVM,
        at = "Algorithm 2, TrainMiniBatch",
        section = "6 Algorithm 2",
        says = "|G| = ℓK when the SVM is called",
        kind = Kind.TRACE,
        expected = Verdict.REFUTED)
class CollectedGradientsTest {

    /** Where the listing's {@code return} stands. */
    private enum Return {
        IN_BOTH_LOOPS,
        IN_THE_OUTER_LOOP
    }

    @Check
    void allGradientsAreCollected(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, Return.IN_BOTH_LOOPS);
    }

    @Mutant("return at the end of the outer loop's body")
    void theReturnStandsInTheOuterLoop(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, Return.IN_THE_OUTER_LOOP);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, Return where) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.target().arithmetic().constant(1);
        int found = collected(f, where).size();
        evidence.requireEqual("gradients in G", one.times(found), one.times(f.constraints()));
    }

    private static List<Lanes> collected(LinearisedCohort f, Return where) {
        int outputs = f.constraints() / f.examples();
        List<Lanes> g = new ArrayList<>();
        for (int i = 0; i < f.examples(); i++) {
            for (int j = 0; j < outputs; j++) {
                g.add(f.gradients().row(i * outputs + j));
                if (where == Return.IN_BOTH_LOOPS) {
                    return g;
                }
            }
            if (where == Return.IN_THE_OUTER_LOOP) {
                return g;
            }
        }
        return g;
    }
}
