package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LabelledPointCohort;
import org.theoremcheck.generators.LabelledPoints;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Minimising the loss is not guaranteed to minimise the classification error: on some data the least-squares fit wx + b
 * to labels ±1 makes more errors than another line.
 *
 * <p>It holds: a point far away on its own side pulls the line towards itself.
 */
@Claim(
        id = "sgd.proxy-gap",
        paper = Paper.SGD_LECTURE,
        at = "Recap, surrogate losses",
        section = "A Recap",
        says = "some data set has a loss minimiser with more errors than another classifier",
        kind = Kind.EXISTENCE)
class ProxyGapTest {

    @Check
    void theLeastSquaresFitMakesMoreErrors(
            @ForAll(supplier = LabelledPoints.class) LabelledPointCohort data, Evidence evidence) {
        conclude(data, evidence);
    }

    @Mutant("on two points")
    void twoPointsSuffice(@ForAll(supplier = LabelledPoints.class) LabelledPointCohort data, Evidence evidence) {
        Lanes count = data.points().minus(data.points()).plus(1).sum();
        evidence.given("T ≤ 2", count.atMost(2));
        conclude(data, evidence);
    }

    private static void conclude(LabelledPointCohort data, Evidence evidence) {
        data.hypotheses().forEach(evidence::given);
        Lanes x = data.points().minus(data.points().mean());
        evidence.given("the points differ", x.normSquared().above(0.01));
        Lanes w = x.dot(data.labels()).over(x.normSquared());
        Lanes b = data.labels().mean().minus(w.times(data.points().mean()));
        Lanes other = data.errors(data.cohort().get("u"), data.cohort().get("v"));
        evidence.exhibit("fewer errors than the minimiser", other, data.errors(w, b));
    }
}
