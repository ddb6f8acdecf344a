package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.theoremcheck.engine.optimiser.Doubling;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.SvmMemory;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Algorithm 2 with doubling as printed, on one lane: where the bound term exceeds its threshold, ℓ ← 2ℓ and r ← 0.1r, and the update is made all the same. The threshold is the
 * median of the first ten terms, during which nothing doubles; then ℓ doubles at most three times, from 20 to 160. An epoch is as many examples as there are to
 * train.
 */
final class DoublingLane {
    /** Updates whose terms make the threshold. */
    private static final int WATCHED = 10;

    private static final int MOST = 3;

    private final DigitTraining training;
    private final SvmUpdate watching;
    private final List<Lanes> w = new ArrayList<>();
    private final List<Lanes> terms = new ArrayList<>();
    private final List<Double> falls = new ArrayList<>();
    private SvmUpdate update;
    private SvmMemory memory;
    private int first;

    private DoublingLane(DigitTraining training, SvmUpdate watching) {
        this.training = training;
        this.watching = watching;
        update = watching;
        memory = watching.begin(training.start());
    }

    /**
     * @param training one lane
     * @param update without doubling
     * @param visitor sees every update
     */
    static DoublingLane trained(DigitTraining training, SvmUpdate update, int epochs, Consumer<SvmStep> visitor) {
        var lane = new DoublingLane(training, update);
        lane.train(epochs, visitor);
        return lane;
    }

    private void train(int epochs, Consumer<SvmStep> visitor) {
        Passes examples = training.places().of(training.split().training());
        double epoch = training.split().training().rows();
        Lanes now = training.start();
        w.add(now);
        while (w.size() <= epochs) {
            SvmStep step = update.stepAlone(training.f(), examples, now, memory);
            visitor.accept(step);
            note(step);
            now = step.next();
            while (w.size() <= epochs && number(memory.seen()) >= epoch * w.size()) {
                w.add(now);
            }
        }
    }

    private void note(SvmStep step) {
        double before = number(step.before().doublings());
        double term = number(step.term());
        if (falls.size() < before) {
            falls.add(term / number(terms.get(terms.size() - 1)));
        }
        terms.add(step.term());
        memory = step.memory();
        if (first == 0 && number(memory.doublings()) > before) {
            first = terms.size();
        }
        if (terms.size() == WATCHED) {
            Lanes above = training.start().arithmetic().constant(threshold());
            update = watching.with(Doubling.above(above, MOST), SvmUpdate.Loose.APPLIED);
        }
    }

    /** The median of the first ten terms; ∞ with fewer updates. */
    double threshold() {
        if (terms.size() < WATCHED) {
            return Double.POSITIVE_INFINITY;
        }
        double[] sorted = terms().slice(0, WATCHED).toDoubles();
        Arrays.sort(sorted);
        return (sorted[WATCHED / 2 - 1] + sorted[WATCHED / 2]) / 2;
    }

    private static double number(Lanes one) {
        return one.toDoubles()[0];
    }

    Course course() {
        return Course.of(training, w);
    }

    /** The median of all terms, one row; 0 without an update. */
    Lanes median() {
        return terms.isEmpty() ? training.start().arithmetic().constant(0) : Ranks.median(terms());
    }

    /** ‖δw‖√tr K/ℓ, a row per update. */
    private Lanes terms() {
        return terms.get(0).arithmetic().stack(terms.toArray(Lanes[]::new));
    }

    double doublings() {
        return number(memory.doublings());
    }

    /** The update after which ℓ doubled first; 0 where it never did. */
    double first() {
        return first;
    }

    /** The term after a doubling over the one that made ℓ double, mean over doublings; 1 where there was none. */
    double fall() {
        return falls.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    }
}
