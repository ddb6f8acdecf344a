package org.theoremcheck.kernels.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Samples;

/** What every backend's networks promise: derivatives are those of the risk, in every layer, entry and lane. */
interface NetworkContract {
    Kernels kernels();

    @Provide
    default Arbitrary<Integer> laneCounts() {
        return Arbitraries.integers().between(1, 20);
    }

    /** The step h of {@link #slope}, whose error is of the order of h⁴ plus rounding over h; a power of two, so that 12h is exact. */
    default double step() {
        return 0x1p-13;
    }

    /** The error allowed for it: a million times h⁴, as sixth derivatives may be large, and a hundred times the rounding. */
    default double tolerance() {
        return 1e-9;
    }

    /** f'(0) = (8·(f(h) − f(−h)) − (f(2h) − f(−2h)))/12h. */
    private Lanes slope(DoubleFunction<Lanes> f) {
        double h = step();
        Lanes near = f.apply(h).minus(f.apply(-h));
        Lanes far = f.apply(2 * h).minus(f.apply(-2 * h));
        return near.times(8).minus(far).over(12 * h);
    }

    /** One problem per lane: a net of the given widths with data. */
    record Case(FeedForward net, List<Matrix> weights, Matrix x, Matrix y, List<Matrix> direction) {
        Case at(List<Matrix> otherWeights) {
            return new Case(net, otherWeights, x, y, direction);
        }
    }

    private Matrix matrix(int stream, int rows, int columns, int lanes) {
        long[] index = LongStream.range(0, lanes).toArray();
        return new Matrix(
                kernels().random().gaussian(9, stream, index, rows * columns).times(0.6), rows, columns);
    }

    private Case sample(List<Integer> widths, int m, int lanes, int seed) {
        List<Matrix> weights = new ArrayList<>();
        List<Matrix> direction = new ArrayList<>();
        for (int j = 1; j < widths.size(); j++) {
            weights.add(matrix(seed + 2 * j, widths.get(j - 1), widths.get(j), lanes));
            direction.add(matrix(seed + 2 * j + 1, widths.get(j - 1), widths.get(j), lanes));
        }
        FeedForward net = new FeedForward(Collections.nCopies(weights.size(), new Tanh()), new SquaredError());
        Matrix x = matrix(seed, m, widths.get(0), lanes);
        Matrix y = matrix(seed + 1, m, widths.get(widths.size() - 1), lanes);
        return new Case(net, weights, x, y, direction);
    }

    private static List<Matrix> moved(Case c, double step) {
        return IntStream.range(0, c.weights.size())
                .mapToObj(j -> c.weights
                        .get(j)
                        .plus(c.direction
                                .get(j)
                                .with(c.direction.get(j).entries().times(step))))
                .toList();
    }

    private Lanes risk(Case c) {
        return kernels().network().risk(c.net, c.weights, c.x, c.y);
    }

    private List<Matrix> gradient(Case c) {
        return kernels().network().gradient(c.net, c.weights, c.x, c.y);
    }

    private void close(Lanes found, Lanes expected) {
        assertThat(found.minus(expected).abs().atMost(tolerance()).toDoubles()).containsOnly(1);
    }

    private static void same(Matrix found, Matrix expected) {
        assertThat(found.rows()).isEqualTo(expected.rows());
        assertThat(Samples.bits(found.entries())).isEqualTo(Samples.bits(expected.entries()));
    }

