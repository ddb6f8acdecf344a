package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.generators.NoisyBowls;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f convex with a minimiser, E‖ĝ‖² ≤ A + B‖w − w*‖², Σ η_k = ∞ and Σ η_k² &lt; ∞: w_k → w* almost surely. Corrected
 * form of the printed claim, which has no growth condition.
 *
 * <p>Checked as a trend on λw ± σ with η_k = c·k^(−a), a ∈ (½, 1]: the same run is nearer to w* at k = 10⁴ than at
 * 10²; the distances at 10², 10³ and 10⁴ are reported.
 *
 * @see <a href="https://doi.org/10.1016/B978-0-12-604550-5.50015-8">Robbins, Siegmund (1971)</a>
 */
@Claim(
        id = "sgd.rm.amended",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "f convex, E‖ĝ‖² ≤ A + B‖w − w*‖², Σ η_k = ∞, Σ η_k² < ∞ ⟹ w_k → w* almost surely",
        kind = Kind.TREND,
        instances = 1024)
class RobbinsMonroAmendedTest {

    @Check
    void laterIteratesAreNearer(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        conclude(f, evidence, Schedule.power(f.factor(), f.exponent()));
    }

    @Mutant("Σ η_k < ∞: η_k = 2^(−k)")
    void summableStepsReachTheMinimum(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        Lanes half = f.factor().arithmetic().constant(2).log().negate();
        conclude(f, evidence, k -> half.times(k).exp());
    }

    @Mutant("constant steps with noise")
    void constantStepsReachTheMinimum(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        evidence.given("noise", f.noise().above(0));
        conclude(
                f,
                evidence,
                Schedule.constant(
                        f.factor().min(f.factor().arithmetic().constant(1).over(f.strong()))));
    }

    private static void conclude(NoisyBowlCohort f, Evidence evidence, Schedule schedule) {
        f.hypotheses().forEach(evidence::given);
        Lanes[] distance = NoisyRun.distances(f, schedule, 100, 1000, 10_000);
        evidence.observe("|w_k| at k = 100", distance[0]);
        evidence.observe("|w_k| at k = 1000", distance[1]);
        evidence.observe("|w_k| at k = 10000", distance[2]);
        evidence.duel(distance[2], distance[0]);
    }
}
