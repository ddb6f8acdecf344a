package org.theoremcheck.witness.dante;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * DANTE, Theorem 2, for one draw: y = φ(⟨w*, x⟩) + ξ, ξ = up or −down with mean 0, φ(z) = bz for z ≥ 0 and az below. The risk f of the draw is not
 * (ε, κ, w*)-SLQC at w, κ = 2b³W/a, where f(w) − f(w*) &gt; ε and (ε/κ)‖∇f(w)‖ &gt; ⟨∇f(w), w − w*⟩; that happens more often than the
 * δ = exp(−(aε)²/(2b²(12bW + 2bε/κ)²)) to which one draw suffices.
 */
public final class NoisyNeuron implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.thm2");
    }

    @Override
    public void check(Witness it) {
        if (it.length("n") != 1) {
            throw new Objection("this checker knows one draw, the witness has " + it.length("n"));
        }
        Real a = it.number("a");
        Real b = it.number("b");
        Real radius = it.number("W");
        List<Real> w = it.list("w");
        List<Real> teacher = it.list("w*");
        List<List<Real>> atoms = it.rows("x", it.length("d"));
        List<Real> weights = it.list("q");
        List<Real> up = it.list("up");
        List<Real> down = it.list("down");
        it.given("0 < a < b", Real.ZERO.isBelow(a) && a.isBelow(b));
        it.given("‖x‖ ≤ 1", atoms.stream().allMatch(x -> Real.dot(x, x).isAtMost(Real.ONE)));
        it.given("‖w‖ ≤ W", Real.dot(w, w).isAtMost(radius.square()));
        it.given("‖w*‖ ≤ W", Real.dot(teacher, teacher).isAtMost(radius.square()));

        Real gap = Real.ZERO;
        for (int k = 0; k < atoms.size(); k++) {
            it.given("0 < q", Real.ZERO.isBelow(weights.get(k)));
            it.given("|ξ| ≤ 1", up.get(k).max(down.get(k)).isAtMost(Real.ONE));
            it.given("ξ takes both signs", Real.ZERO.isBelow(up.get(k).min(down.get(k))));
            Real clean = value(Real.dot(w, atoms.get(k)), a, b).minus(value(Real.dot(teacher, atoms.get(k)), a, b));
            gap = gap.plus(weights.get(k).times(clean.square()));
        }
        Real epsilon = it.number("share").times(gap).over(Real.sum(weights));
        it.given("0 < ε", Real.ZERO.isBelow(epsilon));
        Real kappa = b.power(3).times(radius).times(2).over(a);

        Real failure = Real.ZERO;
        for (int k = 0; k < atoms.size(); k++) {
            List<Real> x = atoms.get(k);
            Real both = up.get(k).plus(down.get(k));
            for (boolean positive : new boolean[] {true, false}) {
                Real noise = positive ? up.get(k) : down.get(k).negated();
                Real chance = (positive ? down : up).get(k).over(both).times(weights.get(k));
                Real z = Real.dot(w, x);
                Real error =
                        value(z, a, b).minus(value(Real.dot(teacher, x), a, b)).minus(noise);
                Real slope = error.times(z.isBelow(Real.ZERO) ? a : b).times(2);
                Real norm = slope.abs().times(Real.dot(x, x).squareRoot());
                Real inner = slope.times(Real.dot(Real.difference(w, teacher), x));
                boolean fails = epsilon.isBelow(error.square().minus(noise.square()))
                        && inner.isBelow(epsilon.over(kappa).times(norm));
                failure = fails ? failure.plus(chance) : failure;
            }
        }
        Real reach = b.times(radius).times(12).plus(b.times(epsilon).over(kappa).times(2));
        Real exponent = a.times(epsilon).over(b.times(reach)).square().over(-2);
        it.fails("P(not SLQC) ≤ δ", exponent.exponential().isBelow(failure.over(Real.sum(weights))));
    }

    private static Real value(Real z, Real a, Real b) {
        return z.times(z.isBelow(Real.ZERO) ? a : b);
    }
}
