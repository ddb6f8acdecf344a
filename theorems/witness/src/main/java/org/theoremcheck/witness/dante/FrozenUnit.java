package org.theoremcheck.witness.dante;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * DANTE, Section 3.4.2, one hidden unit h_i = φ(⟨w, x_i⟩) with w frozen, ŷ = φ(vh), labels from another net. The risk in v is Σ(c_iv − y_i)² with c_i = φ(h_i) for v ≥ 0 and
 * c_i = −φ(−h_i) below, so that its minimiser z is the better of the two halves'. At v the risk is greater and ⟨∇, v − z⟩ ≤ 0: no κ makes it SLQC around z.
 */
public final class FrozenUnit implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.rem.anyweights");
    }

    @Override
    public void check(Witness it) {
        if (it.length("k") * it.length("o") != 1) {
            throw new Objection("this checker knows one hidden unit and one output");
        }
        List<List<Real>> x = it.rows("x", it.length("d"));
        Real radius = it.number("W2");
        it.given(
                "0 < a < b", Real.ZERO.isBelow(it.number("a")) && it.number("a").isBelow(it.number("b")));
        it.given("‖x_i‖ ≤ 1", x.stream().allMatch(row -> Real.dot(row, row).isAtMost(Real.ONE)));
        it.given(
                "|v|, |v*| ≤ W₂",
                it.number("w2").abs().isAtMost(radius) && it.number("w2*").abs().isAtMost(radius));
        List<Real> h =
                x.stream().map(row -> phi(it, Real.dot(row, it.list("w1")))).toList();
        List<Real> y = x.stream()
                .map(row -> phi(it, it.number("w2*").times(phi(it, Real.dot(row, it.list("w1*"))))))
                .toList();
        List<Real> right = h.stream().map(unit -> phi(it, unit)).toList();
        List<Real> left =
                h.stream().map(unit -> phi(it, unit.negated()).negated()).toList();
        Real up = minimiser(right, y).positivePart();
        Real down = minimiser(left, y).min(Real.ZERO);
        Real above = risk(right, y, up);
        Real below = risk(left, y, down);
        it.given("one half has the lesser minimum", above.isBelow(below) || below.isBelow(above));
        Real z = above.isBelow(below) ? up : down;

        Real v = it.number("w2");
        List<Real> c = v.isBelow(Real.ZERO) ? left : right;
        Real slope = IntStream.range(0, c.size())
                .mapToObj(i -> c.get(i).times(v).minus(y.get(i)).times(c.get(i)))
                .reduce(Real.ZERO, Real::plus);
        it.fails(
                "0 < ⟨∇, v − z⟩ where the risk is above the least",
                above.min(below).isBelow(risk(c, y, v))
                        && slope.times(v.minus(z)).isAtMost(Real.ZERO));
    }

    private static Real phi(Witness it, Real z) {
        return z.times(z.isBelow(Real.ZERO) ? it.number("a") : it.number("b"));
    }

    private static Real minimiser(List<Real> c, List<Real> y) {
        return Real.dot(c, y).over(Real.dot(c, c));
    }

    private static Real risk(List<Real> c, List<Real> y, Real v) {
        List<Real> errors = IntStream.range(0, c.size())
                .mapToObj(i -> c.get(i).times(v).minus(y.get(i)))
                .toList();
        return Real.dot(errors, errors);
    }
}
