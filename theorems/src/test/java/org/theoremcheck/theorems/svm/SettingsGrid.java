package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The settings that an experiment chooses from, each judged by its validation accuracy after the last epoch: 30 of back-propagation, 8 of Algorithm 2 without doubling.
 */
record SettingsGrid(DigitTraining training, Evidence evidence) {
    private static final double[] SGD_STEPS = {0.1, 0.5, 1, 2, 3};
    private static final double[] SVM_STEPS = {0.1, 0.3, 1};
    private static final double[] REGULARISERS = {0.01, 0.1, 1, 10};

    /**
     * Conclusion, as a duel per split and start: no setting of the grid is ahead of the chosen one by more than two standard errors √(2p(1 − p)/n) of the validation
     * accuracy, for either method.
     */
    void conclude() {
        List<Lanes> ofSgd = new ArrayList<>();
        for (double step : SGD_STEPS) {
            ofSgd.add(observed("back-propagation, step " + step, sgd(step)));
        }
        List<Lanes> ofSvm = new ArrayList<>();
        for (SvmUpdate.Fed fed : SvmUpdate.Fed.values()) {
            for (double step : SVM_STEPS) {
                for (double c : REGULARISERS) {
                    String name =
                            "SVM, Δ = " + step + ", C = " + c + ", " + (fed == SvmUpdate.Fed.ALL ? "all" : "active");
                    ofSvm.add(observed(name, svm(step, c, fed)));
                }
            }
        }
        duel(ofSgd, ofSvm);
    }

    /** Conclusion: these settings are ahead of the chosen ones by no more than that. */
    void conclude(Steps others) {
        duel(List.of(sgd(others.sgd())), List.of(svm(others.svm(), others.regulariser(), others.fed())));
    }

    private void duel(List<Lanes> ofSgd, List<Lanes> ofSvm) {
        Steps chosen = training.tuned();
        Lanes sgd = shortfall(sgd(chosen.sgd()), ofSgd);
        Lanes svm = shortfall(svm(chosen.svm(), chosen.regulariser(), chosen.fed()), ofSvm);
        Lanes greater = observed("shortfall of back-propagation, in two standard errors", sgd)
                .max(observed("shortfall of the SVM, in two standard errors", svm));
        evidence.duel(greater, greater.times(0).plus(1));
    }

    private Lanes shortfall(Lanes own, List<Lanes> others) {
        Lanes best = own;
        for (Lanes other : others) {
            best = best.max(other);
        }
        Lanes p = own.plus(best).over(2);
        int n = training.split().validation().rows();
        Lanes error = p.times(p.negate().plus(1)).times(2).over(n).sqrt();
        return best.minus(own).over(error.times(2));
    }

    private Lanes observed(String quantity, Lanes value) {
        evidence.observe(quantity, value);
        return value;
    }

    private Lanes sgd(double step) {
        return validation(training.sgdEnd(step, DigitTraining.SGD_EPOCHS));
    }

    private Lanes svm(double step, double c, SvmUpdate.Fed fed) {
        return validation(training.svmEnd(training.update(step, c, fed), DigitTraining.SVM_EPOCHS));
    }

    private Lanes validation(Lanes w) {
        return Scores.of(training.f(), w, training.split().validation()).accuracy();
    }
}
