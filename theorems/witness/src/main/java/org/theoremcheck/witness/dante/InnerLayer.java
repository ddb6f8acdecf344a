package org.theoremcheck.witness.dante;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * DANTE, Theorems 4 and 5: ŷ = φ(W₂ᵀφ(W₁ᵀx)) with φ(z) = bz for z ≥ 0 and az below, labels from W₁*, φ′(0) = b. No κ makes the risk SLQC around W₁* at
 * W₁ where the risk is positive and ⟨∇, W₁ − W₁*⟩ ≤ 0.
 */
public final class InnerLayer implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of(
                "dante.thm4",
                "dante.thm4.mixed",
                "dante.thm4.nonneg",
                "dante.thm5",
                "dante.thm5.orthogonal",
                "dante.thm5.invertible",
                "dante.bqc");
    }

    @Override
    public void check(Witness it) {
        hypotheses(it);
        int d = it.length("d");
        int units = it.length("k");
        int outputs = it.length("o");
        Real a = it.number("a");
        Real b = it.number("b");
        List<Real> w = it.list("w1");
        List<Real> teacher = it.list("w1*");
        List<List<Real>> outer = it.rows("w2", outputs);
        OuterWeights.require(it, outer);

        Real risk = Real.ZERO;
        Real inner = Real.ZERO;
        for (List<Real> x : it.rows("x", d)) {
            for (int j = 0; j < outputs; j++) {
                Real s = Real.ZERO;
                Real label = Real.ZERO;
                Real along = Real.ZERO;
                for (int u = 0; u < units; u++) {
                    Real z = preactivation(x, w, u, units);
                    Real of = preactivation(x, teacher, u, units);
                    Real v = outer.get(u).get(j);
                    s = s.plus(v.times(slope(z, a, b)).times(z));
                    label = label.plus(v.times(slope(of, a, b)).times(of));
                    along = along.plus(v.times(slope(z, a, b)).times(z.minus(of)));
                }
                Real error = slope(s, a, b).times(s).minus(slope(label, a, b).times(label));
                risk = risk.plus(error.square());
                inner = inner.plus(error.times(slope(s, a, b)).times(along));
            }
        }
        it.fails("0 < ⟨∇, W₁ − W₁*⟩ where the risk is positive", Real.ZERO.isBelow(risk) && inner.isAtMost(Real.ZERO));
    }

    /** What all claims about the inner layer ask for. */
    static void hypotheses(Witness it) {
        Real a = it.number("a");
        Real b = it.number("b");
        List<Real> w = it.list("w1");
        List<Real> teacher = it.list("w1*");
        it.given("0 < a < b", Real.ZERO.isBelow(a) && a.isBelow(b));
        it.given("‖x_i‖ ≤ 1", it.rows("x", it.length("d")).stream().allMatch(x -> Real.dot(x, x)
                .isAtMost(Real.ONE)));
        it.given("‖W₁‖ ≤ W₁", Real.dot(w, w).isAtMost(it.number("W1").square()));
        it.given(
                "‖W₁*‖ ≤ W₁",
                Real.dot(teacher, teacher).isAtMost(it.number("W1").square()));
        it.given(
                "‖W₂‖ ≤ W₂",
                Real.dot(it.list("w2"), it.list("w2")).isAtMost(it.number("W2").square()));
    }

    /** m·f(W₁) = Σ_i‖φ(W₂ᵀφ(W₁ᵀx_i)) − y_i‖², labels from W₁*. */
    static Real risk(Witness it, List<Real> w) {
        Real risk = Real.ZERO;
        for (List<Real> x : it.rows("x", it.length("d"))) {
            for (int j = 0; j < it.length("o"); j++) {
                risk = risk.plus(output(it, x, w, j)
                        .minus(output(it, x, it.list("w1*"), j))
                        .square());
            }
        }
        return risk;
    }

    private static Real output(Witness it, List<Real> x, List<Real> w, int j) {
        int units = it.length("k");
        Real s = Real.ZERO;
        for (int u = 0; u < units; u++) {
            Real z = preactivation(x, w, u, units);
            s = s.plus(it.rows("w2", it.length("o"))
                    .get(u)
                    .get(j)
                    .times(slope(z, it))
                    .times(z));
        }
        return slope(s, it).times(s);
    }

    private static Real slope(Real z, Witness it) {
        return slope(z, it.number("a"), it.number("b"));
    }

    private static Real preactivation(List<Real> x, List<Real> w, int unit, int units) {
        Real sum = Real.ZERO;
        for (int i = 0; i < x.size(); i++) {
            sum = sum.plus(x.get(i).times(w.get(i * units + unit)));
        }
        return sum;
    }

    /** φ′(z). */
    private static Real slope(Real z, Real a, Real b) {
        return z.isBelow(Real.ZERO) ? a : b;
    }
}
