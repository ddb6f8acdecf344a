package org.theoremcheck.theorems.dante;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/**
 * How a training went.
 *
 * @param training what was trained
 * @param w all weights at the {@link Readings#shares} of the budget
 */
record Course(Rivals training, List<Lanes> w) {
    /** The risk per output after a fifth of the budget, over the training part. */
    Lanes earlyTrainingLoss() {
        return loss(w.get(1), training.parts().training());
    }

    /** The same at the end. */
    Lanes trainingLoss() {
        return loss(end(), training.parts().training());
    }

    /** The risk per output at the end, over the test part. */
    Lanes testLoss() {
        return loss(end(), training.parts().test());
    }

    /** The share of the test part whose greatest output is that of its class, at the end. */
    Lanes testAccuracy() {
        return accuracy(end(), training.parts().test());
    }

    Lanes end() {
        return w.get(w.size() - 1);
    }

    Lanes loss(Lanes weights, Lanes examples) {
        NetworkOracle some = training.f().minibatch(examples);
        return some.risk(weights).over(some.architecture().outputs());
    }

    Lanes accuracy(Lanes weights, Lanes examples) {
        NetworkOracle some = training.f().minibatch(examples);
        Matrix outputs = some.outputs(weights);
        int k = outputs.columns();
        Lanes own = some.y().entries().times(outputs.entries()).sumEvery(k);
        return own.atLeast(outputs.entries().greatestEvery(k)).mean();
    }

    /** Draws the losses. @param title of the setting */
    void drawLosses(Evidence evidence, String title, String method) {
        LabelledParts parts = training.parts();
        draw(evidence, losses(title + ", training"), method, weights -> loss(weights, parts.training()));
        draw(evidence, losses(title + ", test"), method, weights -> loss(weights, parts.test()));
    }

    private static Figure losses(String title) {
        return new Figure(title + " loss", "epochs of weight updates", "risk per output");
    }

    /** Draws losses and test accuracy. @param title of the setting */
    void draw(Evidence evidence, String title, String method) {
        drawLosses(evidence, title, method);
        draw(
                evidence,
                new Figure(title + ", test accuracy", "epochs of weight updates", "share right"),
                method,
                weights -> accuracy(weights, training.parts().test()));
    }

    private void draw(Evidence evidence, Figure figure, String method, Function<Lanes, Lanes> number) {
        double[] epochs = Arrays.stream(Readings.shares())
                .map(share -> share * training.epochs())
                .toArray();
        Lanes[] y = w.stream().map(number).toArray(Lanes[]::new);
        evidence.curve(figure, method, epochs, y[0].arithmetic().stack(y));
    }
}
