package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * SGD regularises towards small norm: from 0 on underdetermined least squares it converges to the interpolant of least norm.
 *
 * <p>One or two equations in up to four unknowns, step 1/max‖x_t‖², 200 updates per equation: the distance to the interpolant, as a share of
 * its norm, falls below a thousandth. Every update is a multiple of some x_t, so that the iterates stay in the span of the equations,
 * where the interpolant of least norm is the only one; any other start keeps its part outside for ever.
 */
@Claim(
        id = "svm.context.min-norm",
        paper = Paper.SVM,
        at = "Section 2, implicit regularisation",
        section = "9 Background",
        says = "w_1 = 0, underdetermined ⟹ SGD converges to the interpolant of least norm",
        kind = Kind.TREND,
        instances = 8 * 1024)
class MinimumNormTest {
    private static final int PASSES = 200;

    @Check
    void fromZero(@ForAll(supplier = LeastSquares.Underdetermined.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, f.start().times(0));
    }

    @Mutant("another start")
    void fromAnywhere(@ForAll(supplier = LeastSquares.Underdetermined.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, f.start());
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, Lanes start) {
        f.hypotheses().forEach(evidence::given);
        Interpolation shortest = Interpolation.of(f.x(), f.targets());
        evidence.given("equations independent", shortest.independent());
        evidence.given("not satisfied by 0", shortest.normSquared().above(0));
        Lanes one = f.stepSize().times(0).plus(1);
        Lanes steps = one.times((double) PASSES * f.instances());
        Draws draws = Draws.withReplacement(f.cohort(), 0);
        Lanes end = new Sgd(one.over(f.steepest()), 1)
                .run(f.oracle(), start, steps, draws)
                .end();
        Lanes share = end.distanceTo(shortest.z()).over(shortest.z().norm());
        evidence.observe("distance as a share of the norm", share);
        evidence.duel(share, one.times(1e-3));
    }
}
