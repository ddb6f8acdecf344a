package org.theoremcheck.witness.sgd;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * The SGD lecture on two instances. One weight, f_t = ½(w − a_t)², where a step leads to w − η(w − a_t) and W* is the mean of the targets: the data's own order may end
 * nearer to W* than both orders in the mean; and where the second epoch repeats the first, the mean of its iterates, to which the uniform average of all iterates tends,
 * may be W*. Two weights and orthonormal rows: an epoch leaves 1 − η of the error, T batch steps (1 − η/T)ᵀ, which is more.
 */
public final class OrdersAndOutputs implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("sgd.random-order-must.closer", "sgd.must-shrink.any-output", "sgd.diversity.decrease.inputs");
    }

    @Override
    public void check(Witness it) {
        if (it.length("T") != 2) {
            throw new Objection("this checker knows two instances, the witness has " + it.length("T"));
        }
        Real eta = it.number("η");
        it.given("0 < η", Real.ZERO.isBelow(eta));
        if (it.claim().equals("sgd.diversity.decrease.inputs")) {
            orthonormal(it, eta);
            return;
        }
        it.given(
                "f_t = ½(w − a_t)²",
                it.length("d") == 1 && it.list("x").stream().allMatch(Real.ONE::isExactly));
        Real planted = it.number("w°");
        List<Real> targets = it.list("r").stream().map(planted::plus).toList();
        Real best = Real.sum(targets).over(2);
        Real start = it.number("w");
        List<Real> first = epoch(start, targets, eta);
        if (it.claim().equals("sgd.random-order-must.closer")) {
            Real own = first.get(1).minus(best).square();
            Real other = epoch(start, List.of(targets.get(1), targets.get(0)), eta)
                    .get(1)
                    .minus(best)
                    .square();
            it.fails("mean over orders ≤ own order", own.isBelow(own.plus(other).over(2)));
        } else {
            it.given(
                    "the targets conflict",
                    Real.ZERO.isBelow(targets.get(0).minus(best).abs()));
            List<Real> second = epoch(first.get(1), targets, eta);
            it.fails(
                    "no output converges to W*",
                    second.get(1).isExactly(first.get(1))
                            && Real.sum(second).over(2).isExactly(best));
        }
    }

    /** The two iterates after the start. */
    private static List<Real> epoch(Real start, List<Real> targets, Real eta) {
        Real middle = start.minus(eta.times(start.minus(targets.get(0))));
        return List.of(middle, middle.minus(eta.times(middle.minus(targets.get(1)))));
    }

    private static void orthonormal(Witness it, Real eta) {
        int d = it.length("d");
        List<List<Real>> x = it.rows("x", d);
        it.given("η < 1", eta.isBelow(Real.ONE));
        it.given(
                "the rows are orthonormal and as many as the weights",
                d == 2
                        && Real.dot(x.get(0), x.get(1)).isExactly(Real.ZERO)
                        && x.stream().allMatch(row -> Real.dot(row, row).isExactly(Real.ONE)));
        it.given("the data are interpolated", it.list("r").stream().allMatch(Real.ZERO::isExactly));
        it.given(
                "W_0 ≠ W*",
                IntStream.range(0, d)
                        .anyMatch(i -> Real.ZERO.isBelow(
                                it.list("w").get(i).minus(it.list("w°").get(i)).abs())));
        Real left = Real.ONE.minus(eta.over(2)).power(2);
        it.fails("an epoch is worth T batch steps at most", Real.ONE.minus(eta).isBelow(left));
    }
}
