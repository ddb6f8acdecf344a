package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.NetworkOutputs;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/** A hundred digits with their own labels, and the same with labels uniform over ten classes. */
record RandomLabels(DigitTraining own, DigitTraining random) {
    private static final int IMAGES = 100;
    private static final int SVM_EPOCHS = 20;
    private static final int SGD_EPOCHS = 400;

    /** The stream of the labels, beyond those of all epochs. */
    private static final int LABELS = 1 << 19;

    static RandomLabels of(DigitNetCohort nets, Evidence evidence) {
        nets.hypotheses().forEach(evidence::given);
        return of(nets);
    }

    private static RandomLabels of(DigitNetCohort nets) {
        DigitTraining own = DigitTraining.of(nets, nets.model(), IMAGES, IMAGES);
        return new RandomLabels(own, DigitTraining.of(nets, randomlyLabelled(nets), IMAGES, IMAGES));
    }

    private static NetworkOutputs randomlyLabelled(DigitNetCohort nets) {
        NetworkOutputs model = nets.model();
        int k = model.outputs();
        Lanes digit = nets.cohort().uniform(LABELS, model.examples()).times(k).map(Unary.FLOOR);
        double[] outputs =
                IntStream.range(0, k * model.examples()).mapToDouble(r -> r % k).toArray();
        Lanes number = digit.arithmetic().of(outputs, outputs.length, 1);
        Lanes own = digit.repeatEach(k).equalTo(number);
        return new NetworkOutputs(
                model.net(), model.x(), new Matrix(own.times(2).minus(1), model.examples(), k));
    }

    /** Back-propagation with step 1 fits random labels in nine lanes of ten. */
    void coverFit(Evidence evidence) {
        Lanes fitted = random.sgdEnd(1, SGD_EPOCHS);
        Lanes fit = Scores.of(random.f(), fitted, random.split().training()).accuracy();
        evidence.observe("training accuracy of back-propagation on random labels", fit);
        evidence.cover("back-propagation fits random labels", fit.atLeast(0.99), 0.9);
    }

    /** Conclusion, as a duel per split and start: the median bound term of Algorithm 2 with Δ = 0.1, C = 1 and active outputs is larger with random labels. */
    void concludeTheTermGrows(Evidence evidence) {
        Lanes withOwn = median(evidence, own, "true labels");
        Lanes withRandom = median(evidence, random, "random labels");
        evidence.observe("ratio of median terms, random : true", withRandom.over(withOwn));
        evidence.duel(withOwn, withRandom);
    }

    /**
     * Likewise with doubling and all outputs: the median term is larger than so many times another.
     *
     * @param more the labels with which it is to be larger
     * @param less the others
     */
    static void concludeTheTermGrowsWithDoubling(
            DigitNetCohort nets,
            Evidence evidence,
            Function<RandomLabels, DigitTraining> more,
            Function<RandomLabels, DigitTraining> less,
            double factor) {
        DoublingCourse large = doubling(nets, evidence, more, "larger term");
        DoublingCourse small = doubling(nets, evidence, less, "smaller term");
        evidence.observe(
                "ratio of median terms, larger : smaller", large.median().over(small.median()));
        evidence.observe(
                "ratio of thresholds, larger : smaller", large.threshold().over(small.threshold()));
        evidence.duel(small.median().times(factor), large.median());
    }

    private static DoublingCourse doubling(
            DigitNetCohort nets, Evidence evidence, Function<RandomLabels, DigitTraining> labels, String name) {
        DoublingCourse course = DoublingCourse.of(
                nets.cohort(), lane -> labels.apply(of(new DigitNetCohort(lane))), 0.1, 1, SVM_EPOCHS);
        course.course().draw(evidence, name);
        evidence.observe("doublings, " + name, course.doublings());
        evidence.observe("update after which ℓ doubled first, " + name, course.first());
        return course;
    }

    /** The two kinds of labels exchanged. */
    RandomLabels exchanged() {
        return new RandomLabels(random, own);
    }

    private static Lanes median(Evidence evidence, DigitTraining training, String name) {
        List<Lanes> terms = new ArrayList<>();
        Course course =
                training.svm(training.update(0.1, 1, SvmUpdate.Fed.ACTIVE), SVM_EPOCHS, step -> terms.add(step.term()));
        Lanes stacked = terms.get(0).arithmetic().stack(terms.toArray(Lanes[]::new));
        double[] updates =
                IntStream.rangeClosed(1, terms.size()).asDoubleStream().toArray();
        evidence.curve(new Figure("bound term", "updates", "‖δw‖√tr K/ℓ"), name, updates, stacked);
        course.draw(evidence, name);
        evidence.observe(
                "last validation accuracy, " + name, course.validation().row(course.epochs()));
        Lanes late = stacked.slice(terms.size() * 9 / 10, terms.size());
        evidence.observe("median term of the last two epochs, " + name, Ranks.median(late));
        return Ranks.median(stacked);
    }
}
