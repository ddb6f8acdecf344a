package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/**
 * Figure 3, left, for one setting of Algorithm 2: over the updates of the first two epochs on the 8×8 digits, four with doubling, how the bound term
 * ranks against the ratio (fall of the training hinge)/(fall of the minibatch's hinge). Updates whose minibatch falls by less than
 * 10⁻³ do not count.
 */
final class TermAgainstFall {
    private static final int EPOCHS = 2;
    private static final int DOUBLING_EPOCHS = 4;
    private static final double LEAST_FALL = 1e-3;

    private final DigitTraining training;
    private final List<Lanes> terms = new ArrayList<>();
    private final List<Lanes> ratios = new ArrayList<>();
    private final List<Lanes> counted = new ArrayList<>();
    private Lanes hinge;

    private TermAgainstFall(DigitTraining training) {
        this.training = training;
        hinge = hinge(training.start(), training.split().training());
    }

    /** Conclusion, as a duel per split and start: Spearman's correlation is below a threshold. */
    static void conclude(
            DigitNetCohort nets, Evidence evidence, double regulariser, SvmUpdate.Fed fed, double threshold) {
        nets.hypotheses().forEach(evidence::given);
        var figure = new TermAgainstFall(DigitTraining.of(nets));
        figure.training.svm(figure.training.update(0.1, regulariser, fed), EPOCHS, figure::record);
        Lanes x = stacked(figure.terms);
        evidence.observe("updates counted", stacked(figure.counted).sum());
        evidence.observe("median term", Ranks.median(x));
        double[] updates = IntStream.rangeClosed(1, x.rows()).asDoubleStream().toArray();
        evidence.curve(new Figure("bound term", "updates", "‖δw‖√tr K/ℓ"), "SVM", updates, x);
        conclude(evidence, figure.correlation(), threshold);
    }

    /** Likewise with Δ = 0.1, C = 1, all outputs and doubling: every lane alone, because one that doubles makes fewer updates. */
    static void concludeWithDoubling(DigitNetCohort nets, Evidence evidence, double threshold) {
        nets.hypotheses().forEach(evidence::given);
        List<DoublingLane> doublings = new ArrayList<>();
        List<TermAgainstFall> figures = OneByOne.each(nets.cohort(), lane -> {
            DigitTraining training = DigitTraining.ofDigits(lane);
            var figure = new TermAgainstFall(training);
            SvmUpdate update = training.update(0.1, 1, SvmUpdate.Fed.ALL);
            doublings.add(DoublingLane.trained(training, update, DOUBLING_EPOCHS, figure::record));
            return figure;
        });
        LaneArithmetic arithmetic = nets.cohort().kernels().lane();
        Course.beside(arithmetic, doublings.stream().map(DoublingLane::course).toList())
                .draw(evidence, "SVM with doubling");
        evidence.observe("doublings", OneByOne.row(arithmetic, doublings, DoublingLane::doublings));
        evidence.observe(
                "update after which ℓ doubled first", OneByOne.row(arithmetic, doublings, DoublingLane::first));
        evidence.observe("updates counted", OneByOne.row(arithmetic, figures, figure -> stacked(figure.counted)
                .sum()
                .toDoubles()[0]));
        conclude(
                evidence,
                OneByOne.row(arithmetic, figures, figure -> figure.correlation().toDoubles()[0]),
                threshold);
    }

    private static void conclude(Evidence evidence, Lanes correlation, double threshold) {
        evidence.observe("Spearman's correlation", correlation);
        evidence.duel(correlation, correlation.times(0).plus(threshold));
    }

    /** Spearman's, of the updates that count. */
    private Lanes correlation() {
        return Ranks.spearman(stacked(terms), stacked(ratios), stacked(counted));
    }

    private void record(SvmStep step) {
        Lanes after = hinge(step.next(), training.split().training());
        Lanes own = hinge(step.w(), step.index()).minus(hinge(step.next(), step.index()));
        Lanes falls = own.atLeast(LEAST_FALL);
        terms.add(step.term());
        ratios.add(hinge.minus(after).over(falls.choose(own, falls.not())));
        counted.add(falls);
        hinge = after;
    }

    private Lanes hinge(Lanes w, Lanes images) {
        return Scores.of(training.f(), w, images).hinge();
    }

    private static Lanes stacked(List<Lanes> rows) {
        return rows.get(0).arithmetic().stack(rows.toArray(Lanes[]::new));
    }
}
