package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** DANTE against plain SGD on some pictures, from the same weights on the same examples. */
final class AgainstSgd {
    private final List<Course> dante = new ArrayList<>();
    private final List<Course> sgd = new ArrayList<>();
    private final Evidence evidence;

    /** On the 8×8 digits. */
    AgainstSgd(SeedCohort seeds, Evidence evidence, Handicap handicap, Picture... pictures) {
        this(picture -> picture.onDigits(seeds.cohort()), evidence, handicap, pictures);
    }

    /** @param setting what a picture's network is trained on */
    AgainstSgd(Function<Picture, Rivals> setting, Evidence evidence, Handicap handicap, Picture... pictures) {
        this.evidence = evidence;
        for (Picture picture : pictures) {
            Rivals rivals = setting.apply(picture);
            sgd.add(picture.sgd(rivals));
            dante.add(picture.dante(rivals, handicap));
            report(picture.title());
        }
    }

    private void report(String title) {
        Course ours = dante.get(dante.size() - 1);
        Course theirs = sgd.get(sgd.size() - 1);
        ours.draw(evidence, title, "DANTE");
        theirs.draw(evidence, title, "SGD");
        evidence.observe("test loss, DANTE, " + title, ours.testLoss());
        evidence.observe("test loss, SGD, " + title, theirs.testLoss());
        evidence.observe("test accuracy, DANTE, " + title, ours.testAccuracy());
        evidence.observe("test accuracy, SGD, " + title, theirs.testAccuracy());
        evidence.observe("early training loss, DANTE/SGD, " + title, ratio(ours, theirs, Course::earlyTrainingLoss));
        evidence.observe("final training loss, DANTE/SGD, " + title, ratio(ours, theirs, Course::trainingLoss));
    }

    /** Conclusion, one duel per seed: summed over the pictures, DANTE ends with the lower test loss. */
    void requireLowerLoss() {
        evidence.duel(sum(dante, Course::testLoss), sum(sgd, Course::testLoss));
    }

    /** Conclusion, one duel per seed: summed over the pictures, DANTE ends with the higher test accuracy. */
    void requireHigherAccuracy() {
        evidence.duel(sum(sgd, Course::testAccuracy), sum(dante, Course::testAccuracy));
    }

    /** Conclusion, one duel per seed: on every picture, early and at the end, DANTE has the lower training loss. */
    void requireFasterAlways() {
        Lanes worst = ratio(dante.get(0), sgd.get(0), Course::trainingLoss);
        for (int i = 0; i < dante.size(); i++) {
            Lanes early = ratio(dante.get(i), sgd.get(i), Course::earlyTrainingLoss);
            worst = worst.max(early).max(ratio(dante.get(i), sgd.get(i), Course::trainingLoss));
        }
        evidence.duel(worst, worst.arithmetic().constant(1));
    }

    private static Lanes ratio(Course ours, Course theirs, Function<Course, Lanes> number) {
        return number.apply(ours).over(number.apply(theirs));
    }

    private static Lanes sum(List<Course> courses, Function<Course, Lanes> number) {
        return courses.stream().map(number).reduce(Lanes::plus).orElseThrow();
    }
}
