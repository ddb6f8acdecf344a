package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.TangentCohort;
import org.theoremcheck.generators.Tangents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Strict local quasi-convexity. f is (ε, κ, z)-SLQC at x if f(x) − f(z) ≤ ε, or ‖∇f(x)‖ &gt; 0 and ⟨∇f(x), y − x⟩ ≤ 0 for every y in
 * the ball B(z, ε/κ).
 *
 * <p>What is checked is the closed form that every other claim rests on: with G = ∇f(x), the second condition is ‖G‖ &gt; 0 and
 * (ε/κ)‖G‖ ≤ ⟨G, x − z⟩. It is Cauchy's inequality, attained at y = z + (ε/κ)·G/‖G‖; the definition itself is evaluated at this y,
 * at z and at random points inside and on the sphere.
 *
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Definition 3.1</a>
 */
@Claim(
        id = "dante.def1",
        paper = Paper.DANTE,
        at = "Definition 1",
        section = "1 Definitions",
        kind = Kind.EQUIVALENCE,
        says = "∀y ∈ B(z, ε/κ): ⟨G, y − x⟩ ≤ 0 ⟺ (ε/κ)‖G‖ ≤ ⟨G, x − z⟩")
class SlqcDefinitionTest {

    @Check
    void theClosedFormIsTheDefinition(@ForAll(supplier = Tangents.class) TangentCohort f, Evidence evidence) {
        conclude(f, evidence, closedForm(f).at(f.kappa(), f.epsilon()).holds());
    }

    @Mutant("radius ε instead of ε/κ")
    void theRadiusIsEpsilon(@ForAll(supplier = Tangents.class) TangentCohort f, Evidence evidence) {
        Lanes one = f.kappa().over(f.kappa());
        conclude(f, evidence, closedForm(f).at(one, f.epsilon()).holds());
    }

    @Mutant("radius κ/ε")
    void theRadiusIsInverted(@ForAll(supplier = Tangents.class) TangentCohort f, Evidence evidence) {
        Lanes inverted = f.epsilon().square().over(f.kappa());
        conclude(f, evidence, closedForm(f).at(inverted, f.epsilon()).holds());
    }

    @Mutant("‖G‖ > 0 missing: a stationary point passes")
    void aStationaryPointPasses(@ForAll(supplier = Tangents.class) TangentCohort f, Evidence evidence) {
        Inequality second = closedForm(f).at(f.kappa(), f.epsilon());
        Lanes stationary = f.gradient().norm().equalTo(0);
        conclude(f, evidence, second.holds().or(stationary));
    }

    @Mutant("strict inequality on the sphere")
    void theInequalityIsStrict(@ForAll(supplier = Tangents.class) TangentCohort f, Evidence evidence) {
        Inequality second = closedForm(f).at(f.kappa(), f.epsilon());
        conclude(f, evidence, second.counted().not().or(second.lhs().below(second.rhs())));
    }

    private static void conclude(TangentCohort f, Evidence evidence, Lanes closedForm) {
        f.hypotheses().forEach(evidence::given);
        Lanes radius = f.epsilon().over(f.kappa());
        Lanes norm = f.gradient().norm();
        Lanes steepest = norm.equalTo(0).choose(f.gradient(), f.gradient().over(norm));
        Lanes greatest = f.gradient().dot(away(f).negate());
        greatest = greatest.max(inner(f, steepest.times(radius)));
        for (Lanes u : f.directions()) {
            greatest = greatest.max(inner(f, u.times(radius)))
                    .max(inner(f, u.times(radius).over(2)));
            evidence.require("⟨G, y − z⟩ ≤ (ε/κ)‖G‖", f.gradient().dot(u.times(radius)), radius.times(norm));
        }
        evidence.requireEqual(
                "⟨G, y − z⟩ = (ε/κ)‖G‖ at y = z + (ε/κ)G/‖G‖",
                f.gradient().dot(steepest.times(radius)),
                radius.times(norm));
        Lanes second = norm.above(0).and(greatest.atMost(0));
        Lanes definition = f.gap().atMost(f.epsilon()).or(second);
        evidence.requireEqual("SLQC by definition ⟺ in closed form", definition, closedForm);
    }

    private static Slqc closedForm(TangentCohort f) {
        Lanes exact = f.gap().times(0);
        return new Slqc(f.gap(), f.gradient().norm(), f.gradient().dot(away(f)), away(f).norm(), exact);
    }

    private static Lanes away(TangentCohort f) {
        return f.point().minus(f.reference());
    }

    /** ⟨G, y − x⟩ for y = z + offset. */
    private static Lanes inner(TangentCohort f, Lanes offset) {
        return f.gradient().dot(offset.minus(away(f)));
    }
}
