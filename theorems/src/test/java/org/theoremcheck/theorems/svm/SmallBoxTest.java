package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For small C the update is a gradient step: if C·max_ij y_ij⟨g_ij, s⟩ &lt; ε with s = Σ y_ijg_ij, then δw = C·s.
 *
 * <p>It holds because with α = C everywhere every margin is below ε, which is optimal; C·s is C times the steepest descent direction of the total hinge where all
 * outputs are active.
 */
@Claim(
        id = "svm.small-C-is-gradient",
        paper = Paper.SVM,
        at = "Section 3.1 (derived)",
        section = "3 Optimisation problem",
        says = "C·max y_ij⟨g_ij, Σ yg⟩ < ε ⟹ δw = C Σ y_ijg_ij")
class SmallBoxTest {

    @Check
    void theUpdateIsAGradientStep(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        Lanes margins = f.programme()
                .signed()
                .times(Matrix.column(f.programme().steepest()))
                .entries();
        evidence.given(Hypothesis.below("C·max y⟨g, s⟩ < ε", margins.greatest().times(f.box()), f.target()));
        conclude(f, evidence);
    }

    @Mutant("hypothesis on C dropped")
    void forEveryBox(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes gradientStep = f.programme().steepest().times(f.box());
        SvmSolution solution = f.programme().solve();
        evidence.cover("C·s ≠ 0", gradientStep.norm().above(0), 0.5);
        SameDirection.require(evidence, "δw = C·s", solution.direction(), gradientStep, solution.error());
    }
}
