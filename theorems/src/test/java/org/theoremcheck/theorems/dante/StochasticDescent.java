package org.theoremcheck.theorems.dante;

import java.util.function.BinaryOperator;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.generators.Descents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The conclusion of Theorem 8: SNGD fails, f(w̄) − f(w*) &gt; 3ε, with probability at most 2δ.
 *
 * @param share of the promised T that is run
 * @param direction 1 downhill, −1 uphill
 * @param minibatch b
 * @param returned from w̄, the iterate of the least f_t(w_t), and that of the greatest
 */
record StochasticDescent(double share, int direction, int minibatch, BinaryOperator<Lanes> returned) {
    /** δ. */
    static final double DELTA = 0.05;

    /** As printed. */
    static final StochasticDescent PRINTED =
            new StochasticDescent(1, 1, Descents.MINIBATCH, (least, greatest) -> least);

    /** T = 1, as a share of T so small that rounding up gives 1. */
    static final StochasticDescent ONE_STEP = new StochasticDescent(0x1p-40, 1, PRINTED.minibatch, PRINTED.returned);

    static final StochasticDescent UPHILL = new StochasticDescent(1, -1, PRINTED.minibatch, PRINTED.returned);

    static final StochasticDescent GREATEST =
            new StochasticDescent(1, 1, PRINTED.minibatch, (least, greatest) -> greatest);

    static final StochasticDescent ONE_EXAMPLE = new StochasticDescent(1, 1, 1, PRINTED.returned);

    /** On a layer. */
    void conclude(LayerCohort layer, Evidence evidence, Lanes kappa) {
        conclude(layer, NormalisedDescent.on(layer, kappa), layer.radius(), evidence);
    }

    /** On any problem. @param radius W of the ball that weights should stay in, one row */
    void conclude(Problem problem, NormalisedDescent descent, Lanes radius, Evidence evidence) {
        // Let
        problem.hypotheses().forEach(evidence::given);
        Lanes goal = descent.epsilon().times(3);
        evidence.cover("f(w₁) − f(w*) > 3ε", descent.gap(descent.start()).above(goal), 1);
        var descended = new Descended(descent, goal, radius);
        // Run
        var draws = Draws.withReplacement(problem.cohort(), 0);
        var run = new Sngd(descent.stepSize().times(direction), minibatch)
                .run(descent.f(), descent.start(), descent.steps(share), draws, Stateless.NONE, descended);
        // Then
        Lanes gap = descent.gap(returned.apply(run.best(), descended.worst()));
        evidence.observe("(f(w̄) − f(w*))/(3ε)", gap.over(goal));
        evidence.observe(
                "first t with gap ≤ 3ε, over T", descended.before().plus(1).over(descent.steps()));
        evidence.observe("share of iterates outside B(0, W)", descended.outside());
        evidence.failures(gap.above(goal), 2 * DELTA);
    }

    /** The minibatch is as large as the theorem asks: b ≥ M² log(4T/δ)/(2ε²). @param greatestLoss M, one row */
    void givenMinibatch(NormalisedDescent descent, Lanes greatestLoss, Evidence evidence) {
        Lanes least = descent.minibatch(greatestLoss, DELTA);
        evidence.given("M² log(4T/δ)/(2ε²) ≤ b", least, least.arithmetic().constant(minibatch));
    }
}
