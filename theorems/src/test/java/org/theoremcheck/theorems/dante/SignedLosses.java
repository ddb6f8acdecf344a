package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Ngd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.optimiser.Visitor.Visit;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.theorems.Evidence;

/** Theorem 8 for losses in [−M, M], with minibatches of c·M² log(4T/δ)/ε² examples. */
final class SignedLosses {
    private static final int GRID = 20;

    private SignedLosses() {}

    /** P(f(w̄) − f(w*) &gt; 3ε) ≤ 2δ. @param factor c */
    static void conclude(TwoIterates problem, Evidence evidence, double factor) {
        // Let
        Oracle f = problem.mean();
        Lanes epsilon = problem.epsilon();
        Lanes kappa = epsilon.over(TwoIterates.STEP);
        Lanes wStar = epsilon.times(0);
        Lanes w1 = wStar.plus(TwoIterates.START);
        Lanes confidence =
                problem.delta().times(1.0 / (4 * TwoIterates.STEPS)).log().negate();
        Lanes b = problem.bound()
                .over(epsilon)
                .square()
                .times(confidence)
                .times(factor)
                .map(Unary.CEIL);
        evidence.given("f is (ε, κ, w*)-SLQC on a grid of [−5, 5]", slqc(f, wStar, kappa, epsilon));
        evidence.given(Hypothesis.atMost(
                "κ²‖w₁ − w*‖²/ε² ≤ T",
                kappa.times(w1.distanceTo(wStar)).over(epsilon).square(),
                epsilon.times(0).plus(TwoIterates.STEPS)));
        // Run
        List<Visit> visits = new ArrayList<>();
        Lanes steps = wStar.plus(TwoIterates.STEPS);
        new Ngd(epsilon.over(kappa)).run(f, w1, steps, Draws.none(), Stateless.NONE, visits::add);
        // Then
        Lanes optimum = f.risk(wStar);
        Lanes first = visits.get(0).value().minus(optimum);
        Lanes second = visits.get(1).value().minus(optimum);
        evidence.given(Hypothesis.below("3ε < f(w₁) − f(w*)", epsilon.times(3), first));
        evidence.given(Hypothesis.atMost("f(w₂) − f(w*) ≤ 3ε", second, epsilon.times(3)));
        // f₁(w₁) ≤ f₂(w₂) iff the coin's mean is higher by first − second in the second minibatch.
        Lanes q = b.times(first.minus(second)).over(2).map(Unary.CEIL);
        evidence.require(
                "P(f(w̄) − f(w*) > 3ε) ≤ 2δ",
                FairCoin.tail(b, q),
                problem.delta().times(2));
    }

    /** Mask over [−w₁, w₁]. */
    private static Lanes slqc(Oracle f, Lanes wStar, Lanes kappa, Lanes epsilon) {
        Lanes holds = wStar.plus(1);
        for (int i = -GRID; i <= GRID; i++) {
            Lanes w = wStar.plus(TwoIterates.START * i / GRID);
            Inequality at = Slqc.at(f, w, wStar, kappa, epsilon);
            holds = holds.and(at.holds());
        }
        return holds;
    }
}
