package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * We must shrink the learning rate, read for any output computed from the iterates: with constant η and conflicting
 * data also averages stay away from W*.
 *
 * <p>Checked on the uniform average after 40 epochs against half of the amplitude η·max|a_t − W*|/(2 − η). False:
 * targets ±1 make w alternate between ±η/(2 − η), whose average tends to W* = 0.
 */
@Claim(
        id = "sgd.must-shrink.any-output",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, learning rate",
        section = "B Incremental updates",
        says = "constant η, conflicting data ⟹ no output computed from the iterates converges to W*",
        expected = Verdict.REFUTED)
class MustShrinkAnyOutputTest {

    @Check
    void averagesStayAwayToo(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    @Mutant("as far as the iterates")
    void averagesStayAsFarAway(
            @ForAll(supplier = LeastSquares.SeveralScalarTargets.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double share) {
        var run = ConstantSteps.run(f, evidence);
        evidence.given("targets conflict", run.floor().above(1e-3));
        evidence.require("|w̄ − W*|", run.floor().times(share), run.average());
    }
}
