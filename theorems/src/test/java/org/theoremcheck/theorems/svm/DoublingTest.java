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
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Doubling the minibatch and taking a tenth of the regulariser makes the bound term of the next minibatch smaller.
 *
 * <p>Checked on pairs of consecutive minibatches, of ℓ and of 2ℓ examples, up to the certificates. False where gradients differ in size:
 * with r = 1, after one example with g = 0.2 (term 0.04) come two with g = 0
 * and g = 3 (term 0.45).
 */
@Claim(
        id = "svm.alg2.doubling",
        paper = Paper.SVM,
        at = "Section 3.2, Algorithm 2",
        section = "6 Algorithm 2",
        says = "ℓ ← 2ℓ, r ← 0.1r ⟹ ‖δw′‖√tr K′/ℓ′ ≤ ‖δw‖√tr K/ℓ",
        kind = Kind.TRACE,
        expected = Verdict.REFUTED)
class DoublingTest {

    @Check
    void theNextTermIsSmaller(
            @ForAll(supplier = LinearisedProblems.Thirds.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, Doubling.PRINTED_SHRINK);
    }

    @Mutant("r kept")
    void moreExamplesAreEnough(
            @ForAll(supplier = LinearisedProblems.Thirds.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double shrink) {
        f.hypotheses().forEach(evidence::given);
        int first = f.examples() / 3;
        Lanes w = f.origin();
        Lanes none = w.arithmetic().constant(0);
        SvmUpdate update = SvmUpdate.plain(f.cohort().kernels(), first, f.box(), none.plus(1))
                .with(new Doubling(none, shrink, 1), SvmUpdate.Loose.APPLIED);
        List<SvmStep> steps = new ArrayList<>();
        update.run(new LinearOutputs(f), Passes.cyclic(f.examples()), w, 2, steps::add);
        SvmStep before = steps.get(0);
        SvmStep after = steps.get(1);
        evidence.given("the first term exceeds the threshold 0", before.term().above(0));
        Lanes doubt = doubt(f, before).plus(doubt(f, after));
        evidence.require("term after doubling", after.term(), before.term().plus(doubt));
    }

    /** √(2Γ)·√tr K/ℓ, by which a term may differ from that of the exact optimum. */
    private static Lanes doubt(LinearisedCohort f, SvmStep step) {
        Lanes most = f.trace().sqrt();
        return step.dual().gap().times(2).sqrt().times(most).over(step.before().minibatch());
    }
}
