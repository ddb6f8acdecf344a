package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Diversity in the inputs of interpolating least squares does not harm: on orthonormal rows an epoch with η &lt; 1 is
 * worth ln(1 − η)/ln(1 − η/T) batch steps, at least the T that it is worth on identical ones. Corrected form of the
 * printed claim.
 *
 * <p>It holds by Bernoulli's inequality (1 − η/T)ᵀ ≥ 1 − η; equality for T = 1.
 */
@Claim(
        id = "sgd.diversity.decrease.inputs.amended",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, diversity",
        section = "B Incremental updates",
        says = "orthonormal rows, η < 1 ⟹ the worth of an epoch is ln(1 − η)/ln(1 − η/T) ≥ T")
class DiversityInputsAmendedTest {

    @Check
    void orthonormalRowsAreWorthAtLeastT(
            @ForAll(supplier = LeastSquares.Interpolated.class) LeastSquaresCohort f, Evidence evidence) {
        Lanes worth = OrthonormalRows.worth(f, evidence);
        Lanes eta = f.stepSize();
        Lanes stated = eta.negate()
                .plus(1)
                .log()
                .over(eta.over(f.instances()).negate().plus(1).log());
        evidence.given("η ≥ 2⁻¹⁰", eta.atLeast(0x1p-10));
        evidence.requireEqual("worth = ln(1 − η)/ln(1 − η/T)", worth, stated);
        evidence.require("T ≤ worth", worth.arithmetic().constant(f.instances()), worth);
    }

    @Mutant("at least T + 1")
    void orthonormalRowsAreWorthMoreThanT(
            @ForAll(supplier = LeastSquares.Interpolated.class) LeastSquaresCohort f, Evidence evidence) {
        Lanes worth = OrthonormalRows.worth(f, evidence);
        evidence.require("T + 1 ≤ worth", worth.arithmetic().constant(f.instances() + 1), worth);
    }
}
