package org.theoremcheck.witness.bsum;

import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * BSUM, Lemma 2: w ← w − f′(w)/(f″(w) + γ) on f(w) = ½(ln(1 + e^(wx)) + ln(1 + e^(−wx))) + λw², with λ and γ a thousandth of those in the file, has
 * after 64 steps a gradient of more than a thousandth of the first. With s = 1/(1 + e^(−wx)), f′ = x(s − ½) + 2λw and f″ = x²s(1 − s) + 2λ.
 */
public final class NewtonSteps implements WitnessChecker {
    private static final int STEPS = 64;

    @Override
    public Set<String> claims() {
        return Set.of("bsum.lemma2.newton");
    }

    @Override
    public void check(Witness it) {
        Real x = it.list("x").get(0);
        Real lambda = it.number("λ").over(1000);
        Real gamma = it.number("λ").min(it.number("γ")).over(1000);
        Real w = it.list("w").get(0);
        it.given("0 < λ", Real.ZERO.isBelow(lambda));
        it.given("0 < γ", Real.ZERO.isBelow(gamma));

        Real first = gradient(w, x, lambda);
        for (int k = 0; k < STEPS; k++) {
            Real s = share(w, x);
            Real curvature = x.square().times(s).times(Real.ONE.minus(s)).plus(lambda.times(2));
            w = w.minus(gradient(w, x, lambda).over(curvature.plus(gamma)));
        }
        it.fails(
                "|f′(w₆₄)| ≤ |f′(w₀)|/1000",
                first.abs().over(1000).isBelow(gradient(w, x, lambda).abs()));
    }

    private static Real gradient(Real w, Real x, Real lambda) {
        return x.times(share(w, x).minus(Real.of(0.5))).plus(lambda.times(w).times(2));
    }

    private static Real share(Real w, Real x) {
        return Real.ONE.over(Real.ONE.plus(w.times(x).negated().exponential()));
    }
}
