package org.theoremcheck.engine.svm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.network.ConvolutionalLayer;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class ConvolutionalOutputsTest {
    private static final int SIDE = 7;
    private static final int PATCH = 2;
    private static final int FILTERS = 3;
    private static final int OUTPUTS = 2;
    private static final int IMAGES = 5;

    private static double[] numbers(long seed, int count) {
        return new Random(seed).doubles(count, -1, 1).toArray();
    }

    private static ConvolutionalOutputs model(Kernels kernels, long seed) {
        Lanes x = kernels.lane().of(numbers(seed, IMAGES * SIDE * SIDE), IMAGES * SIDE * SIDE, 1);
        Lanes y = kernels.lane().of(numbers(seed + 1, IMAGES * OUTPUTS), IMAGES * OUTPUTS, 1);
        return new ConvolutionalOutputs(
                new ConvolutionalLayer(SIDE, PATCH, FILTERS),
                new Matrix(x, IMAGES, SIDE * SIDE),
                new Matrix(y, IMAGES, OUTPUTS));
    }

    private static Lanes weights(Kernels kernels, ConvolutionalOutputs f, long seed, int lanes) {
        return kernels.lane().of(numbers(seed + 2, f.parameters() * lanes), f.parameters(), lanes);
    }

    private static Lanes batch(Kernels kernels) {
        return kernels.lane().of(new double[] {4, 0, 2}, 3, 1);
    }

    /** Loops straight from the definition. */
    private static double[] byHand(ConvolutionalOutputs f, double[] w, int image) {
        double[] x = f.x().entries().toDoubles();
        int across = SIDE - PATCH + 1;
        int windows = across / 2;
        double[] outputs = new double[OUTPUTS];
        for (int c = 0; c < FILTERS; c++) {
            for (int window = 0; window < windows * windows; window++) {
                double greatest = 0;
                for (int inside = 0; inside < 4; inside++) {
                    int row = window / windows * 2 + inside / 2;
                    int column = window % windows * 2 + inside % 2;
                    double sum = 0;
                    for (int t = 0; t < PATCH * PATCH; t++) {
                        int pixel = (row + t / PATCH) * SIDE + column + t % PATCH;
                        sum += x[image * SIDE * SIDE + pixel] * w[t * FILTERS + c];
                    }
                    greatest = Math.max(greatest, sum);
                }
                int feature = c * windows * windows + window;
                for (int j = 0; j < OUTPUTS; j++) {
                    outputs[j] += greatest * w[PATCH * PATCH * FILTERS + feature * OUTPUTS + j];
                }
            }
        }
        return outputs;
    }

    @Property(tries = 30)
    void outputsAreThoseOfTheDefinition(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int lanes) {
        for (String backend : Backends.available()) {
            Kernels kernels = Backends.named(backend);
            ConvolutionalOutputs f = model(kernels, seed);
            Lanes w = weights(kernels, f, seed, lanes);
            Lanes found = f.at(w, batch(kernels)).values();
            for (int l = 0; l < lanes; l++) {
                double[] own = kernels.lane().pick(w, new int[] {l}).toDoubles();
                double[] expected = byHand(f, own, 2);
                for (int j = 0; j < OUTPUTS; j++) {
                    assertThat(found.toDoubles(2 * OUTPUTS + j)[l]).isCloseTo(expected[j], within(1e-12));
                }
            }
        }
    }

    /** Piecewise quadratic in the weights, so that a central difference inside a piece is exact up to rounding. */
    @Property(tries = 30)
    void combinationsAreDerivativesAndGramMatricesTheirProducts(@ForAll @IntRange(max = 100_000) int seed) {
        Kernels kernels = Backends.named("plain");
        ConvolutionalOutputs f = model(kernels, seed);
        Lanes w = weights(kernels, f, seed, 1);
        OutputGradients at = f.at(w, batch(kernels));
        int n = 3 * OUTPUTS;
        Lanes[] rows = new Lanes[n];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            rows[i] = at.combination(kernels.lane().of(unit, n, 1));
        }
        Matrix jacobian = new Matrix(kernels.lane().stack(rows), n, f.parameters());
        Lanes direction = kernels.lane().of(numbers(seed + 3, f.parameters()), f.parameters(), 1);
        double h = 0x1p-20;
        Lanes slope = f.at(w.plus(direction.times(h)), batch(kernels))
                .values()
                .minus(f.at(w.minus(direction.times(h)), batch(kernels)).values())
                .over(2 * h);
        Lanes along = jacobian.times(Matrix.column(direction)).entries();
        assertThat(slope.minus(along).abs().greatest().toDoubles()[0]).isLessThan(1e-4);
        double[] gram = at.gram().entries().toDoubles();
        double[] expected = jacobian.timesTranspose(jacobian).entries().toDoubles();
        double[] difference = new double[gram.length];
        Arrays.setAll(difference, i -> Math.abs(gram[i] - expected[i]));
        assertThat(difference).hasSize(n * n);
        assertThat(Arrays.stream(difference).max().orElseThrow()).isLessThan(1e-12);
    }

    @Example
    void shapesThatDoNotFitAreNamed() {
        ConvolutionalOutputs f = model(Backends.named("plain"), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConvolutionalOutputs(new ConvolutionalLayer(9, 2, 1), f.x(), f.y()))
                .withMessageContaining("5 images of 49 pixels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConvolutionalLayer(8, 2, 1))
                .withMessageContaining("even");
    }
}
