package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.List;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Final training losses of DANTE with T epochs of a layer before the next one's turn, T = 1, 2, 5, 10, all with the step that validates best for
 * each of them, and of SGD; 64-16-10, leaky ReLUs, squared error, the weights of 20 epochs of SGD to move.
 *
 * @param least of the four
 * @param greatest of the four
 */
record TurnLengths(Lanes least, Lanes greatest, Lanes sgd) {
    private static final List<Integer> LENGTHS = List.of(1, 2, 5, 10);
    private static final int EPOCHS = 20;
    private static final Picture PICTURE = Picture.LEAKY_16;

    /** @param factor on DANTE's step */
    static TurnLengths of(SeedCohort seeds, Evidence evidence, double factor) {
        Rivals rivals = PICTURE.onDigits(seeds.cohort(), EPOCHS);
        Course plain = PICTURE.sgd(rivals);
        plain.draw(evidence, PICTURE.title(), "SGD");
        var sngd = new Sngd(rivals.number(PICTURE.dante() * factor), Picture.MINIBATCH);
        Lanes sgd = plain.trainingLoss();
        Lanes least = sgd.plus(Double.POSITIVE_INFINITY);
        Lanes greatest = sgd.times(0);
        for (int length : LENGTHS) {
            Course course = rivals.inTurn(Collections.nCopies(2, sngd), length, Dante.Order.OUTER_FIRST);
            course.draw(evidence, PICTURE.title(), "DANTE, T = " + length);
            Lanes loss = course.trainingLoss();
            evidence.observe("final training loss, DANTE/SGD, T = " + length, loss.over(sgd));
            least = least.min(loss);
            greatest = greatest.max(loss);
        }
        return new TurnLengths(least, greatest, sgd);
    }
}
