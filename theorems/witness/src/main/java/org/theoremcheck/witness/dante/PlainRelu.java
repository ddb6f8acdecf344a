package org.theoremcheck.witness.dante;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * DANTE, Corollaries 1 and 2: ŷ = max(0, Wᵀx), labels from W*, derivative 1 at 0. No κ makes the risk SLQC around W* at W where the risk is
 * positive and ⟨∇, W − W*⟩ ≤ 0.
 */
public final class PlainRelu implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.cor1", "dante.cor2");
    }

    @Override
    public void check(Witness it) {
        int d = it.length("d");
        List<Real> w = it.list("w");
        List<Real> teacher = it.list("w*");
        Real radius = it.number("W").square();
        it.given("one point", w.size() == teacher.size());
        it.given("‖x_i‖ ≤ 1", it.rows("x", d).stream().allMatch(x -> Real.dot(x, x)
                .isAtMost(Real.ONE)));
        it.given("‖W‖ ≤ the radius", Real.dot(w, w).isAtMost(radius));
        it.given("‖W*‖ ≤ the radius", Real.dot(teacher, teacher).isAtMost(radius));

        Real risk = Real.ZERO;
        Real inner = Real.ZERO;
        int outputs = w.size() / d;
        for (List<Real> x : it.rows("x", d)) {
            for (int j = 0; j < outputs; j++) {
                Real z = Real.ZERO;
                Real of = Real.ZERO;
                for (int i = 0; i < d; i++) {
                    z = z.plus(x.get(i).times(w.get(i * outputs + j)));
                    of = of.plus(x.get(i).times(teacher.get(i * outputs + j)));
                }
                Real error = z.positivePart().minus(of.positivePart());
                risk = risk.plus(error.square());
                inner = z.isBelow(Real.ZERO) ? inner : inner.plus(error.times(z.minus(of)));
            }
        }
        it.fails("0 < ⟨∇, W − W*⟩ where the risk is positive", Real.ZERO.isBelow(risk) && inner.isAtMost(Real.ZERO));
    }
}
