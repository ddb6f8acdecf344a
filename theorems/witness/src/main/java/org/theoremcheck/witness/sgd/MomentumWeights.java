package org.theoremcheck.witness.sgd;

import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** The SGD lecture, momentum: after k steps along gradients that are all h, Δ_k = βΔ_{k−1} − ηh makes −Δ_k/η more than h, the greatest of them. */
public final class MomentumWeights implements WitnessChecker {
    private static final int MOST_STEPS = 64;

    @Override
    public Set<String> claims() {
        return Set.of("sgd.momentum.running-average");
    }

    @Override
    public void check(Witness it) {
        if (it.length("d") != 1) {
            throw new Objection("this checker knows one weight, the witness has " + it.length("d"));
        }
        Real gradient = it.number("h");
        Real eta = it.number("η");
        Real beta = it.number("β");
        it.given("0 < h and 0 < η", Real.ZERO.isBelow(gradient) && Real.ZERO.isBelow(eta));
        it.given("0 ≤ β < 1", Real.ZERO.isAtMost(beta) && beta.isBelow(Real.ONE));
        it.given("1 ≤ k", Real.ONE.isAtMost(it.number("k")) && it.number("k").isAtMost(Real.of(MOST_STEPS)));
        Real move = Real.ZERO;
        for (int k = 1; Real.of(k).isAtMost(it.number("k")); k++) {
            move = beta.times(move).minus(eta.times(gradient));
        }
        it.fails(
                "−Δ_k/η is a mean of gradients", gradient.isBelow(move.negated().over(eta)));
    }
}
