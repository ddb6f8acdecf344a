package org.theoremcheck.witness.dante;

import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * DANTE, Section 3.3: the derivative of −y·ln p − (1 − y)·ln(1 − p) in p is (1 − y)/(1 − p) − y/p. At p = 1/(1 + e⁻ˢ), s = xw, it is
 * (1 − y)(1 + eˢ) − y(1 + e⁻ˢ), and longer than C.
 */
public final class CrossEntropyInProbability implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.ce.lipschitz.prob");
    }

    @Override
    public void check(Witness it) {
        if (it.length("m") * it.length("d") * it.length("o") != 1) {
            throw new Objection("this checker knows one example, one input and one output");
        }
        Real constant = it.number("W");
        Real y = it.number("y");
        it.given("0 < C", Real.ZERO.isBelow(constant));
        it.given("y is 0 or 1", y.isExactly(Real.ZERO) || y.isExactly(Real.ONE));
        Real s = it.number("x").times(it.number("w"));
        Real up = Real.ONE.minus(y).times(Real.ONE.plus(s.exponential()));
        Real down = y.times(Real.ONE.plus(s.negated().exponential()));
        it.fails("|∂f/∂p| ≤ C", constant.isBelow(up.minus(down).abs()));
    }
}
