package org.theoremcheck.witness.svm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * Minibatch updates from an SVM, introduction: for orthogonal gradients the dual falls apart into εα_i − ½α_i²‖g_i‖² on [0, C], so that δw = Σ y_iα_ig_i with α_i = min(C, ε/‖g_i‖²). All
 * hinges being active, the total falls by ⟨s, δw⟩/‖δw‖ per unit of length along δw and by ‖s‖ along s = Σ y_ig_i.
 */
public final class OrthogonalGradients implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("svm.optimal-direction");
    }

    @Override
    public void check(Witness it) {
        List<List<Real>> g = it.rows("g", it.length("P"));
        List<Real> y = it.list("y");
        Real epsilon = it.number("epsilon");
        it.given("y = ±1", y.stream().allMatch(label -> label.square().isExactly(Real.ONE)));
        it.given("0 < ε and 0 < C", Real.ZERO.isBelow(epsilon) && Real.ZERO.isBelow(it.number("C")));
        it.given("all hinges are active", it.list("m").stream().allMatch(Real.ZERO::isBelow));
        List<Real> steepest = new ArrayList<>(Collections.nCopies(it.length("P"), Real.ZERO));
        List<Real> direction = new ArrayList<>(steepest);
        for (int i = 0; i < g.size(); i++) {
            for (int j = 0; j < i; j++) {
                it.given(
                        "gradients are orthogonal", Real.dot(g.get(i), g.get(j)).isExactly(Real.ZERO));
            }
            Real length = Real.dot(g.get(i), g.get(i));
            it.given("no gradient is 0", Real.ZERO.isBelow(length));
            Real alpha = it.number("C").min(epsilon.over(length));
            for (int p = 0; p < steepest.size(); p++) {
                Real signed = y.get(i).times(g.get(i).get(p));
                steepest.set(p, steepest.get(p).plus(signed));
                direction.set(p, direction.get(p).plus(alpha.times(signed)));
            }
        }
        Real fall = Real.dot(steepest, direction);
        Real most = Real.dot(steepest, steepest).times(Real.dot(direction, direction));
        it.fails("‖s‖ ≤ ⟨s, δw⟩/‖δw‖", Real.ZERO.isBelow(fall) && fall.square().isBelow(most));
    }
}
