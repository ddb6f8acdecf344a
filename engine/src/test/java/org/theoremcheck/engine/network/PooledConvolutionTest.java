package org.theoremcheck.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class PooledConvolutionTest {
    private static final int IMAGES = 3;

    /** Loops straight from the definition. */
    private static double[] byHand(PooledConvolution layer, double[] x, double[] w, int image) {
        int half = (layer.side() + 2 * layer.padding() - layer.patch() + 1) / 2;
        int area = layer.patch() * layer.patch() * layer.channels();
        double[] outputs = new double[half * half * layer.filters()];
        for (int f = 0; f < layer.filters(); f++) {
            for (int window = 0; window < half * half; window++) {
                double greatest = 0;
                for (int inside = 0; inside < 4; inside++) {
                    int top = window / half * 2 + inside / 2 - layer.padding();
                    int left = window % half * 2 + inside % 2 - layer.padding();
                    double sum = w[layer.filters() * area + f];
                    for (int t = 0; t < area; t++) {
                        int row = top + t / layer.channels() / layer.patch();
                        int column = left + t / layer.channels() % layer.patch();
                        if (row >= 0 && row < layer.side() && column >= 0 && column < layer.side()) {
                            int pixel = (row * layer.side() + column) * layer.channels() + t % layer.channels();
                            sum += w[f * area + t] * x[image * layer.inputs() + pixel];
                        }
                    }
                    greatest = Math.max(greatest, sum);
                }
                outputs[window * layer.filters() + f] = greatest;
            }
        }
        return outputs;
    }

    @Property(tries = 15)
    void outputsAreThoseOfTheDefinition(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int channels,
            @ForAll @IntRange(min = 1, max = 3) int filters,
            @ForAll @IntRange(min = 0, max = 2) int padding,
            @ForAll @IntRange(min = 1, max = 2) int half,
            @ForAll @IntRange(min = 1, max = 3) int patch,
            @ForAll @IntRange(min = 1, max = 3) int lanes) {
        int side = Math.max(1, 2 * half - 1 + patch - 2 * padding);
        int odd = (side + 2 * padding - patch + 1) % 2;
        var layer = new PooledConvolution(channels, side + odd, patch, padding, filters);
        for (String backend : Backends.available()) {
            Sample s = Sample.of(Backends.named(backend), seed);
            Matrix x = s.gaussian(IMAGES, layer.inputs(), 1);
            Lanes w = s.gaussian(layer.parameters(), lanes);
            double[] found = layer.of(x, w).outputs().entries().toDoubles();
            for (int l = 0; l < lanes; l++) {
                int lane = l;
                double[] own = w.arithmetic().pick(w, new int[] {l}).toDoubles();
                double[] expected = IntStream.range(0, IMAGES)
                        .mapToObj(i -> byHand(layer, x.entries().toDoubles(), own, i))
                        .flatMapToDouble(Arrays::stream)
                        .toArray();
                double[] ofLane = IntStream.range(0, expected.length)
                        .mapToDouble(r -> found[r * lanes + lane])
                        .toArray();
                assertThat(ofLane).containsExactly(expected, within(1e-12));
            }
        }
    }

    /** Two images of two channels with 2×2 pixels, stored channel by channel. */
    @Example
    void channelsAreLaidNextToEachOther() {
        Lanes planes = Sample.of(0).column(1, 2, 3, 4, 5, 6, 7, 8, 10, 20, 30, 40, 50, 60, 70, 80);
        var layer = new PooledConvolution(2, 2, 1, 0, 1);
        assertThat(layer.interleaved(new Matrix(planes, 2, 8)).entries().toDoubles())
                .containsExactly(1, 5, 2, 6, 3, 7, 4, 8, 10, 50, 20, 60, 30, 70, 40, 80);
    }

    /** The networks of the SVM paper, whose numbers of weights are known. */
    @Example
    void thePapersNetworksHaveTheirNumbersOfWeights() {
        Layer mnist = Layers.of(
                new PooledConvolution(1, 28, 5, 2, 64),
                new PooledConvolution(64, 14, 5, 2, 32),
                new Dense(1568, 30, new Relu(0)),
                new Dense(30, 10, new Identity()));
        Layer cifar = Layers.of(
                new PooledConvolution(3, 32, 5, 2, 120),
                new PooledConvolution(120, 16, 5, 2, 60),
                new PooledConvolution(60, 8, 5, 2, 30),
                new Dense(480, 30, new Relu(0)),
                new Dense(30, 10, new Identity()));
        assertThat(mnist.parameters()).isEqualTo(100_276);
        assertThat(cifar.parameters()).isEqualTo(248_950);
    }

    /** All four numbers of a window are equal: the first one alone has a derivative. At 0 there is none. */
    @Example
    void ofEqualNumbersTheFirstWins() {
        Sample s = Sample.of(0);
        var layer = new PooledConvolution(1, 2, 1, 0, 1);
        Matrix x = new Matrix(s.column(2, 2, 2, 2), 1, 4);
        Matrix one = new Matrix(s.column(1), 1, 1);
        assertThat(layer.of(x, s.column(3, 0)).back(one).below().entries().toDoubles())
                .containsExactly(3, 0, 0, 0);
        assertThat(layer.of(x, s.column(1, -2)).back(one).gradients().entries().toDoubles())
                .containsExactly(0, 0);
    }
}
