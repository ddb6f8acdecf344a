package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.theoremcheck.engine.optimiser.Doubling;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.SvmMemory;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Algorithm 2 with doubling as printed: where the bound term exceeds its threshold, ℓ ← 2ℓ and r ← 0.1r, and the update is made all the same. The threshold is the
 * median of the first ten terms, during which nothing doubles; then ℓ doubles at most three times, from 20 to 160. An epoch is as many examples as there are to
 * train.
 *
 * <p>Every lane is trained alone, on the backend for large layers, so that a minibatch costs what it holds.
 *
 * @param course of all lanes
 * @param doublings taken, one row
 * @param first the update after which ℓ doubled first, one row; 0 where it never did
 * @param fall the term after a doubling over the one that made ℓ double, mean over doublings, one row; 1 where there was none
 */
record DoublingCourse(Course course, Lanes doublings, Lanes first, Lanes fall) {
    /** Updates whose terms make the threshold. */
    private static final int WATCHED = 10;

    private static final int MOST = 3;

    private static final Kernels KERNELS = Backends.forLargeLayers();

    static DoublingCourse of(DigitNetCohort nets, double stepSize, double regulariser, SvmUpdate.Fed fed, int epochs) {
        List<Lone> lanes = new ArrayList<>();
        for (int l = 0; l < nets.lanes(); l++) {
            Cohort cohort = Cohort.of(KERNELS, List.of(nets.cohort().instance(l)));
            DigitTraining alone = DigitTraining.of(new DigitNetCohort(cohort));
            Lone lane = new Lone(alone, alone.update(stepSize, regulariser, fed));
            lane.train(epochs);
            lanes.add(lane);
        }
        DigitTraining training = DigitTraining.of(nets);
        List<Lanes> w = new ArrayList<>();
        for (int e = 0; e <= epochs; e++) {
            w.add(together(training, lanes, e));
        }
        return new DoublingCourse(
                Course.of(training, w),
                row(training, lanes, lane -> lane.memory.doublings().toDoubles()[0]),
                row(training, lanes, lane -> lane.first),
                row(training, lanes, lane -> lane.falls.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(1)));
    }

    /**
     * All outputs, Δ = 1 and C = 10: of Δ ∈ {0.1, 0.3, 1} and C ∈ {0.01, 0.1, 1, 10} the best validation accuracy after eight epochs, on four other starts. With
     * active outputs terms fall from the start, and in the four best settings ℓ never doubled.
     *
     * @param sign of the step; −1 goes against the labels
     */
    static DoublingCourse tuned(DigitNetCohort nets, int sign, int epochs) {
        return of(nets, sign, 10, SvmUpdate.Fed.ALL, epochs);
    }

    void observe(Evidence evidence) {
        evidence.observe("doublings", doublings);
        evidence.observe("update after which ℓ doubled first", first);
        evidence.observe("term after a doubling over the one before", fall);
    }

    private static Lanes row(DigitTraining training, List<Lone> lanes, ToDoubleFunction<Lone> number) {
        double[] numbers = lanes.stream().mapToDouble(number).toArray();
        return training.start().arithmetic().of(numbers, 1, numbers.length);
    }

    /** The weights of all lanes after so many epochs. */
    private static Lanes together(DigitTraining training, List<Lone> lanes, int epochs) {
        int rows = training.start().rows();
        double[] w = new double[rows * lanes.size()];
        Arrays.setAll(w, at -> lanes.get(at % lanes.size()).w.get(epochs)[at / lanes.size()]);
        return training.start().arithmetic().of(w, rows, lanes.size());
    }

    /** One lane on its way. */
    private static final class Lone {
        private final DigitTraining training;
        private final SvmUpdate watching;
        private final List<double[]> w = new ArrayList<>();
        private final List<Double> terms = new ArrayList<>();
        private final List<Double> falls = new ArrayList<>();
        private SvmUpdate update;
        private SvmMemory memory;
        private int first;

        Lone(DigitTraining training, SvmUpdate watching) {
            this.training = training;
            this.watching = watching;
            update = watching;
            memory = watching.begin(training.start());
        }

        void train(int epochs) {
            Passes examples = training.places().of(training.split().training());
            double epoch = training.split().training().rows();
            Lanes now = training.start();
            w.add(now.toDoubles());
            while (w.size() <= epochs) {
                SvmStep step = update.stepAlone(training.f(), examples, now, memory);
                note(step);
                now = step.next();
                while (w.size() <= epochs && memory.seen().toDoubles()[0] >= epoch * w.size()) {
                    w.add(now.toDoubles());
                }
            }
        }

        private void note(SvmStep step) {
            double before = step.before().doublings().toDoubles()[0];
            double term = step.term().toDoubles()[0];
            if (falls.size() < before) {
                falls.add(term / terms.get(terms.size() - 1));
            }
            terms.add(term);
            memory = step.memory();
            if (first == 0 && memory.doublings().toDoubles()[0] > before) {
                first = terms.size();
            }
            if (terms.size() == WATCHED) {
                double[] sorted =
                        terms.stream().mapToDouble(Double::doubleValue).sorted().toArray();
                double median = (sorted[WATCHED / 2 - 1] + sorted[WATCHED / 2]) / 2;
                Lanes threshold = training.start().arithmetic().constant(median);
                update = watching.with(Doubling.above(threshold, MOST), SvmUpdate.Loose.APPLIED);
            }
        }
    }
}
