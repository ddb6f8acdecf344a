package org.theoremcheck.witness.svm;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * SVM updates, Corollary 1: h_j = (1 − y_jf_j)₊ with y = 1 for the class and −1 elsewhere; the class is missed where another output is greater, or
 * as great and earlier. Neither is an error the same as Σ_j h_j ≥ 2, nor is the mean error at most half of the mean of (1/K)Σ_j h_j.
 */
public final class TrainingErrors implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("svm.cor1.iff", "svm.cor1.average");
    }

    @Override
    public void check(Witness it) {
        int outputs = it.length("k");
        List<List<Real>> scores = it.rows("f", outputs);
        Real errors = Real.ZERO;
        Real hinges = Real.ZERO;
        boolean differ = false;
        for (int i = 0; i < scores.size(); i++) {
            List<Real> f = scores.get(i);
            Real number = it.list("c").get(i);
            int own = 0;
            while (own < outputs && !number.isExactly(Real.of(own))) {
                own++;
            }
            it.given("c is one of the outputs", own < outputs);
            boolean wrong = false;
            Real sum = Real.ZERO;
            for (int j = 0; j < outputs; j++) {
                Real signed = j == own ? f.get(j) : f.get(j).negated();
                sum = sum.plus(Real.ONE.minus(signed).positivePart());
                wrong |= j < own ? f.get(own).isAtMost(f.get(j)) : f.get(own).isBelow(f.get(j));
            }
            differ |= wrong != Real.of(2).isAtMost(sum);
            errors = wrong ? errors.plus(Real.ONE) : errors;
            hinges = hinges.plus(sum.over(outputs));
        }
        if (it.claim().equals("svm.cor1.iff")) {
            it.fails("wrong ⟺ Σ h ≥ 2", differ);
        } else {
            it.fails("E e ≤ ½E (1/K)Σ h", hinges.over(2).isBelow(errors));
        }
    }
}
