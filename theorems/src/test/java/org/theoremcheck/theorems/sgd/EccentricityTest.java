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
 * One step size can suit one curvature, diverge on a larger one and crawl on a smaller one: after at most 12 steps of
 * gradient descent one weight has shrunk a thousandfold, another has grown tenfold, and a third has kept nine tenths.
 *
 * <p>It holds because each weight is multiplied by 1 − ηh_i in each step; η = 1 does this to h = (1, 10, 0.005).
 */
@Claim(
        id = "sgd.eccentricity",
        paper = Paper.SGD_LECTURE,
        at = "Recap, eccentricity",
        section = "A Recap",
        says = "some η suits one curvature, diverges on another and crawls on a third",
        kind = Kind.EXISTENCE)
class EccentricityTest {

    @Check
    void oneStepSizeSuitsOneWeightAlone(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        conclude(f, evidence);
    }

    @Mutant("with a step size that suits the greatest curvature")
    void aSmallStepSizeStillDiverges(
            @ForAll(supplier = DiagonalQuadratics.class) QuadraticCohort f, Evidence evidence) {
        evidence.given("ηL ≤ 1", f.stepSize().times(f.smooth()), f.smooth().over(f.smooth()));
        conclude(f, evidence);
    }

    private static void conclude(QuadraticCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes end = new GradientDescent(f.stepSize())
                .run(f.oracle(), f.start(), f.steps())
                .end();
        Lanes factor = end.abs().over(f.start().abs());
        Lanes one = f.smooth().over(f.smooth());
        evidence.exhibit("one weight shrinks a thousandfold", factor.least(), one.over(1000));
        evidence.exhibit("one weight grows tenfold", one.times(10), factor.greatest());
        Lanes flattest =
                f.curvature().equalTo(f.strong()).choose(factor, one.times(0)).greatest();
        evidence.exhibit("the flattest weight keeps nine tenths", one.times(0.9), flattest);
    }
}
