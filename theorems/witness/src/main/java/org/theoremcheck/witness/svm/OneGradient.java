package org.theoremcheck.witness.svm;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * Minibatch updates from an SVM, one output of one example: the dual εα − ½α²‖g‖² on [0, C] is greatest at α = min(C, ε/‖g‖²), and δw = yαg. Section 3.1 read
 * literally constrains δw_i and not δw, so that δw = 0 and a long δw_i cost nothing, less than the dual. Algorithm 2 makes the
 * update behind the condition ‖δw‖√tr K/ℓ &gt; threshold in any case, and its {@code return} stands behind the first of ℓK gradients.
 */
public final class OneGradient implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("svm.dual.index", "svm.alg2.skip-loose", "svm.alg2.trace");
    }

    @Override
    public void check(Witness it) {
        Real epsilon = it.number("epsilon");
        Real box = it.number("C");
        it.given("y = ±1", it.list("y").stream().allMatch(y -> y.square().isExactly(Real.ONE)));
        it.given("0 < ε", Real.ZERO.isBelow(epsilon));
        it.given("0 ≤ C", Real.ZERO.isAtMost(box));
        int gradients = it.length("l") * it.length("k");
        if (it.claim().equals("svm.alg2.trace")) {
            it.fails("|G| = ℓK", gradients != 1);
            return;
        }
        if (gradients != 1) {
            throw new Objection("this checker knows one gradient, the witness has " + gradients);
        }
        List<Real> g = it.list("g");
        Real length = Real.dot(g, g);
        it.given("g ≠ 0", Real.ZERO.isBelow(length));
        Real alpha = box.min(epsilon.over(length));
        if (it.claim().equals("svm.dual.index")) {
            Real dual = epsilon.times(alpha).minus(alpha.square().times(length).over(2));
            it.fails("the literal minimum, 0, is the dual's maximum", Real.ZERO.isBelow(dual));
        } else {
            Real threshold = it.number("threshold");
            Real term = alpha.times(length);
            it.given("‖δw‖√tr K/ℓ > threshold", threshold.isBelow(term));
            it.fails("w stays", Real.ZERO.isBelow(alpha.square().times(length)));
        }
    }
}
