package org.theoremcheck.engine.svm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Dense;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Layer;
import org.theoremcheck.engine.network.Layers;
import org.theoremcheck.engine.network.OneHiddenLayer;
import org.theoremcheck.engine.network.PooledConvolution;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

class NetworkOutputsTest {
    /** A network on m examples, weights per lane and a minibatch of m draws per lane. */
    private record Setting(NetworkOutputs f, Lanes w, Lanes index) {
        static Setting of(Kernels kernels, long seed, Layer net, int m, int lanes) {
            Sample s = Sample.of(kernels, seed);
            var f = new NetworkOutputs(net, s.gaussian(m, net.inputs(), 1), s.signs(m, net.outputs(), 1));
            Lanes w = s.gaussian(net.parameters(), lanes);
            return new Setting(f, w, s.uniform(m, lanes).times(m).map(Unary.FLOOR));
        }

        NetworkOutputs.AtMinibatch at() {
            return f.at(w, index);
        }

        /** One per gradient. */
        Lanes coefficients() {
            Lanes labels = f.labels(index);
            return at().values().plus(labels);
        }
    }

    /** One to four layers of one to four units. */
    private static Layer dense(long seed) {
        Random random = new Random(seed);
        return Layers.relu(random.ints(2 + random.nextInt(4), 1, 5).toArray());
    }

    /** One or two stages of convolution and pooling, with or without padding, and one or two dense layers. */
    private static Layer convolutional(long seed) {
        Random random = new Random(seed);
        int channels = 1 + random.nextInt(2);
        int filters = 1 + random.nextInt(2);
        int outputs = 1 + random.nextInt(2);
        var first = random.nextBoolean()
                ? new PooledConvolution(channels, 4, 3, 1, filters)
                : new PooledConvolution(channels, 5, 2, 0, filters);
        var second = random.nextBoolean()
                ? new PooledConvolution(filters, 2, 1, 0, 2)
                : new PooledConvolution(filters, 2, 3, 1, 2);
        return switch (random.nextInt(3)) {
            case 0 -> Layers.of(first, new Dense(first.outputs(), outputs, new Identity()));
            case 1 -> Layers.of(first, second, new Dense(second.outputs(), outputs, new Identity()));
            default -> Layers.of(first, second, new Dense(2, 3, new Relu(0)), new Dense(3, outputs, new Identity()));
        };
    }

    private static Layer net(long seed, boolean images) {
        return images ? convolutional(seed) : dense(seed);
    }

    @Property(tries = 100)
    void closedFormsAreThoseOfTheExplicitGradients(
            @ForAll long seed,
            @ForAll boolean images,
            @ForAll @IntRange(min = 1, max = 4) int m,
            @ForAll @IntRange(min = 1, max = 9) int lanes) {
        Setting setting = Setting.of(Backends.named("plain"), seed, net(seed, images), m, lanes);
        NetworkOutputs.AtMinibatch at = setting.at();
        Matrix g = at.gradients();
        assertThat(g.columns()).isEqualTo(setting.f.parameters());
        assertEqual(
                at.gram().entries(), g.timesTranspose(g).entries(), g.entries().normSquared());
        Lanes c = setting.coefficients();
        Lanes sum = g.transposeTimes(Matrix.column(c)).entries();
        assertEqual(at.combination(c), sum, g.entries().norm().times(c.norm()));
    }

    /** At 50 digits a step of 2⁻⁶⁰ in a single weight crosses no kink, and without one the outputs are linear in it. */
    @Property(tries = 8)
    void gradientsAreCentralDifferences(@ForAll long seed, @ForAll boolean images) {
        Setting setting = Setting.of(Backends.certifier(), seed, net(seed, images), 2, 1);
        int p = setting.f.parameters();
        double[] unit = new double[p * p];
        for (int t = 0; t < p; t++) {
            unit[t * p + t] = 0x1p-60;
        }
        Lanes step = setting.w.arithmetic().of(unit, p, p);
        Lanes above = setting.f.at(setting.w.plus(step), setting.index).values();
        Lanes below = setting.f.at(setting.w.minus(step), setting.index).values();
        assertColumns(setting.at().gradients(), above.minus(below).times(0x1p59));
    }

    /** The same with inputs in place of weights. */
    @Property(tries = 6)
    void inputGradientsAreCentralDifferences(@ForAll long seed, @ForAll boolean images) {
        Setting setting = Setting.of(Backends.certifier(), seed, net(seed, images), 2, 1);
        int d = setting.f.x().columns();
        double[] unit = new double[d * d];
        for (int t = 0; t < d; t++) {
            unit[t * d + t] = 0x1p-60;
        }
        Lanes step = setting.w.arithmetic().of(unit, d, d).tile(2);
        Matrix x = setting.f.inputs(setting.index);
        Layer net = setting.f.net();
        Lanes above =
                net.of(x.with(x.entries().plus(step)), setting.w).outputs().entries();
        Lanes below =
                net.of(x.with(x.entries().minus(step)), setting.w).outputs().entries();
        assertColumns(setting.at().inputGradients(), above.minus(below).times(0x1p59));
    }

