package org.theoremcheck.engine.svm;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.theoremcheck.engine.Sample;

class ScoresTest {
    /** Two images of three classes: the first right with margins 1, −1, 2; the second wrong by a tie. */
    @Example
    void hingeAndAccuracyAreThoseOfTheOutputs() {
        Sample s = Sample.of(0);
        var scores = new Scores(s.column(1, 0.5, -2, 3, 3, -1), s.column(1, -1, -1, -1, 1, -1), 3);
        assertThat(scores.correct().toDoubles()).containsExactly(1, 0);
        assertThat(scores.accuracy().toDoubles()).containsExactly(0.5);
        assertThat(scores.hinge().toDoubles()).containsExactly((1.5 + 4) / 6);
    }

    @Example
    void aSingleOutputIsRightBySign() {
        Sample s = Sample.of(0);
        var scores = new Scores(s.column(0.5, -0.5, 0), s.column(1, 1, -1), 1);
        assertThat(scores.correct().toDoubles()).containsExactly(1, 0, 0);
    }
}
