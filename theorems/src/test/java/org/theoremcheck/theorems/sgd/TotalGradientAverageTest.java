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
 * With the total loss a mean over instances, its gradient is the average of the instance gradients: ∇((1/T)Σ_t f_t) =
 * (1/T)Σ_t ∇f_t.
 *
 * <p>Checked on least squares, where the whole gradient is one pass over all rows and the instance gradients are T
 * passes over one row. It holds because differentiation is linear.
 */
@Claim(
        id = "sgd.total-gradient.average",
        paper = Paper.SGD_LECTURE,
        at = "Recap, total loss",
        section = "A Recap",
        says = "∇((1/T)·Σ_t f_t) = (1/T)·Σ_t ∇f_t")
class TotalGradientAverageTest {

    @Check
    void theGradientOfTheMeanIsTheAverage(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        evidence.cover("T = 1", f.stepSize().times(0).plus(f.instances()).equalTo(1), 0.05);
        evidence.cover("T > 2", f.stepSize().times(0).plus(f.instances()).above(2), 0.2);
        conclude(f, evidence, InstanceGradients.mean(f.oracle(), f.start()));
    }

    @Mutant("the median of the instance gradients")
    void theGradientOfTheMeanIsTheMedian(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, InstanceGradients.median(f.oracle(), f.start()));
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, Lanes average) {
        f.hypotheses().forEach(evidence::given);
        Lanes size = InstanceGradients.size(f.oracle(), f.start());
        Coincidence.require(evidence, "∇f = (1/T)Σ∇f_t", f.oracle().gradient(f.start()), average, size);
    }
}
