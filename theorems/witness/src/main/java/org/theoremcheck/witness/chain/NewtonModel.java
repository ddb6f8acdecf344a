package org.theoremcheck.witness.chain;

import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * Chains, Section 3.3: f(w) = U(VX + v) + u of four numbers w = (V, v, U, u) and ½(f − y)² + (λ/2)‖w‖². Along d = (E, e, G, g) the output is
 * f + pt + rt² with p = G(VX + v) + U(EX + e) + g and r = G(EX + e), so that the second derivative is p² + 2r(f − y); it is below
 * −(λ + 1/γ)‖d‖².
 */
public final class NewtonModel implements WitnessChecker {
    private static final int IDENTITY = 1;
    private static final int HALF_SQUARED_ERROR = 1;

    @Override
    public Set<String> claims() {
        return Set.of("chain.newton.defined");
    }

    @Override
    public void check(Witness it) {
        if (it.length("σ") != IDENTITY || it.length("h") != HALF_SQUARED_ERROR || it.length("t") != 1) {
            throw new Objection("this checker knows two layers without activation and half the squared error");
        }
        Real gamma = it.number("γ");
        Real lambda = it.number("λ");
        it.given("0 < γ", Real.ZERO.isBelow(gamma));
        it.given("0 ≤ λ", Real.ZERO.isAtMost(lambda));

        Real hidden = it.number("V").times(it.number("X")).plus(it.number("v"));
        Real moved = it.number("E").times(it.number("X")).plus(it.number("e"));
        Real output = it.number("U").times(hidden).plus(it.number("u"));
        Real p = it.number("G").times(hidden).plus(it.number("U").times(moved)).plus(it.number("g"));
        Real r = it.number("G").times(moved);
        Real second = p.square().plus(r.times(output.minus(it.number("y"))).times(2));
        Real length = Real.ZERO;
        for (String part : new String[] {"E", "e", "G", "g"}) {
            length = length.plus(it.number(part).square());
        }
        Real ridge = lambda.plus(Real.ONE.over(gamma)).times(length);
        it.fails("D²(h∘f)[d, d] + (λ + 1/γ)‖d‖² ≥ 0", second.plus(ridge).isBelow(Real.ZERO));
    }
}
