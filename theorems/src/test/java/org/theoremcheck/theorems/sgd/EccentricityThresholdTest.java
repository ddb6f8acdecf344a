package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.GradientDescent;
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
 * Gradient descent on ½Σ h_i·w_i² converges in weight i if and only if 0 &lt; η &lt; 2/h_i: from η = 2/h_i on, |w_i|
 * does not shrink, below it does.
 *
 * <p>It holds because k steps multiply w_i by (1 − ηh_i)ᵏ, and |1 − s| &lt; 1 if and only if 0 &lt; s &lt; 2.
 */
@Claim(
        id = "sgd.eccentricity.threshold",
        paper = Paper.SGD_LECTURE,
        at = "Recap, eccentricity",
        section = "A Recap",
        says = "weight i converges ⟺ 0 < η < 2/h_i",
        kind = Kind.EQUIVALENCE)
class EccentricityThresholdTest {

    @Check
    void aWeightConvergesBelowTwoOverItsCurvature(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        evidence.cover("ηL < 2", f.stepSize().times(f.smooth()).below(2), 0.2);
        evidence.cover("ηL > 2", f.stepSize().times(f.smooth()).above(2), 0.2);
        conclude(f, evidence, 2);
    }

    @Mutant("if and only if η < 3/h_i")
    void aWeightConvergesBelowThreeOverItsCurvature(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        conclude(f, evidence, 3);
    }

    private static void conclude(QuadraticCohort f, Evidence evidence, double threshold) {
        f.hypotheses().forEach(evidence::given);
        Lanes moves = f.start().equalTo(0).not();
        Lanes end = new GradientDescent(f.stepSize())
                .run(f.oracle(), f.start(), f.steps())
                .end();
        Lanes factor =
                moves.choose(end.abs().over(f.start().abs()), f.start().times(0).plus(1));
        Lanes converges = f.curvature().times(f.stepSize()).below(threshold);
        Lanes one = f.smooth().over(f.smooth());
        Lanes slowest = converges.and(moves).choose(factor, one.times(0)).greatest();
        evidence.require(Strictly.below("|w_i| shrinks where ηh_i < 2", slowest, one));
        evidence.require(
                "|w_i| does not shrink elsewhere",
                one,
                converges.choose(one, factor).least());
    }
}
