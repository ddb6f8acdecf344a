package org.theoremcheck.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Two inputs of two coordinates, two hidden units, two outputs; the second unit is dead for the second input. */
class OneHiddenLayerTest {
    private static final LaneArithmetic ARITHMETIC = Backends.reference().lane();
    private static final OneHiddenLayer NET =
            new OneHiddenLayer(matrix(2, 2, 1, -2, 0.5, 1), lanes(0.25, -1), matrix(2, 2, 3, -1, 0.5, 2), lanes(1, -1));
    private static final Matrix X = matrix(2, 2, 2, 0.5, 1, 0);

    @Example
    void outputsAreThoseOfTheFormula() {
        // z = (1.25, 0.5) and (1.25, −0.5).
        assertThat(NET.outputs(X).entries().toDoubles()).containsExactly(4.25, 0.625, 4.75, -0.375);
    }

    @Example
    void rowsAreTheGradientsOfSingleOutputs() {
        Matrix gradients = NET.gradients(X);
        int width = NET.flat().rows();
        for (int w = 0; w < width; w++) {
            double[] unit = new double[width];
            unit[w] = 0x1p-10;
            Lanes there = NET.plus(weights(unit)).outputs(X).entries();
            // Piecewise bilinear, and a single weight moves: the difference is exact.
            Lanes slope = there.minus(NET.outputs(X).entries()).times(0x1p10);
            assertThat(gradients.column(w).toDoubles()).containsExactly(slope.toDoubles(), within(1e-12));
        }
    }

    @Example
    void theGramMatrixIsThatOfTheGradients() {
        Matrix gradients = NET.gradients(X);
        assertThat(NET.gram(X).entries().toDoubles())
                .containsExactly(gradients.timesTranspose(gradients).entries().toDoubles(), within(1e-12));
    }

    @Example
    void theFlatWeightsMakeTheNetworkAgain() {
        Lanes flat = NET.flat();
        assertThat(OneHiddenLayer.of(flat, 2, 2, 2).outputs(X).entries().toDoubles())
                .containsExactly(NET.outputs(X).entries().toDoubles());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneHiddenLayer.of(flat, 2, 3, 2))
                .withMessageContaining("found 12 weights, needs 17");
    }

    private static OneHiddenLayer weights(double... flat) {
        Lanes all = lanes(flat);
        return new OneHiddenLayer(
                new Matrix(all.slice(0, 4), 2, 2),
                all.slice(4, 6),
                new Matrix(all.slice(6, 10), 2, 2),
                all.slice(10, 12));
    }

    private static Matrix matrix(int rows, int columns, double... entries) {
        return new Matrix(lanes(entries), rows, columns);
    }

    private static Lanes lanes(double... entries) {
        return ARITHMETIC.of(entries, entries.length, 1);
    }
}
