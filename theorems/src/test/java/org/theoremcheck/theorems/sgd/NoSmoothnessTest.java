package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.generators.LastIterateAdversaries;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Smoothness is not required for the bounds of strongly convex functions: they hold on functions with kinks in every
 * direction, for the last iterate (17(1 + ln T)), the suffix average at α = ½ (2·(2 + 2.5·ln 2)), the uniform average
 * ((1 + ln T)/2) and polynomial decay at γ = 3 (26/3), in units of G²/(λT).
 *
 * <p>Checked on the functions made against the last iterate, T = 32, 64, 100, without noise, against the point 0.
 *
 * @see <a href="https://arxiv.org/abs/1812.05217">Harvey, Liaw, Plan, Randhawa (2019), Section 4</a>
 */
@Claim(
        id = "sgd.no-smoothness",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, smoothness",
        section = "C Convergence",
        says = "the bounds for λ-strongly convex f hold without smoothness",
        instances = 2 * 1024)
class NoSmoothnessTest {

    @Check
    void theBoundsHoldOnFunctionsWithKinks(
            @ForAll(supplier = LastIterateAdversaries.StronglyConvex.class) LastIterateCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Rates rates = new Rates(f, evidence);
        rates.require("last iterate", Averaging.last(), rates.logarithm() * 17);
        rates.require("suffix average, α = ½", Averaging.suffix(0.5), 2 * (2 + 2.5 * Math.log(2)));
        rates.require("uniform average", Averaging.uniform(), rates.logarithm() / 2);
        rates.require("polynomial decay, γ = 3", Averaging.polynomialDecay(3), 26.0 / 3);
    }

    @Mutant("the last iterate converges like the averages")
    void theLastIterateNeedsNoLogarithm(
            @ForAll(supplier = LastIterateAdversaries.StronglyConvex.class) LastIterateCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        new Rates(f, evidence).require("last iterate", Averaging.last(), 0.75);
    }

    /** The rates of one problem in units of G²/(λT). */
    private record Rates(LastIterateCohort f, Evidence evidence) {
        double logarithm() {
            return 1 + Math.log(f.horizon());
        }

        void require(String output, Averaging averaging, double factor) {
            var run = ExactSgd.run(f, OptimalSteps.schedule(f.strong()), averaging);
            var unit = run.steepness().over(f.strong().times(f.horizon()));
            evidence.observe(output + ": gap·λT/G²", run.gap().over(unit));
            evidence.require(output, run.gap(), unit.times(factor));
        }
    }
}
