package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Direction;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Momentum;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.generators.DiagonalQuadratics;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Momentum with step size η and factor 0 ≤ β &lt; 1 on a curvature h is stable if and only if 0 &lt; ηh &lt; 2(1 + β):
 * the spectral radius of [[1 + β − ηh, −β], [1, 0]] is below 1 exactly there. The first two steps of a run confirm the
 * matrix.
 *
 * <p>It holds by the criterion of Jury: |1 + β − s| &lt; 1 + β and β &lt; 1.
 */
@Claim(
        id = "sgd.momentum.stability",
        paper = Paper.SGD_LECTURE,
        at = "Recap, momentum (derived)",
        section = "A Recap",
        says = "momentum on curvature h is stable ⟺ 0 < ηh < 2(1 + β)",
        kind = Kind.EQUIVALENCE)
class MomentumStabilityTest {

    @Check
    void itIsStableBelowTwiceOnePlusBeta(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        Lanes threshold = f.momentum().plus(1).times(2);
        evidence.cover("between 2 and 2(1 + β)", s(f).atLeast(2).and(s(f).below(threshold)), 0.02);
        evidence.cover("unstable", s(f).atLeast(threshold), 0.05);
        conclude(f, evidence, threshold);
    }

    @Mutant("if and only if ηh < 2")
    void itIsStableBelowTwo(@ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        conclude(f, evidence, f.momentum().times(0).plus(2));
    }

    private static Lanes s(QuadraticCohort f) {
        return f.stepSize().times(f.smooth());
    }

    private static void conclude(QuadraticCohort f, Evidence evidence, Lanes threshold) {
        f.hypotheses().forEach(evidence::given);
        var matrix = new Companion(s(f), f.momentum());
        Lanes start = f.start().row(0);
        Lanes one = start.times(0).plus(1);
        Lanes first = at(f, 1);
        Lanes stated = matrix.trace().times(first).minus(f.momentum().times(start));
        Lanes size = start.abs().plus(first.abs()).times(s(f).plus(2));
        Coincidence.require(evidence, "W_2 = (1 + β − ηh)·W_1 − β·W_0", at(f, 2), stated, size);
        Lanes stable = s(f).below(threshold);
        evidence.require(Strictly.below("ρ < 1 below the threshold", matrix.spectralRadius(), one, stable));
        evidence.require("ρ ≥ 1 from the threshold on", one, matrix.spectralRadius(), stable.not());
    }

    /** W_k of the optimiser. */
    private static Lanes at(QuadraticCohort f, int k) {
        Lanes h = f.smooth();
        var method = new Momentum(Direction.GRADIENT, f.stepSize(), f.momentum(), 1);
        Lanes start = f.start().row(0);
        return method.run(new Quadratic(h, h.times(0)), start, h.times(0).plus(k), Draws.cyclic(h.arithmetic()))
                .end();
    }
}
