package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.generators.DiagonalQuadratics;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Better convergence can be obtained with momentum: there are curvatures λ &lt; L for which η = 4/(√L + √λ)² and β =
 * ((√κ − 1)/(√κ + 1))², κ = L/λ, contract every weight faster than gradient descent with its best step size, whose
 * factor is (κ − 1)/(κ + 1).
 *
 * <p>It holds for every κ &gt; 1: the spectral radius is (√κ − 1)/(√κ + 1) on each curvature in [λ, L].
 *
 * @see <a href="https://doi.org/10.1016/0041-5553(64)90137-5">Polyak (1964)</a>
 */
@Claim(
        id = "sgd.momentum.acceleration",
        paper = Paper.SGD_LECTURE,
        at = "Recap, momentum",
        section = "A Recap",
        says = "with Polyak’s η and β momentum contracts by (√κ − 1)/(√κ + 1) < (κ − 1)/(κ + 1)",
        kind = Kind.EXISTENCE)
class MomentumAccelerationTest {

    @Check
    void polyaksParametersBeatTheBestStepSize(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Polyak best = Polyak.of(f);
        Lanes kappa = f.smooth().over(f.strong());
        Lanes descent = kappa.minus(1).over(kappa.plus(1));
        evidence.exhibit("the factor of momentum is smaller", best.factor(), descent);
        evidence.exhibit("κ > 100", kappa.times(0).plus(100), kappa);
    }

    @Mutant("where the curvatures are equal")
    void itIsFasterOnOneCurvature(@ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("λ = L", f.smooth(), f.strong());
        evidence.exhibit(
                "the factor of momentum is smaller",
                Polyak.of(f).factor(),
                f.smooth().times(0));
    }
}
