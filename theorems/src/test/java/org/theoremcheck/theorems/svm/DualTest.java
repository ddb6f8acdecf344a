package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmProgramme;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.boxqp.BoxDual;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The printed dual is the dual of the printed primal: the optimal values agree, at δw = Σ α_ijy_ijg_ij.
 *
 * <p>Checked as |P(δw) − D(α)| ≤ 10⁻⁹εCn after solving either, where P − D = Σ (C − α_i)(ε − v_i)₊ + α_i(v_i − ε)₊ is also the residual of the optimality conditions
 * (α_i = 0 ⇒ v_i ≥ ε, α_i = C ⇒ v_i ≤ ε, else v_i = ε); and as D(α′) ≤ P(z) for another pair. It is Lagrange duality, whose conditions hold since the primal has
 * linear constraints.
 */
@Claim(
        id = "svm.dual",
        paper = Paper.SVM,
        at = "Section 3.1, dual",
        section = "3 Optimisation problem",
        says = "min ½‖δw‖² + C Σ ξ_ij = max ε Σ α_ij − ½ΣΣ α_ijα_kl y_ijy_kl κ, 0 ≤ α ≤ C, with δw = Σ α_ijy_ijg_ij",
        kind = Kind.EQUIVALENCE)
class DualTest {

    @Check
    void primalAndDualOptimaAgree(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        SvmProgramme printed = f.programme();
        conclude(f, evidence, printed.solve().value());
    }

    @Mutant("0 ≤ α without α ≤ C")
    void alphaNeedsNoUpperBound(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        SvmProgramme printed = f.programme();
        conclude(
                f,
                evidence,
                printed.with(f.target(), f.box().times(1000)).solve().value());
    }

    @Mutant("½ dropped")
    void theFactorOneHalfIsSuperfluous(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        SvmProgramme printed = f.programme();
        Lanes root = f.target().arithmetic().constant(2).sqrt();
        conclude(
                f,
                evidence,
                new SvmProgramme(printed.signed().times(root), f.target(), f.box())
                        .solve()
                        .value());
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, Lanes dualOptimum) {
        f.hypotheses().forEach(evidence::given);
        SvmProgramme printed = f.programme();
        SvmSolution solution = printed.solve();
        Lanes unit = f.target().times(f.box()).times(f.constraints());
        Lanes alpha = solution.alpha();
        evidence.cover("some α is at the bound C", alpha.equalTo(f.box()).greatest(), 0.3);
        evidence.cover(
                "some α is inside the box",
                alpha.above(0).and(alpha.below(f.box())).greatest(),
                0.2);
        Lanes difference = solution.primal().minus(dualOptimum).abs();
        Rowwise.require(evidence, "|P − D| ≤ 10⁻⁹εCn", difference, unit.times(1e-9), unit);
        SvmSolution other = new SvmSolution(
                printed,
                BoxDual.of(printed.gram(), f.target(), f.box(), alpha.negate().plus(f.box())));
        Rowwise.require(evidence, "D(C − α) ≤ P(δw)", other.value(), solution.primal(), unit);
    }
}
