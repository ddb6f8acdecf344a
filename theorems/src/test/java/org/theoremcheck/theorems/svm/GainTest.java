package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * C Σ (ε − ξ_ij) ≥ ‖δw‖² − Γ and ‖δw‖² ≤ ε Σ α_ij + Γ for every α in the box with duality gap Γ.
 *
 * <p>The first has slack ε Σ (C − α_ij) exactly, so that it is an equality when every α_ij = C; the second because ‖δw‖² = Σ α_ijv_ij and v_ij ≤ ε where α_ij &gt; 0 at the optimum.
 */
@Claim(
        id = "svm.gain-vs-norm",
        paper = Paper.SVM,
        at = "Section 3.1 (derived)",
        section = "3 Optimisation problem",
        says = "‖δw‖² − Γ ≤ C Σ (ε − ξ_ij) and ‖δw‖² ≤ ε Σ α_ij + Γ")
class GainTest {

    @Check
    void theGainPaysForTheNorm(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("2‖δw‖² in place of ‖δw‖²")
    void theGainPaysTwice(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        SvmSolution solution = f.programme().solve();
        Lanes square = solution.direction().normSquared().times(factor);
        Lanes gains = solution.slacks().negate().plus(f.target()).sum().times(f.box());
        Lanes unit = f.target().times(f.box()).times(f.constraints());
        evidence.cover("δw ≠ 0", square.above(0), 0.6);
        Rowwise.require(evidence, "‖δw‖² − Γ ≤ C Σ (ε − ξ)", square.minus(solution.gap()), gains, unit);
        Lanes budget = solution.alpha().sum().times(f.target());
        Rowwise.require(evidence, "‖δw‖² ≤ ε Σ α + Γ", square, budget.plus(solution.gap()), unit);
    }
}
