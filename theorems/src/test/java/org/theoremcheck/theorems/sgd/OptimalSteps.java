package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * SGD with η_t = 1/(λt) on a λ-strongly convex function: what is left after T iterates, in units of G²/(λT).
 *
 * @param gap E f(output) − f*, or that against a point that is no minimiser
 * @param unit G²/(λT)
 * @param iterates T
 */
record OptimalSteps(Lanes gap, Lanes unit, int iterates) {
    static OptimalSteps run(KinkedCohort f, Averaging averaging, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("0 < λ", f.strong().above(0));
        Kinks.cover(f, evidence);
        int horizon = f.cohort().length("T");
        var run = ExactSgd.run(f, schedule(f.strong()), averaging, horizon);
        Lanes unit = run.steepness().over(f.strong().times(horizon));
        evidence.observe("gap·λT/G²", unit.equalTo(0).choose(unit, run.gap().over(unit)));
        return new OptimalSteps(run.gap(), unit, horizon);
    }

    static OptimalSteps run(LastIterateCohort f, Averaging averaging, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("0 < λ", f.strong().above(0));
        var run = ExactSgd.run(f, schedule(f.strong()), averaging);
        Lanes unit = run.steepness().over(f.strong().times(f.horizon()));
        evidence.observe("gap·λT/G², T = " + f.horizon(), run.gap().over(unit));
        return new OptimalSteps(run.gap(), unit, f.horizon());
    }

    static Schedule schedule(Lanes strong) {
        return Schedule.harmonic(strong.arithmetic().constant(1).over(strong));
    }

    /** gap ≤ factor·G²/(λT). */
    void require(String name, Evidence evidence, Lanes factor) {
        evidence.require(name, gap, unit.times(factor));
    }

    void require(String name, Evidence evidence, double factor) {
        require(name, evidence, unit.arithmetic().constant(factor));
    }

    /** 1 + ln T. */
    Lanes logarithm() {
        return unit.arithmetic().constant(iterates).log().plus(1);
    }
}
