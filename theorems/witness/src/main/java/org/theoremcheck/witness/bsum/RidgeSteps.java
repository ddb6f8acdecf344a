package org.theoremcheck.witness.bsum;

import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * BSUM, Lemmas 1 and 2 on f(w) = (xw − y)² + λw², one weight: the update w − (a/γ)f′(w) multiplies f′ by 1 − (a/γ)f″, which is −1 or beyond, so that
 * no gradient ever shrinks; or f rises in the first update, whose step is a/2. In (11), a = 1.
 */
public final class RidgeSteps implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("bsum.lemma2.gd", "bsum.lemma1.constant", "bsum.monotone.alg1");
    }

    @Override
    public void check(Witness it) {
        if (it.length("J") * it.length("m") * it.length("n") != 1) {
            throw new Objection("this checker knows one layer of one weight and one example");
        }
        Real x = it.number("x");
        Real y = it.number("y");
        Real lambda = it.number("λ");
        Real gamma = it.number("γ");
        Real w = it.number("w");
        Real share = it.number("a");
        it.given("0 < λ", Real.ZERO.isBelow(lambda));
        it.given("0 < γ", Real.ZERO.isBelow(gamma));
        it.given("0 < a < 1", Real.ZERO.isBelow(share) && share.isBelow(Real.ONE));
        Real curvature = x.square().plus(lambda).times(2);
        Real gradient = curvature.times(w).minus(x.times(y).times(2));
        it.given("f′(w) ≠ 0", Real.ZERO.isBelow(gradient.abs()));
        if (it.claim().equals("bsum.monotone.alg1")) {
            Real next = w.minus(share.over(2).over(gamma).times(gradient));
            it.fails("f(w⁺) ≤ f(w)", value(w, x, y, lambda).isBelow(value(next, x, y, lambda)));
        } else {
            Real a = it.claim().equals("bsum.lemma2.gd") ? Real.ONE : share;
            Real factor = Real.ONE.minus(a.over(gamma).times(curvature));
            it.fails("the gradients tend to 0", Real.ONE.isAtMost(factor.abs()));
        }
    }

    private static Real value(Real w, Real x, Real y, Real lambda) {
        return x.times(w).minus(y).square().plus(lambda.times(w.square()));
    }
}
