package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.BoundaryNoise;
import org.theoremcheck.engine.svm.NetworkOutputs;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Mean norms of the adversarial noise that networks of two methods need, each with its weights of best validation accuracy: on the first test images, counted
 * where both networks are right; by repeated linearisation to the nearest boundary, overshoot 2 %.
 */
record NoiseNeeded(NoiseSize sgd, NoiseSize svm) {
    /** The least of the printed ratios SVM : back-propagation, that of the nuclear norms. */
    static final double PRINTED = 8.11 / 7.29;

    private static final int LINEARISATIONS = 10;

    /**
     * @param training of the networks {@code nets}
     * @param images of the test part
     */
    static NoiseNeeded of(
            DigitNetCohort nets, DigitTraining training, Course sgd, Course svm, int images, Evidence evidence) {
        nets.hypotheses().forEach(evidence::given);
        sgd.draw(evidence, "back-propagation");
        svm.draw(evidence, "SVM");
        NetworkOutputs f = nets.model();
        Lanes index = training.split().test().slice(0, images);
        Lanes both = Scores.of(f, sgd.best(), index)
                .correct()
                .and(Scores.of(f, svm.best(), index).correct());
        NoiseNeeded needed = new NoiseNeeded(size(f, sgd.best(), index, both), size(f, svm.best(), index, both));
        needed.sgd.publish(evidence, "back-propagation", 5.12, 5.90, 7.29, 6.23);
        needed.svm.publish(evidence, "SVM", 7.32, 8.11, 8.11, 7.59);
        return needed;
    }

    /** With the tuned steps of 8×8 digits. @param epochs of the SVM */
    static NoiseNeeded ofDigits(DigitNetCohort nets, int images, int epochs, Evidence evidence) {
        DigitTraining training = DigitTraining.of(nets);
        return of(
                nets,
                training,
                training.tunedSgd(DigitTraining.SGD_EPOCHS),
                training.tunedSvm(epochs),
                images,
                evidence);
    }

    /** With those of MNIST. @param epochs of the SVM */
    static NoiseNeeded ofMnist(DigitNetCohort nets, int images, int epochs, Evidence evidence) {
        return of(
                nets,
                DigitTraining.ofMnist(nets),
                OneByOne.course(nets.cohort(), lane -> mnist(lane).tunedSgd(DigitTraining.SGD_EPOCHS)),
                OneByOne.course(nets.cohort(), lane -> mnist(lane).tunedSvm(epochs)),
                images,
                evidence);
    }

    private static DigitTraining mnist(Cohort lane) {
        return DigitTraining.ofMnist(new DigitNetCohort(lane));
    }

    /** The columns of the table exchanged. */
    NoiseNeeded exchanged() {
        return new NoiseNeeded(svm, sgd);
    }

    private static NoiseSize size(NetworkOutputs f, Lanes w, Lanes index, Lanes counted) {
        var noise = new BoundaryNoise(f.net(), w, LINEARISATIONS);
        return NoiseSize.of(noise.of(f.inputs(index), f.labels(index)), counted);
    }

    /** Conclusion, as a duel per split and start: the SVM needs more than {@code factor} times the noise, in all four norms. */
    void concludeInAllNorms(Evidence evidence, double factor) {
        conclude(evidence, "greatest ratio of the four", sgd.greatestRatioTo(svm), factor);
    }

    /** Likewise in the Frobenius norm alone, the one in which the noise is the least found. */
    void concludeInFrobeniusNorm(Evidence evidence, double factor) {
        conclude(evidence, "ratio of the Frobenius norms", sgd.frobenius().over(svm.frobenius()), factor);
    }

    private static void conclude(Evidence evidence, String name, Lanes ratio, double factor) {
        evidence.observe(name + ", back-propagation : SVM", ratio);
        evidence.duel(ratio, ratio.times(0).plus(1 / factor));
    }
}
