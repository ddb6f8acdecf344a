package org.theoremcheck.theorems.svm;

import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Table 1 on one data set: the test accuracies of both methods, each with its weights of best validation accuracy. */
record AccuracyDifference(Course sgd, Course svm) {
    private static final List<Double> REGULARISERS = List.of(0.1, 1.0, 10.0);

    /** After so many epochs. */
    static AccuracyDifference of(DigitTraining training, int sgdEpochs, int svmEpochs) {
        return new AccuracyDifference(training.tunedSgd(sgdEpochs), training.tunedSvm(svmEpochs));
    }

    /**
     * Lane by lane with the setting of best validation accuracy after the last epoch, of three for each method: for the SVM C = 0.1, 1 and 10 with one Δ and active outputs.
     *
     * @param steps three of back-propagation
     * @param svmStep Δ
     */
    static AccuracyDifference ofTuned(
            ImageNet net, SeedCohort seeds, List<Double> steps, int sgdEpochs, double svmStep, int svmEpochs) {
        return new AccuracyDifference(
                OneByOne.course(seeds.cohort(), lane -> {
                    DigitTraining training = net.training(lane);
                    return best(steps, step -> training.sgd(step, sgdEpochs));
                }),
                OneByOne.course(seeds.cohort(), lane -> {
                    DigitTraining training = net.training(lane);
                    return best(
                            REGULARISERS,
                            c -> training.svm(training.update(svmStep, c, SvmUpdate.Fed.ACTIVE), svmEpochs));
                }));
    }

    private static Course best(List<Double> settings, Function<Double, Course> course) {
        return settings.stream().map(course).reduce(Course::orBetter).orElseThrow();
    }

    /** Back-propagation with one step against none of the SVM. */
    static AccuracyDifference ofUntrained(ImageNet net, SeedCohort seeds, double step, int sgdEpochs) {
        return new AccuracyDifference(
                OneByOne.course(seeds.cohort(), lane -> net.training(lane).sgd(step, sgdEpochs)),
                OneByOne.course(seeds.cohort(), lane -> net.training(lane).tunedSvm(0)));
    }

    /** Conclusion, as a duel per split and start: the two differ by at most two standard errors √(2p(1 − p)/n) of n test images, p their mean. */
    void concludeNoneIsAhead(Evidence evidence) {
        concludeNoneIsAhead(evidence, "MNIST", 0.982, 0.989);
    }

    /** The same on a set that other numbers were published for. */
    void concludeNoneIsAhead(Evidence evidence, String set, double publishedSgd, double publishedSvm) {
        report(evidence, set, publishedSgd, publishedSvm);
        Lanes error = standardError();
        evidence.observe("standard error", error);
        evidence.duel(svm.test().minus(sgd.test()).abs(), error.times(2));
    }

    /** Conclusion, likewise: the accuracy of the SVM is higher. */
    void concludeTheSvmIsAhead(Evidence evidence) {
        report(evidence, "MNIST", 0.982, 0.989);
        evidence.duel(sgd.test(), svm.test());
    }

    private void report(Evidence evidence, String set, double publishedSgd, double publishedSvm) {
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        evidence.published("test accuracy, SVM (published: " + set + ")", publishedSvm, svm.test());
        evidence.published("test accuracy, back-propagation (published: " + set + ")", publishedSgd, sgd.test());
        evidence.observe("SVM − back-propagation", svm.test().minus(sgd.test()));
    }

    private Lanes standardError() {
        Lanes p = sgd.test().plus(svm.test()).over(2);
        int n = sgd.tested();
        return p.times(p.negate().plus(1)).times(2).over(n).sqrt();
    }
}
