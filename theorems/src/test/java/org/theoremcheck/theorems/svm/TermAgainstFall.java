package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/**
 * Figure 3, left, for one setting of Algorithm 2: over the updates of the first two epochs on the 8×8 digits, how the bound term
 * ranks against the ratio (fall of the training hinge)/(fall of the minibatch's hinge). Updates whose minibatch falls by less than
 * 10⁻³ do not count.
 */
final class TermAgainstFall {
    private static final int EPOCHS = 2;
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
        Lanes y = stacked(figure.ratios);
        Lanes mask = stacked(figure.counted);
        Lanes correlation = Ranks.spearman(x, y, mask);
        evidence.observe("Spearman's correlation", correlation);
        evidence.observe("updates counted", mask.sum());
        evidence.observe("median term", Ranks.median(x));
        double[] updates = IntStream.rangeClosed(1, x.rows()).asDoubleStream().toArray();
        evidence.curve(new Figure("bound term", "updates", "‖δw‖√tr K/ℓ"), "SVM", updates, x);
        evidence.duel(correlation, correlation.times(0).plus(threshold));
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