    @Property(tries = 20)
    default void theGradientIsTheSlopeOfTheRisk(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 4) Integer> widths,
            @ForAll @IntRange(min = 1, max = 5) int m,
            @ForAll("laneCounts") int lanes,
            @ForAll @IntRange(max = 1000) int seed) {
        Case c = sample(widths, m, lanes, seed);
        List<Matrix> gradient = gradient(c);
        Lanes along = kernels().lane().constant(0);
        for (int j = 0; j < gradient.size(); j++) {
            along = along.plus(gradient.get(j).entries().dot(c.direction.get(j).entries()));
        }
        close(slope(h -> risk(c.at(moved(c, h)))), along);
    }

    @Property(tries = 20)
    default void theHessianIsTheSlopeOfTheGradient(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 4) Integer> widths,
            @ForAll @IntRange(min = 1, max = 5) int m,
            @ForAll("laneCounts") int lanes,
            @ForAll @IntRange(max = 1000) int seed) {
        Case c = sample(widths, m, lanes, seed);
        List<Matrix> product = kernels().network().hessianVector(c.net, c.weights, c.x, c.y, c.direction);
        for (int j = 0; j < product.size(); j++) {
            int layer = j;
            close(
                    slope(h -> gradient(c.at(moved(c, h))).get(layer).entries()),
                    product.get(j).entries());
        }
    }

    @Property(tries = 20)
    default void oneLayersGradientIsThatPartOfTheWhole(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 4) Integer> widths,
            @ForAll("laneCounts") int lanes) {
        Case c = sample(widths, 3, lanes, 0);
        for (int j = 0; j < c.weights.size(); j++) {
            same(
                    kernels().network().gradient(c.net, c.weights, c.x, c.y, j),
                    gradient(c).get(j));
        }
    }

    @Property(tries = 20)
    default void outputGradientsAreTheGradientsOfSingleOutputs(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 3) Integer> widths,
            @ForAll @IntRange(min = 1, max = 3) int m,
            @ForAll("laneCounts") int lanes) {
        Case c = sample(widths, m, lanes, 0);
        Matrix all = kernels().network().outputGradients(c.net, c.weights, c.x);
        int units = widths.get(widths.size() - 1);
        for (int r = 0; r < m * units; r++) {
            FeedForward single = new FeedForward(c.net.activations(), new OneOutput(r / units, r % units));
            Lanes[] layers = kernels().network().gradient(single, c.weights, c.x, c.y).stream()
                    .map(Matrix::entries)
                    .toArray(Lanes[]::new);
            close(all.row(r), kernels().lane().stack(layers));
        }
    }

    @Property(tries = 20)
    default void sharedDataCountAsTheirCopies(@ForAll("laneCounts") int lanes, @ForAll @IntRange(max = 1000) int seed) {
        Case own = sample(List.of(3, 4, 2), 5, lanes, seed);
        Matrix x = matrix(seed, 5, 3, 1);
        Matrix y = matrix(seed + 1, 5, 2, 1);
        Case shared = new Case(own.net, own.weights, x, y, own.direction);
        Case copied = new Case(
                own.net,
                own.weights,
                x.with(x.entries().broadcast(15, lanes)),
                y.with(y.entries().broadcast(10, lanes)),
                own.direction);
        assertThat(Samples.bits(risk(shared))).isEqualTo(Samples.bits(risk(copied)));
        for (int j = 0; j < 2; j++) {
            same(gradient(shared).get(j), gradient(copied).get(j));
            same(
                    kernels()
                            .network()
                            .hessianVector(own.net, own.weights, x, y, own.direction)
                            .get(j),
                    kernels()
                            .network()
                            .hessianVector(own.net, own.weights, copied.x, copied.y, own.direction)
                            .get(j));
        }
        same(
                kernels().network().outputGradients(own.net, own.weights, x),
                kernels().network().outputGradients(own.net, own.weights, copied.x));
    }

    @Example
    default void twoLayersAsByHand() {
        double[][] x = {{0.5, -1}, {2, 0.25}};
        double[] y = {0.3, -0.7};
        double[][] w = {{0.1, -0.4}, {0.6, 0.2}};
        double[] v = {1.5, -0.8};
        double risk = 0;
        double[][] gradientW = new double[2][2];
        double[] gradientV = new double[2];
        for (int i = 0; i < 2; i++) {
            double h0 = Math.tanh(x[i][0] * w[0][0] + x[i][1] * w[1][0]);
            double h1 = Math.tanh(x[i][0] * w[0][1] + x[i][1] * w[1][1]);
            double out = Math.tanh(h0 * v[0] + h1 * v[1]);
            risk += (out - y[i]) * (out - y[i]) / 2;
            double delta = (out - y[i]) * (1 - out * out);
            gradientV[0] += delta * h0;
            gradientV[1] += delta * h1;
            for (int a = 0; a < 2; a++) {
                gradientW[a][0] += delta * v[0] * (1 - h0 * h0) * x[i][a];
                gradientW[a][1] += delta * v[1] * (1 - h1 * h1) * x[i][a];
            }
        }
        FeedForward net = new FeedForward(List.of(new Tanh(), new Tanh()), new SquaredError());
        List<Matrix> weights = List.of(matrix(2, 2, 0.1, -0.4, 0.6, 0.2), matrix(2, 1, 1.5, -0.8));
        Case c = new Case(net, weights, matrix(2, 2, 0.5, -1, 2, 0.25), matrix(2, 1, 0.3, -0.7), weights);
        assertThat(risk(c).toDoubles()[0]).isCloseTo(risk, within(1e-14));
        double[] found = kernels()
                .lane()
                .stack(gradient(c).get(0).entries(), gradient(c).get(1).entries())
                .toDoubles();
        double[] expected = {
            gradientW[0][0], gradientW[0][1], gradientW[1][0], gradientW[1][1], gradientV[0], gradientV[1]
        };
        assertThat(found).containsExactly(expected, within(1e-14));
    }

    private Matrix matrix(int rows, int columns, double... entries) {
        return new Matrix(kernels().lane().of(entries, rows * columns, 1), rows, columns);
    }

    @Example
    default void missingLayersAreNamed() {
        Case c = sample(List.of(2, 3, 1), 2, 1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> risk(c.at(c.weights.subList(0, 1))))
                .withMessageContaining("found 1 weight matrices for 2 layers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kernels().network().gradient(c.net, c.weights, c.x, c.y, 2))
                .withMessageContaining("layer 2 does not exist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kernels().network().hessianVector(c.net, c.weights, c.x, c.y, List.of()))
                .withMessageContaining("found 0 direction matrices");
    }
}