    @Property(tries = 40)
    void backendsOfDoublesAgreeBitForBit(
            @ForAll long seed, @ForAll boolean images, @ForAll @IntRange(min = 1, max = 17) int lanes) {
        Setting reference = Setting.of(Backends.reference(), seed, net(seed, images), 3, lanes);
        for (String name : List.of("plain", "simd")) {
            Setting other = Setting.of(Backends.named(name), seed, net(seed, images), 3, lanes);
            assertThat(other.at().values().toDoubles())
                    .isEqualTo(reference.at().values().toDoubles());
            assertThat(other.at().gram().entries().toDoubles())
                    .isEqualTo(reference.at().gram().entries().toDoubles());
            assertThat(other.at().gradients().entries().toDoubles())
                    .isEqualTo(reference.at().gradients().entries().toDoubles());
            assertThat(other.at().combination(other.coefficients()).toDoubles())
                    .isEqualTo(
                            reference.at().combination(reference.coefficients()).toDoubles());
        }
    }

    /** Products that a library computes differ by rounding. */
    @Example
    void largeLayersAreTheSameOnEveryBackend() {
        var first = new PooledConvolution(2, 8, 3, 1, 6);
        var second = new PooledConvolution(6, 4, 3, 1, 5);
        Layer images = Layers.of(
                first, second, new Dense(second.outputs(), 12, new Relu(0)), new Dense(12, 10, new Identity()));
        for (Layer net : List.of(images, Layers.relu(40, 30, 20, 10))) {
            Setting reference = Setting.of(Backends.reference(), 7, net, 6, 1);
            double[] w = reference.w.toDoubles();
            for (String name : Backends.available()) {
                if (name.equals("dfp")) {
                    continue;
                }
                Setting other = Setting.of(Backends.named(name), 7, net, 6, 1);
                assertThat(other.w.toDoubles()).isEqualTo(w);
                assertClose(other.at().gram().entries(), reference.at().gram().entries());
                assertClose(
                        other.at().combination(other.coefficients()),
                        reference.at().combination(reference.coefficients()));
            }
        }
    }

    @Property(tries = 40)
    void oneHiddenLayerIsThatOfItsOwnClosedForm(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int d,
            @ForAll @IntRange(min = 1, max = 4) int h,
            @ForAll @IntRange(min = 1, max = 3) int k,
            @ForAll @IntRange(min = 1, max = 9) int lanes) {
        Setting setting = Setting.of(Backends.named("plain"), seed, Layers.relu(d, h, k), 3, lanes);
        OneHiddenLayer own = OneHiddenLayer.of(setting.w, d, h, k);
        Matrix x = setting.f.inputs(setting.index);
        assertThat(setting.at().values().toDoubles())
                .isEqualTo(own.outputs(x).entries().toDoubles());
        assertThat(setting.at().gram().entries().toDoubles())
                .isEqualTo(own.gram(x).entries().toDoubles());
        Matrix g = own.gradients(x);
        assertThat(setting.at().gradients().entries().toDoubles())
                .containsExactly(g.entries().toDoubles(), within(0.0));
    }

    /** Slopes that are neither 0 nor 1, and inputs per lane. */
    @Example
    void otherActivationsHaveTheirOwnSlopes() {
        Layer net =
                Layers.of(new Dense(2, 3, new Tanh()), new Dense(3, 2, new Tanh()), new Dense(2, 1, new Identity()));
        Setting setting = Setting.of(Backends.certifier(), 3, net, 1, 1);
        Lanes direction = Sample.of(Backends.certifier(), 4).gaussian(net.parameters(), 1);
        Lanes above = setting.f
                .at(setting.w.plus(direction.times(0x1p-40)), setting.index)
                .values();
        Lanes below = setting.f
                .at(setting.w.minus(direction.times(0x1p-40)), setting.index)
                .values();
        Lanes along = setting.at().gradients().times(Matrix.column(direction)).entries();
        double slope = above.minus(below).times(0x1p39).toDoubles()[0];
        assertThat(along.toDoubles()[0]).isCloseTo(slope, within(1e-20));
    }

    @Example
    void shapesThatDoNotFitAreNamed() {
        Sample s = Sample.of(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkOutputs(Layers.relu(3, 2), s.gaussian(4, 2, 1), s.signs(4, 2, 1)))
                .withMessageContaining("4 inputs of 2 numbers")
                .withMessageContaining("3 numbers and 2 labels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layers.relu(3, 2).of(s.gaussian(1, 3, 1), s.gaussian(7, 1)))
                .withMessageContaining("found 7 weights, needs 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layers.of(new Dense(2, 3, new Identity()), new Dense(2, 1, new Identity())))
                .withMessageContaining("layer 1 has 3 outputs and the next 2 inputs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PooledConvolution(1, 5, 5, 0, 1))
                .withMessageContaining("even and positive");
    }

    private static void assertEqual(Lanes found, Lanes expected, Lanes size) {
        assertThat(found.toDoubles()).doesNotContain(Double.NaN);
        Lanes difference = found.minus(expected).abs().greatest();
        assertThat(difference.atMost(size.times(1e-13)).toDoubles()).containsOnly(1);
    }

    /** Column t of the matrix is lane t of the slopes. */
    private static void assertColumns(Matrix found, Lanes slopes) {
        for (int t = 0; t < found.columns(); t++) {
            Lanes own = slopes.arithmetic().pick(slopes, new int[] {t});
            Lanes difference = found.column(t).minus(own).abs().greatest();
            assertThat(difference.toDoubles()[0]).isLessThan(1e-25);
        }
    }

    private static void assertClose(Lanes found, Lanes expected) {
        double[] numbers = expected.toDoubles();
        double size = Arrays.stream(numbers).map(Math::abs).max().orElseThrow();
        assertThat(found.toDoubles()).containsExactly(numbers, within(1e-12 * size));
    }
}
