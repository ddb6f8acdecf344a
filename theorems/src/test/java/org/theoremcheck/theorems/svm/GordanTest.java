package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
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
 * The earlier linear-programme variant: a direction that moves every output the right way exists if and only if no nonnegative nonzero combination
 * of signed gradients vanishes.
 *
 * <p>Decided exactly in the plane: such a direction exists only if one of y_ig_i and of the sums of one gradient turned left and
 * another turned right is one; and a combination vanishes only if one of at most three gradients does (Carathéodory), whose
 * coefficients are their cross products. It is Gordan's theorem.
 *
 * @see <a href="https://doi.org/10.1007/BF01442929">Gordan (1873), Ueber die Auflösung linearer Gleichungen mit reellen Coefficienten</a>
 */
@Claim(
        id = "svm.context.lp",
        paper = Paper.SVM,
        at = "Section 2, earlier work",
        section = "9 Background",
        says = "∃d ∀ij y_ij⟨g_ij, d⟩ > 0 ⟺ no λ ≥ 0, λ ≠ 0 has Σ λ_ijy_ijg_ij = 0",
        kind = Kind.EQUIVALENCE)
class GordanTest {

    @Check
    void eitherADirectionOrACombination(
            @ForAll(supplier = LinearisedProblems.Planar.class) LinearisedCohort f, Evidence evidence) {
        PlanarCone cone = new PlanarCone(f.signed());
        conclude(f, evidence, cone, cone.ofOneOrTwo().or(cone.ofThree()));
    }

    @Mutant("combinations of at most two")
    void twoGradientsDecide(@ForAll(supplier = LinearisedProblems.Planar.class) LinearisedCohort f, Evidence evidence) {
        PlanarCone cone = new PlanarCone(f.signed());
        conclude(f, evidence, cone, cone.ofOneOrTwo());
    }

    @Mutant("combinations of exactly three")
    void threeGradientsDecide(
            @ForAll(supplier = LinearisedProblems.Planar.class) LinearisedCohort f, Evidence evidence) {
        PlanarCone cone = new PlanarCone(f.signed());
        conclude(f, evidence, cone, cone.ofThree());
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, PlanarCone cone, Lanes vanishes) {
        f.hypotheses().forEach(evidence::given);
        Lanes exists = cone.hasDirection();
        evidence.cover("a direction exists", exists, 0.2);
        evidence.cover("a combination vanishes", vanishes, 0.1);
        evidence.requireEqual(
                "a direction exists", exists.plus(1), vanishes.not().plus(1));
    }
}
