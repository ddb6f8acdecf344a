package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.Scaled;
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
 * With the total loss a sum over instances, its gradient is printed as the average of the instance gradients: ∇(Σ_t
 * f_t) = (1/T)Σ_t ∇f_t.
 *
 * <p>False: the gradient of a sum is the sum of the gradients, T times the average, so every T ≥ 2 with a mean gradient
 * that is not 0 refutes it: T = 2, f_1 = f_2 = ½w² at w = 1 has 2 against 1.
 */
@Claim(
        id = "sgd.total-gradient.sum",
        paper = Paper.SGD_LECTURE,
        at = "Recap, total loss",
        section = "A Recap",
        says = "∇(Σ_t f_t) = (1/T)·Σ_t ∇f_t",
        expected = Verdict.REFUTED)
class TotalGradientSumTest {

    @Check
    void theGradientOfTheSumIsTheAverage(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("half the average")
    void theGradientOfTheSumIsHalfTheAverage(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes w = f.start();
        Oracle sum = new Scaled(f.oracle(), f.instances());
        Lanes average = InstanceGradients.mean(f.oracle(), w);
        Lanes size = InstanceGradients.size(f.oracle(), w);
        Coincidence.require(evidence, "∇Σf_t = (1/T)Σ∇f_t", sum.gradient(w), average.times(factor), size);
    }
}
