package org.theoremcheck.witness.dante;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * DANTE, remark on the inner layer: were the risk a sum of terms that each depend on the weights of one hidden unit, u for the first and v for the others, then
 * f(u, v) + f(u′, v′) = f(u′, v) + f(u, v′). Here (u, v) = W₁ and (u′, v′) = W₁*, whose risk is 0.
 */
public final class CrossedUnits implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.rem.independent.inner");
    }

    @Override
    public void check(Witness it) {
        InnerLayer.hypotheses(it);
        int units = it.length("k");
        it.given("two hidden units or more", units >= 2);
        List<Real> w = it.list("w1");
        List<Real> teacher = it.list("w1*");
        Real straight = InnerLayer.risk(it, w).plus(InnerLayer.risk(it, teacher));
        Real crossed =
                InnerLayer.risk(it, spliced(w, teacher, units)).plus(InnerLayer.risk(it, spliced(teacher, w, units)));
        it.fails(
                "f(u, v) + f(u′, v′) = f(u′, v) + f(u, v′)",
                Real.ZERO.isBelow(straight.minus(crossed).abs()));
    }

    private static List<Real> spliced(List<Real> first, List<Real> others, int units) {
        List<Real> spliced = new ArrayList<>(others);
        for (int i = 0; i < first.size(); i += units) {
            spliced.set(i, first.get(i));
        }
        return spliced;
    }
}
