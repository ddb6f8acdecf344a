package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.generators.DiagonalQuadratics;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With η = 4/(√L + √λ)² and β = ((√κ − 1)/(√κ + 1))² momentum contracts each weight with curvature in [λ, L] by r = (√κ
 * − 1)/(√κ + 1): the spectral radius of its matrix is at most r.
 *
 * <p>It holds because |1 + β − ηh| ≤ 2√β on [λ, L], with equality at both ends, where the matrix has a double
 * eigenvalue.
 *
 * @see <a href="https://doi.org/10.1016/0041-5553(64)90137-5">Polyak (1964)</a>
 */
@Claim(
        id = "sgd.momentum.acceleration.rate",
        paper = Paper.SGD_LECTURE,
        at = "Recap, momentum",
        section = "A Recap",
        says = "Polyak’s η and β ⟹ spectral radius (√κ − 1)/(√κ + 1) on every curvature")
class MomentumContractionTest {

    @Check
    void everyCurvatureContractsByPolyaksFactor(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        Polyak best = Polyak.of(f);
        for (int i = 0; i < f.curvature().rows(); i++) {
            var matrix = new Companion(
                    best.stepSize().times(f.curvature().row(i)), best.factor().square());
            evidence.require(
                    "ρ ≤ r, weight " + i,
                    matrix.excessOver(best.factor()),
                    best.factor().square());
        }
        f.hypotheses().forEach(evidence::given);
    }

    @Mutant("momentum is at least as fast as gradient descent for every η and β")
    void momentumIsNeverSlower(@ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes s = f.stepSize().times(f.curvature().row(0));
        Lanes momentum = new Companion(s, f.momentum()).spectralRadius();
        evidence.require(
                "ρ of momentum ≤ |1 − ηh|", momentum, s.negate().plus(1).abs());
    }
}
