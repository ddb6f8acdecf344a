package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Nesterov;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.generators.SmoothSums;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Nesterov's recursion with η = 1/L and β = (√κ − 1)/(√κ + 1) on λ-strongly convex, L-smooth f: f(W_k) − f* ≤ (1 −
 * 1/√κ)ᵏ·(f(W_0) − f* + (λ/2)‖W_0 − W*‖²).
 *
 * <p>Checked on quadratics and regularised logistic losses where the bound exceeds the arithmetic's noise. On
 * quadratics the decrease is about the square of the stated rate.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4419-8853-9">Nesterov (2004), Theorem 2.2.3 (restored)</a>
 */
@Claim(
        id = "sgd.nesterov",
        paper = Paper.SGD_LECTURE,
        at = "Recap, Nesterov’s method",
        section = "A Recap",
        says = "η = 1/L, β = (√κ − 1)/(√κ + 1) ⟹ f(W_k) − f* ≤ (1 − 1/√κ)ᵏ(f(W_0) − f* + (λ/2)‖W_0 − W*‖²)")
class NesterovTest {

    private static final int MOST_STEPS = 10;

    @Check
    void theGapShrinksByTheRootOfTheConditionNumber(
            @ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        evidence.cover("κ > 100", f.smooth().over(f.strong()).above(100), 0.1);
        conclude(f, evidence, 1);
    }

    @Mutant("rate (1 − 1/√κ)^(3k)")
    void theGapShrinksThreeTimesAsFast(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        conclude(f, evidence, 3);
    }

    private static void conclude(SmoothCohort f, Evidence evidence, int speed) {
        f.hypotheses().forEach(evidence::given);
        Lanes root = f.smooth().over(f.strong()).sqrt();
        var method = new Nesterov(
                f.strong().arithmetic().constant(1).over(f.smooth()),
                root.minus(1).over(root.plus(1)));
        Lanes end = method.run(f.oracle(), f.start(), f.steps()).memory().w();
        Lanes bowl = f.strong().times(f.distance().square()).over(2);
        Lanes first = f.oracle().risk(f.start()).plus(bowl);
        Lanes rate = Powers.of(root.minus(1).over(root).pow(speed), f.steps(), MOST_STEPS);
        Lanes visible = rate.times(first)
                .above(first.plus(f.oracle().scale(end))
                        .times(first.arithmetic().noise()));
        evidence.require("f(W_k) − f*", f.oracle().risk(end), rate.times(first), visible);
    }
}
