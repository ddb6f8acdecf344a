package org.theoremcheck.witness.sgd;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * The SGD lecture, one weight: f = (1/T)Σ_t ½(x_tw − d_t)² with d_t = x_tw° + r_t. A batch step is w − η·f′(w); an epoch takes a step along every
 * instance's own derivative, in order.
 */
public final class LeastSquaresEpochs implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of(
                "sgd.incremental.greater.universal",
                "sgd.incremental.greater.universal.sum",
                "sgd.must-shrink",
                "sgd.random-order-must",
                "sgd.story",
                "sgd.diversity.never-vanish.best-step",
                "sgd.total-gradient.sum");
    }

    @Override
    public void check(Witness it) {
        if (it.length("d") != 1) {
            throw new Objection("this checker knows one weight, the witness has " + it.length("d"));
        }
        List<Real> x = it.list("x");
        Real planted = it.number("w°");
        List<Real> targets = new ArrayList<>();
        for (int t = 0; t < x.size(); t++) {
            targets.add(x.get(t).times(planted).plus(it.list("r").get(t)));
        }
        Real eta = it.number("η");
        Real start = it.number("w");
        it.given("0 < η", Real.ZERO.isBelow(eta));
        Real sum = sumOfDerivatives(start, x, targets);
        Real epoch = epoch(it, 0, start, x, targets);
        switch (it.claim()) {
            case "sgd.incremental.greater.universal" ->
                notFarther(it, epoch.minus(start), eta.times(sum).over(x.size()));
            case "sgd.incremental.greater.universal.sum" -> notFarther(it, epoch.minus(start), eta.times(sum));
            case "sgd.total-gradient.sum" ->
                it.fails(
                        "(Σf_t)′ = (1/T)Σf_t′",
                        Real.ZERO.isBelow(sum.minus(sum.over(x.size())).abs()));
            default -> {
                Real best = Real.dot(x, targets).over(Real.dot(x, x));
                it.given("W_0 ≠ W*", Real.ZERO.isBelow(start.minus(best).abs()));
                it.given("x_t = 1", x.stream().allMatch(Real.ONE::isExactly));
                boolean anyTargets = Set.of("sgd.must-shrink", "sgd.story").contains(it.claim());
                it.given(
                        "targets differ",
                        anyTargets
                                || targets.stream().anyMatch(targets.get(0)::isBelow)
                                || targets.stream().anyMatch(d -> d.isBelow(targets.get(0))));
                if (Set.of("sgd.must-shrink", "sgd.random-order-must").contains(it.claim())) {
                    Real second = epoch(it, 1, epoch, x, targets);
                    it.fails("W* is not reached and kept", epoch.isExactly(best) && second.isExactly(best));
                } else {
                    // With the step 1/f″ a batch step ends at W*, below which no epoch ends.
                    Real batch = start.minus(sum.over(Real.dot(x, x)));
                    it.fails("some epoch ends below every batch step", batch.isExactly(best));
                }
            }
        }
    }

    /** Steps of η; where the order is fixed, of one over the number of the step. @param before epochs before this one */
    private static Real epoch(Witness it, int before, Real start, List<Real> x, List<Real> targets) {
        boolean shrinking = it.claim().equals("sgd.random-order-must");
        Real w = start;
        for (int t = 0; t < x.size(); t++) {
            Real step = shrinking ? Real.ONE.over(before * x.size() + t + 1) : it.number("η");
            w = w.minus(step.times(x.get(t)).times(x.get(t).times(w).minus(targets.get(t))));
        }
        return w;
    }

    private static void notFarther(Witness it, Real epoch, Real batch) {
        it.given("T ≥ 2", it.length("T") >= 2);
        it.given("the gradient at W_0 is not 0", Real.ZERO.isBelow(batch.abs()));
        it.fails("|W_batch − W_0| < |W_epoch − W_0|", epoch.abs().isAtMost(batch.abs()));
    }

    private static Real sumOfDerivatives(Real w, List<Real> x, List<Real> targets) {
        return Real.dot(x, x).times(w).minus(Real.dot(x, targets));
    }
}
