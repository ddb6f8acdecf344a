package org.theoremcheck.engine.svm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Dense;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.kernels.lane.Matrix;

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

    /** More images than pass through the model at once: f(x) = x − 700 at x = 1202, 1201, …, 0. */
    @Example
    void manyImagesAreScoredInTheOrderOfTheirNumbers() {
        int m = 1203;
        Sample s = Sample.of(0);
        double[] x = IntStream.range(0, m).asDoubleStream().toArray();
        double[] y = IntStream.range(0, m).mapToDouble(i -> i < 600 ? -1 : 1).toArray();
        double[] backwards = IntStream.range(0, m).mapToDouble(i -> m - 1 - i).toArray();
        var model = new NetworkOutputs(
                new Dense(1, 1, new Identity()), Matrix.column(s.column(x)), Matrix.column(s.column(y)));
        Scores scores = Scores.of(model, s.column(1, -700), s.column(backwards));
        assertThat(scores.values().toDoubles())
                .containsExactly(
                        Arrays.stream(backwards).map(number -> number - 700).toArray());
        assertThat(scores.accuracy().toDoubles()).containsExactly((m - 101) / (double) m);
    }
}
