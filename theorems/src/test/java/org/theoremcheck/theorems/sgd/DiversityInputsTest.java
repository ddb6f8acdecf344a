package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * As data get more diverse the benefit of incremental updates decreases, read for diversity in the inputs of
 * interpolating least squares: from identical rows, where an epoch is worth T batch steps, to orthonormal ones its
 * worth decreases.
 *
 * <p>False: on orthonormal rows an epoch is worth ln(1 − η)/ln(1 − η/T) &gt; T batch steps, because (1 − η/T)ᵀ &gt; 1 −
 * η; at T = 2, η = ½ it is 2.41.
 */
@Claim(
        id = "sgd.diversity.decrease.inputs",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, diversity",
        section = "B Incremental updates",
        says = "inputs from identical to orthonormal: the worth of an epoch decreases",
        expected = Verdict.REFUTED)
class DiversityInputsTest {

    @Check
    void orthonormalRowsAreWorthLessThanIdenticalOnes(
            @ForAll(supplier = LeastSquares.Interpolated.class) LeastSquaresCohort f, Evidence evidence) {
        Lanes worth = OrthonormalRows.worth(f, evidence);
        evidence.require("worth ≤ T", worth, worth.arithmetic().constant(f.instances()));
    }

    @Mutant("the worth drops to T/2")
    void orthonormalRowsAreWorthHalf(
            @ForAll(supplier = LeastSquares.Interpolated.class) LeastSquaresCohort f, Evidence evidence) {
        Lanes worth = OrthonormalRows.worth(f, evidence);
        evidence.require("worth ≤ T/2", worth, worth.arithmetic().constant(f.instances() / 2.0));
    }
}
