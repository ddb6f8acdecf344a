package org.theoremcheck.witness.svm;

import java.util.List;
import org.theoremcheck.witness.Real;

/** The confidence term 3√(ln(2/δ)/(2ℓ)). */
final class Confidence {
    private Confidence() {}

    /**
     * P(excess &gt; 3√(ln(2/δ)/(2ℓ))) &gt; δ for some δ that is a multiple of 1/100.
     *
     * @param excess a value per case
     * @param weights of the cases, &gt; 0 in sum
     * @param draws ℓ
     */
    static boolean isExceeded(List<Real> excess, List<Real> weights, int draws) {
        for (int percent = 1; percent < 100; percent++) {
            Real delta = Real.of(percent).over(100);
            Real term = Real.of(2)
                    .over(delta)
                    .logarithm()
                    .over(2.0 * draws)
                    .squareRoot()
                    .times(3);
            Real chance = Real.ZERO;
            for (int i = 0; i < excess.size(); i++) {
                chance = term.isBelow(excess.get(i)) ? chance.plus(weights.get(i)) : chance;
            }
            if (delta.isBelow(chance.over(Real.sum(weights)))) {
                return true;
            }
        }
        return false;
    }
}
