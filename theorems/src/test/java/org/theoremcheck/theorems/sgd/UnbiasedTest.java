package org.theoremcheck.theorems.sgd;

import java.util.Arrays;
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
 * Drawing an instance t uniformly makes ∇f_t an unbiased estimate: E∇f_t = ∇f, f the mean of the losses.
 *
 * <p>The expectation is the exact sum Σ_t p_t·∇f_t with p_t = 1/T.
 */
@Claim(
        id = "sgd.unbiased",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, expected divergence",
        section = "B Incremental updates",
        says = "t uniform ⟹ E∇f_t = ∇f")
class UnbiasedTest {

    @Check
    void theExpectedInstanceGradientIsTheGradient(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        Lanes[] equal = new Lanes[f.instances()];
        Arrays.fill(equal, f.stepSize().times(0).plus(1));
        conclude(f, evidence, equal);
    }

    @Mutant("sampling in proportion to ‖x_t‖")
    void longInputsMayBeDrawnMoreOften(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        Lanes[] lengths = new Lanes[f.instances()];
        for (int t = 0; t < lengths.length; t++) {
            lengths[t] = f.x().row(t).norm();
        }
        conclude(f, evidence, lengths);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, Lanes... weights) {
        f.hypotheses().forEach(evidence::given);
        Lanes mean = f.start().minus(f.start());
        Lanes total = f.stepSize().minus(f.stepSize());
        for (int t = 0; t < weights.length; t++) {
            mean = mean.plus(InstanceGradients.of(f.oracle(), t, f.start()).times(weights[t]));
            total = total.plus(weights[t]);
        }
        Lanes size = InstanceGradients.size(f.oracle(), f.start());
        Coincidence.require(evidence, "E∇f_t = ∇f", mean.over(total), f.oracle().gradient(f.start()), size);
    }
}
