package org.theoremcheck.witness.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * SVM updates, Theorem 2, for linear functions v·x with |v| ≤ B on the line: with more than probability δ some v has E loss &gt; (1/(ℓγ))Σ ξ_i +
 * (4B/(ℓγ))√tr K + 3√(ln(2/δ)/(2ℓ)). Where the population is one point, or one draw is made, all samples are
 * looked at; v is 0 or ±B, as any v will do.
 */
public final class MarginBound implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("svm.thm2", "svm.thm2.min", "svm.thm2.unclipped");
    }

    @Override
    public void check(Witness it) {
        List<Real> x = it.list("x");
        List<Real> y = it.list("y");
        List<Real> q = it.list("q");
        Real gamma = it.number("gamma");
        Real radius = it.number("B");
        int draws = 1 << (it.length("t") - 1);
        if (it.length("k") != 1 || (draws > 1 && x.size() > 1)) {
            throw new Objection("this checker knows one output, and one point or one draw");
        }
        it.given("y = ±1", y.stream().allMatch(label -> label.square().isExactly(Real.ONE)));
        it.given("0 < q", q.stream().allMatch(Real.ZERO::isBelow));
        it.given("0 ≤ B", Real.ZERO.isAtMost(radius));
        it.given("0 < γ", Real.ZERO.isBelow(gamma));

        // By how much the bound without its confidence term is exceeded, for every point that may be drawn.
        List<Real> excess = new ArrayList<>();
        for (int drawn = 0; drawn < x.size(); drawn++) {
            Real root = x.get(drawn).square().times(draws).squareRoot();
            Real complexity = radius.times(4).times(root).over(gamma.times(draws));
            Real worst = complexity.negated();
            for (Real v : List.of(Real.ZERO, radius, radius.negated())) {
                Real expected = Real.ZERO;
                for (int i = 0; i < x.size(); i++) {
                    Real slack = gamma.minus(y.get(i).times(x.get(i)).times(v));
                    expected = expected.plus(q.get(i).times(loss(it.claim(), slack, gamma)));
                }
                Real slack =
                        gamma.minus(y.get(drawn).times(x.get(drawn)).times(v)).positivePart();
                worst = worst.max(
                        expected.over(Real.sum(q)).minus(slack.over(gamma)).minus(complexity));
            }
            excess.add(worst);
        }
        it.fails("the bound holds with probability 1 − δ, for every δ", Confidence.isExceeded(excess, q, draws));
    }

    private static Real loss(String claim, Real slack, Real gamma) {
        return switch (claim) {
            case "svm.thm2.min" -> slack.positivePart().min(Real.ONE);
            case "svm.thm2.unclipped" -> slack.positivePart().over(gamma);
            default -> slack.positivePart().max(Real.ONE);
        };
    }
}
