package org.theoremcheck.witness.dante;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** DANTE, Definition 2: labels φ(⟨w*, x_i⟩) + ξ_i with |ξ_i| ≤ 1; on the sample some w has a smaller error than w*. */
public final class NoisySample implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.def2.empirical");
    }

    @Override
    public void check(Witness it) {
        int d = it.length("d");
        Real radius = it.number("W").square();
        List<Real> teacher = it.list("w*");
        List<List<Real>> x = it.rows("x", d);
        List<Real> noise = it.list("noise");
        it.given(
                "0 < a < b", Real.ZERO.isBelow(it.number("a")) && it.number("a").isBelow(it.number("b")));
        it.given("‖x_i‖ ≤ 1", x.stream().allMatch(row -> Real.dot(row, row).isAtMost(Real.ONE)));
        it.given("|ξ_i| ≤ 1", noise.stream().allMatch(xi -> xi.abs().isAtMost(Real.ONE)));
        it.given("‖w*‖ ≤ W", Real.dot(teacher, teacher).isAtMost(radius));
        Real best = Real.sum(noise.stream().map(Real::square).toList());
        boolean smaller = false;
        for (List<Real> w : it.rows("w", d)) {
            it.given("‖w‖ ≤ W", Real.dot(w, w).isAtMost(radius));
            Real risk = Real.ZERO;
            for (int i = 0; i < x.size(); i++) {
                Real label = value(it, Real.dot(teacher, x.get(i))).plus(noise.get(i));
                risk = risk.plus(value(it, Real.dot(w, x.get(i))).minus(label).square());
            }
            smaller |= risk.isBelow(best);
        }
        it.fails("êrr(w*) ≤ êrr(w)", smaller);
    }

    private static Real value(Witness it, Real z) {
        return z.times(it.number(z.isBelow(Real.ZERO) ? "a" : "b"));
    }
}
