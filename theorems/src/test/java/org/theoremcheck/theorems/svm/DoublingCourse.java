package org.theoremcheck.theorems.svm;

import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Algorithm 2 with doubling as {@link DoublingLane} has it, with all outputs. Every lane is trained alone, so that a minibatch costs what it holds.
 *
 * @param course of all lanes
 * @param doublings taken, one row
 * @param first the update after which ℓ doubled first, one row; 0 where it never did
 * @param fall the term after a doubling over the one that made ℓ double, mean over doublings, one row; 1 where there was none
 * @param threshold of the bound term, one row
 * @param median of the bound term over all updates, one row
 */
record DoublingCourse(Course course, Lanes doublings, Lanes first, Lanes fall, Lanes threshold, Lanes median) {

    /** @param alone of a cohort of one lane */
    static DoublingCourse of(
            Cohort cohort, Function<Cohort, DigitTraining> alone, double stepSize, double regulariser, int epochs) {
        LaneArithmetic arithmetic = cohort.kernels().lane();
        List<DoublingLane> lanes = OneByOne.each(cohort, lane -> {
            DigitTraining training = alone.apply(lane);
            SvmUpdate update = training.update(stepSize, regulariser, SvmUpdate.Fed.ALL);
            return DoublingLane.trained(training, update, epochs, step -> {});
        });
        return new DoublingCourse(
                Course.beside(
                        arithmetic, lanes.stream().map(DoublingLane::course).toList()),
                OneByOne.row(arithmetic, lanes, DoublingLane::doublings),
                OneByOne.row(arithmetic, lanes, DoublingLane::first),
                OneByOne.row(arithmetic, lanes, DoublingLane::fall),
                OneByOne.row(arithmetic, lanes, DoublingLane::threshold),
                OneByOne.beside(
                        arithmetic, lanes.stream().map(DoublingLane::median).toList()));
    }

    /** On the 8×8 digits. */
    static DoublingCourse ofDigits(DigitNetCohort nets, double stepSize, double regulariser, int epochs) {
        return of(nets.cohort(), DigitTraining::ofDigits, stepSize, regulariser, epochs);
    }

    /**
     * Δ = 1 and C = 10: of Δ ∈ {0.1, 0.3, 1} and C ∈ {0.01, 0.1, 1, 10} the best validation accuracy after eight epochs, on four other starts. With
     * active outputs terms fall from the start, and in the four best settings ℓ never doubled.
     *
     * @param sign of the step; −1 goes against the labels
     */
    static DoublingCourse tuned(DigitNetCohort nets, int sign, int epochs) {
        return ofDigits(nets, sign, 10, epochs);
    }

    void observe(Evidence evidence) {
        evidence.observe("doublings", doublings);
        evidence.observe("update after which ℓ doubled first", first);
        evidence.observe("term after a doubling over the one before", fall);
    }
}
