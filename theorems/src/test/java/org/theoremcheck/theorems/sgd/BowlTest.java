package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.generators.KinkedSums;
import org.theoremcheck.generators.SmoothSums;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f is λ-strongly convex, f(θv + (1−θ)w) ≤ θf(v) + (1−θ)f(w) − (λ/2)θ(1−θ)‖v − w‖², if and only if it lies above a
 * quadratic bowl that touches it at any point u: f(v) ≥ f(u) + ⟨g, v − u⟩ + (λ/2)‖v − u‖² with g a subgradient at u.
 *
 * <p>Checked at the two ends of an interval and a point u between them, on quadratics, kinks and hinges. One direction
 * is the bowl at u in both directions; the other an identity for every f and λ: the slacks of the two bowls, weighed
 * with θ and 1 − θ, add up to the slack of strong convexity.
 */
@Claim(
        id = "sgd.bowl",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "f is λ-strongly convex ⟺ f(v) ≥ f(w) + ⟨∇f(w), v − w⟩ + (λ/2)‖v − w‖²",
        kind = Kind.EQUIVALENCE)
class BowlTest {

    @Check
    void aBowlFitsUnderTheFunctionAtEveryPoint(@ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
        Lanes u = f.start();
        Lanes theta = f.high().minus(u).over(f.diameter());
        Lanes rest = theta.negate().plus(1);
        Lanes mixed =
                theta.times(f.oracle().risk(f.low())).plus(rest.times(f.oracle().risk(f.high())));
        Lanes curved =
                f.strong().times(theta).times(rest).times(f.diameter().square()).over(2);
        Lanes bowls = theta.times(slack(f, f.low(), 1)).plus(rest.times(slack(f, f.high(), 1)));
        Lanes definition = mixed.minus(curved).minus(f.oracle().risk(u));
        Coincidence.require(evidence, "the slacks add up", bowls, definition, size(f));
    }

    @Mutant("λ doubled")
    void aSteeperBowlFits(@ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("logistic loss without regulariser is strongly convex")
    void logisticLossIsStronglyConvex(@ForAll(supplier = SmoothSums.class) SmoothCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes distance = f.start().distanceTo(f.optimum());
        // The regulariser is ½Σh_i(w_i − w*_i)²; without it the tilted logistic loss remains, least at w* with value 0.
        Lanes bowl =
                f.cohort().get("h").dot(f.start().minus(f.optimum()).square()).over(2);
        Lanes logistic = f.oracle().risk(f.start()).minus(bowl);
        evidence.require(
                "f(w) ≥ f(w*) + (λ/2)‖w − w*‖²",
                f.strong().times(distance.square()).over(2),
                logistic);
    }

    private static void conclude(KinkedCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("λ > 0", f.strong().above(0));
        evidence.require("the bowl at u is below f(low)", size(f), size(f).plus(slack(f, f.low(), factor)));
        evidence.require("the bowl at u is below f(high)", size(f), size(f).plus(slack(f, f.high(), factor)));
    }

    /** f(v) − f(u) − g(v − u) − (λ/2)(v − u)². */
    private static Lanes slack(KinkedCohort f, Lanes v, double factor) {
        Lanes u = f.start();
        Lanes away = v.minus(u);
        Lanes linear = f.oracle().risk(u).plus(f.oracle().gradient(u).times(away));
        return f.oracle()
                .risk(v)
                .minus(linear)
                .minus(f.strong().times(away.square()).times(factor / 2));
    }

    /** What roundings are measured against. */
    private static Lanes size(KinkedCohort f) {
        Lanes reach = f.low().abs().max(f.high().abs());
        Lanes slopes = f.cohort().get("α").plus(f.cohort().get("c").abs()).sum();
        Lanes kinks = f.cohort().get("α").times(f.cohort().get("k").abs()).sum();
        return f.strong().times(reach.square()).plus(slopes.times(reach)).plus(kinks);
    }
}
