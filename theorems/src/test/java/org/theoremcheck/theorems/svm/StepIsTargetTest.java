package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
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
 * The step of Algorithm 2 is the target of the programme: Δ·δw(target 1, C = r) = δw(target Δ, C = Δr).
 *
 * <p>Δ is the ε and r the C of the instances. It is {@code svm.target-scaling} read from right to left: the printed Δ = 0.1 and target 1 ask for a reduction of
 * 0.1 with C = 0.1r.
 */
@Claim(
        id = "svm.alg2.step-is-target",
        paper = Paper.SVM,
        at = "Algorithm 2 (derived)",
        section = "3 Optimisation problem",
        says = "Δ·δw(target 1, C = r) = δw(target Δ, C = Δr)",
        kind = Kind.EQUIVALENCE)
class StepIsTargetTest {

    @Check
    void theStepIsTheTarget(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.box().times(f.target()));
    }

    @Mutant("C = r on both sides")
    void theBoxStays(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.box());
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, Lanes box) {
        f.hypotheses().forEach(evidence::given);
        Lanes step = f.target();
        SvmSolution unit =
                f.programme().with(step.arithmetic().constant(1), f.box()).solve();
        SvmSolution scaled = f.programme().with(step, box).solve();
        Lanes errors = scaled.error().plus(unit.error().times(step));
        SameDirection.require(evidence, "Δ·δw(1, r)", unit.direction().times(step), scaled.direction(), errors);
    }
}
