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
 * We must go through the samples in random order to get more convergent behaviour, read as: on every data set a random
 * order is at least as close to W* at equal j and η_j as the fixed one.
 *
 * <p>Checked after one epoch with constant η on f_t = ½(w − a_t)²: the mean of |W − W*|² over all orders against the
 * data's own order. False: targets 1, −1 from W_0 = 1 with η = ½ lead over 1 to 0 = W*, while −1, 1 leads to ½: on
 * average ⅛ against 0.
 */
@Claim(
        id = "sgd.random-order-must.closer",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, order",
        section = "B Incremental updates",
        says = "on every data set a random order comes at least as close to W*",
        expected = Verdict.REFUTED)
class RandomOrderCloserTest {

    @Check
    void aRandomOrderIsAtLeastAsClose(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("twice as close in the square")
    void aRandomOrderIsTwiceAsClose(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes best = f.targets().mean();
        Lanes fixed = Epochs.once(f, f.stepSize()).minus(best).square();
        evidence.require("mean over orders ≤ own order", overOrders(f, best).times(factor), fixed);
    }

    /** With c_k = (1 − η)^(T−k), W − W* = (1 − η)ᵀe_0 + ηΣc_k·b_k, and b is a random order of numbers with sum 0. */
    private static Lanes overOrders(LeastSquaresCohort f, Lanes best) {
        int instances = f.instances();
        Lanes kept = f.stepSize().negate().plus(1);
        Lanes power = kept.minus(kept).plus(1);
        Lanes sum = power.minus(power);
        Lanes squares = sum;
        for (int k = instances; k >= 1; k--) {
            sum = sum.plus(power);
            squares = squares.plus(power.square());
            power = power.times(kept);
        }
        Lanes variance = f.targets().minus(best).square().mean();
        // Two different places of a random order have covariance −variance/(T − 1).
        Lanes spread = squares.minus(sum.square().minus(squares).over(instances - 1));
        Lanes start = power.times(f.start().minus(best)).square();
        return start.plus(f.stepSize().square().times(variance).times(spread));
    }
}
