package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.generators.NoisyBowls;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * 1/k is the optimal shrinking rate for strongly convex functions: on ½w² with gradients w ± σ, E w_k² at k = 3000 is
 * smallest for η_k = k^(−a) at a = 1, among a ∈ {½, ¾, 1, 5/4}.
 *
 * <p>The expectation is the exact recursion E w² ← (1 − η)²E w² + η²σ², which all sign sequences confirm at k = 5. It
 * holds because a = 1 is the running mean, E w_k² = σ²/(k − 1) whatever the start; the rate suits λ = 1, for λ &lt; ½
 * see {@code sgd.strongly-convex-iterations}.
 */
@Claim(
        id = "sgd.one-over-k-optimal",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "on ½w² with noise, E w_k² at k = 3000 is least for η_k = 1/k among k^(−a)",
        instances = 1024)
class OneOverKOptimalTest {

    private static final int STEPS = 3000;

    @Check
    void theRunningMeanIsNearest(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        Schedule three = quarters(f, 3);
        Lanes enumerated = ExactSgd.run(f, three, 5).distanceSquared();
        evidence.requireEqual("E w_5² over all signs", enumerated, NoisyRun.secondMoment(f, three, 5));
        conclude(f, evidence, 4, 2, 3, 5);
    }

    @Mutant("a = ¾ is smallest")
    void theThreeQuarterPowerIsNearest(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        conclude(f, evidence, 3, 4);
    }

    private static void conclude(NoisyBowlCohort f, Evidence evidence, int best, int... others) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("λ = 1", f.strong().equalTo(1));
        Lanes ours = NoisyRun.secondMoment(f, quarters(f, best), STEPS);
        evidence.observe("k·E w_k², a = " + best + "/4", ours.times(STEPS));
        for (int a : others) {
            Lanes theirs = NoisyRun.secondMoment(f, quarters(f, a), STEPS);
            evidence.require("a = " + best + "/4 against " + a + "/4", ours, theirs);
        }
    }

    /** k^(−n/4). */
    private static Schedule quarters(NoisyBowlCohort f, int n) {
        Lanes one = f.strong().arithmetic().constant(1);
        return k -> one.over(k.sqrt().sqrt().pow(n));
    }
}
