package org.theoremcheck.witness.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * SVM updates, Lemma 1 and Theorem 3, for one output of one weight and one draw: with δw the SVM of the drawn example, Δδw moves every margin
 * by v = yg·Δδw and H = E m₊ to E(m − v)₊. That exceeds H − (Δ − e), with e = E max(1, (γ − v)₊) or with Theorem 2's bound in its place. In
 * Theorem 3 only examples with m &gt; 0 are drawn.
 */
public final class HingeRecursion implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of(
                "svm.lemma1.bound-reading", "svm.thm3.bound-reading", "svm.lemma1.free-gamma", "svm.lemma1.big-step");
    }

    @Override
    public void check(Witness it) {
        if (it.length("k") * it.length("P") * it.length("steps") * it.length("t") != 1) {
            throw new Objection("this checker knows one output of one weight, one update and one draw");
        }
        List<Real> g = it.list("g");
        List<Real> y = it.list("y");
        List<Real> q = it.list("q");
        List<Real> deficits = it.list("m");
        Real gamma = it.number("gamma");
        Real step = it.number("Delta");
        Real box = it.number("C");
        boolean largeStep = it.claim().equals("svm.lemma1.big-step");
        it.given("y = ±1", y.stream().allMatch(label -> label.square().isExactly(Real.ONE)));
        it.given("0 < q", q.stream().allMatch(Real.ZERO::isBelow));
        it.given("0 ≤ C", Real.ZERO.isAtMost(box));
        it.given("0 < Δ", Real.ZERO.isBelow(step));
        it.given("0 < γ", Real.ZERO.isBelow(gamma));
        it.given(largeStep ? "1 < Δ" : "Δ ≤ 1", largeStep ? Real.ONE.isBelow(step) : step.isAtMost(Real.ONE));
        it.given("Δ ≤ γ", it.claim().equals("svm.lemma1.free-gamma") || step.isAtMost(gamma));

        Real all = Real.sum(q);
        Real before = mean(q, deficits.stream().map(Real::positivePart).toList());
        List<Real> rises = new ArrayList<>();
        List<Real> bounds = new ArrayList<>();
        List<Real> weights = new ArrayList<>();
        for (int i = 0; i < g.size(); i++) {
            if (it.claim().equals("svm.thm3.bound-reading") && deficits.get(i).isAtMost(Real.ZERO)) {
                continue;
            }
            Real moved = Programme.solution(List.of(y.get(i).times(g.get(i))), Real.ONE, box)
                    .times(step);
            List<Real> after = new ArrayList<>();
            List<Real> losses = new ArrayList<>();
            for (int a = 0; a < g.size(); a++) {
                Real margin = y.get(a).times(g.get(a)).times(moved);
                after.add(deficits.get(a).minus(margin).positivePart());
                losses.add(gamma.minus(margin).max(Real.ONE));
            }
            Real rise = mean(q, after).minus(before).plus(step);
            Real slack = gamma.minus(y.get(i).times(g.get(i)).times(moved)).positivePart();
            Real complexity = moved.abs().times(g.get(i).abs()).times(4);
            rises.add(rise.minus(mean(q, losses)));
            bounds.add(rise.minus(slack.plus(complexity).over(gamma)));
            weights.add(q.get(i));
        }
        it.given("something may be drawn", !weights.isEmpty() && Real.ZERO.isBelow(all));
        if (it.claim().endsWith("bound-reading")) {
            it.fails("P(H falls by Δ less the bound) ≥ 1 − δ, for every δ", Confidence.isExceeded(bounds, weights, 1));
        } else {
            it.fails("H′ ≤ H − (Δ − e)", rises.stream().anyMatch(Real.ZERO::isBelow));
        }
    }

    private static Real mean(List<Real> weights, List<Real> values) {
        return Real.dot(weights, values).over(Real.sum(weights));
    }
}
