package org.theoremcheck.witness.svm;

import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * Minibatch updates from an SVM, Section 3.1, with one unit a layer: f(x) = V(Ux + c)₊ + b, or t(V(Ux + c)₊ + b)₊. Along w + τδw the signs of the pre-activations stay,
 * so that f is a polynomial in τ; it is not f(w) + τ⟨∇f, δw⟩ at τ = 1, hence on no interval around 0.
 */
public final class ReluRemainder implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("svm.relu-linear", "svm.relu-linear.depth-3");
    }

    @Override
    public void check(Witness it) {
        if (it.length("m") * it.length("d") * it.length("h") * it.length("k") != 1) {
            throw new Objection("this checker knows one example, one input and one unit a layer");
        }
        Real moved = it.number("dU").times(it.number("x")).plus(it.number("dc"));
        Real z = it.number("U").times(it.number("x")).plus(it.number("c"));
        keeps(it, "the hidden unit", z, z.plus(moved));
        Real v = it.number("V");
        Real hidden = z.positivePart();
        Real output = v.times(hidden).plus(it.number("b"));
        Real after = v.plus(it.number("dV"))
                .times(z.plus(moved).positivePart())
                .plus(it.number("b"))
                .plus(it.number("db"));
        Real linear =
                it.number("dV").times(hidden).plus(active(z, v.times(moved))).plus(it.number("db"));
        if (it.claim().equals("svm.relu-linear.depth-3")) {
            keeps(it, "the second unit", output, after);
            Real t = it.number("t");
            Real next = t.plus(it.number("dt")).times(after.positivePart());
            linear = it.number("dt").times(output.positivePart()).plus(active(output, t.times(linear)));
            output = t.times(output.positivePart());
            after = next;
        }
        it.fails(
                "f(w + δw) = f(w) + ⟨∇f, δw⟩",
                Real.ZERO.isBelow(after.minus(output).minus(linear).abs()));
    }

    private static void keeps(Witness it, String unit, Real before, Real after) {
        it.given(unit + " keeps its sign", Real.ZERO.isBelow(before.times(after)));
    }

    /** The number where a unit is active, else 0. */
    private static Real active(Real z, Real number) {
        return Real.ZERO.isBelow(z) ? number : Real.ZERO;
    }
}
