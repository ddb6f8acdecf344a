package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * SGD with η_t = c/√t on a convex function over a set of diameter D.
 *
 * @param gap E f(output) − f*, or that against a point that is no minimiser
 * @param reach D²/c
 * @param noise c·G²
 * @param iterates T
 */
record RootSteps(Lanes gap, Lanes reach, Lanes noise, int iterates) {
    static RootSteps run(KinkedCohort f, Averaging averaging, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Kinks.cover(f, evidence);
        int horizon = f.cohort().length("T");
        var run = ExactSgd.run(f, Schedule.inverseRoot(f.factor()), averaging, horizon);
        return of(run, f.diameter(), f.factor(), horizon);
    }

    static RootSteps run(LastIterateCohort f, Averaging averaging, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        var run = ExactSgd.run(f, Schedule.inverseRoot(f.factor()), averaging);
        return of(run, f.factor().arithmetic().constant(2), f.factor(), f.horizon());
    }

    private static RootSteps of(ExactSgd run, Lanes diameter, Lanes factor, int horizon) {
        return new RootSteps(
                run.gap(), diameter.square().over(factor), run.steepness().times(factor), horizon);
    }

    Lanes horizon() {
        return gap.arithmetic().constant(iterates);
    }

    /** D²/c + c·G². */
    Lanes natural() {
        return reach.plus(noise);
    }
}
