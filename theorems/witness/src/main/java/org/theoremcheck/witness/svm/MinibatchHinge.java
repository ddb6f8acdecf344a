package org.theoremcheck.witness.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * SVM updates, Section 3, one weight: the update δ of a minibatch moves the margin of every output by v = yg·δ and its hinge from m₊ to
 * (m − v)₊. Fed in are all outputs, or those with m &gt; 0, or, in Algorithm 2's words, the gradients of the hinges with the outputs' labels.
 */
public final class MinibatchHinge implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of(
                "svm.minibatch-decrease",
                "svm.minibatch-decrease.active-set",
                "svm.train-test-decrease",
                "svm.target-reduction",
                "svm.alg2.hinge-gradient");
    }

    @Override
    public void check(Witness it) {
        if (it.length("P") != 1) {
            throw new Objection("this checker knows one weight, the witness has " + it.length("P"));
        }
        List<Real> g = it.list("g");
        List<Real> y = it.list("y");
        List<Real> m = it.list("m");
        Real target = it.number("epsilon");
        Real box = it.number("C");
        it.given("y = ±1", y.stream().allMatch(label -> label.square().isExactly(Real.ONE)));
        it.given("0 < ε", Real.ZERO.isBelow(target));
        it.given("0 ≤ C", Real.ZERO.isAtMost(box));

        boolean activeOnly = it.claim().endsWith("active-set");
        boolean gradients = it.claim().endsWith("hinge-gradient");
        List<Real> fed = new ArrayList<>();
        for (int i = 0; i < g.size(); i++) {
            boolean active = Real.ZERO.isBelow(m.get(i));
            it.given("m > 0", active || !gradients);
            // The gradient of the hinge is −yg, so that its label y makes it −g.
            Real signed = gradients ? g.get(i).negated() : y.get(i).times(g.get(i));
            if (active || !activeOnly) {
                fed.add(signed);
            }
        }
        Real step = it.claim().endsWith("train-test-decrease")
                ? Programme.solution(fed, Real.ONE, box).times(target)
                : Programme.solution(fed, target, box);

        Real before = Real.ZERO;
        Real after = Real.ZERO;
        boolean shortOfTarget = false;
        for (int i = 0; i < g.size(); i++) {
            Real moved = y.get(i).times(g.get(i)).times(step);
            Real hinge = m.get(i).positivePart();
            Real next = m.get(i).minus(moved).positivePart();
            Real slack = target.minus(moved).positivePart();
            shortOfTarget |= hinge.minus(next).isBelow(target.minus(slack));
            before = before.plus(hinge);
            after = after.plus(next);
        }
        if (it.claim().endsWith("target-reduction")) {
            it.fails("h − h′ ≥ ε − ξ for every output", shortOfTarget);
        } else {
            it.fails("Σ h′ ≤ Σ h", before.isBelow(after));
        }
    }
}
