package org.theoremcheck.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.ExponentialLoss;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LogitCrossEntropy;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class NetworkOracleTest {
    private static final int LANES = 3;

    /** A net of widths d-k-o on m random examples. */
    private static NetworkOracle net(Kernels kernels, long seed, int d, int k, int o, int m) {
        Sample s = Sample.of(kernels, seed);
        var slopes = new GeneralisedRelu(
                s.uniform(1, LANES).times(0.5), s.uniform(1, LANES).plus(1));
        var architecture = new Architecture(List.of(d, k, o), List.of(slopes, new Sigmoid()));
        return new NetworkOracle(
                kernels, architecture, new SquaredError(), s.gaussian(m, d, LANES), s.gaussian(m, o, LANES));
    }

    private static Lanes weights(NetworkOracle f, long seed) {
        return Sample.of(f.kernels(), seed + 1).gaussian(f.architecture().parameters(), LANES);
    }

    /** êrr(w) = (1/m)·Σ (φ(⟨w, x_i⟩) − y_i)², ∇êrr(w) = (2/m)·Σ r_i·g_i·x_i, by plain loops. */
    @Property(tries = 100)
    void aGlmIsTheFormulaOfThePaper(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int d, @ForAll @IntRange(min = 1, max = 6) int m) {
        Sample s = Sample.of(seed);
        double a = 0.2;
        double b = 1.5;
        var phi = new GeneralisedRelu(s.row(a), s.row(b));
        Matrix x = s.gaussian(m, d, 1);
        Matrix y = s.gaussian(m, 1, 1);
        Lanes w = s.gaussian(d, 1);
        var f = new NetworkOracle(s.kernels(), Architecture.layer(d, 1, phi), new SquaredError(), x, y);
        double[] xs = x.entries().toDoubles();
        double[] ys = y.entries().toDoubles();
        double[] ws = w.toDoubles();
        double risk = 0;
        double[] gradient = new double[d];
        for (int i = 0; i < m; i++) {
            double z = 0;
            for (int j = 0; j < d; j++) {
                z += ws[j] * xs[i * d + j];
            }
            double r = (z >= 0 ? b : a) * z - ys[i];
            risk += r * r / m;
            for (int j = 0; j < d; j++) {
                gradient[j] += 2.0 / m * r * (z >= 0 ? b : a) * xs[i * d + j];
            }
        }
        assertThat(f.risk(w).toDoubles()[0]).isCloseTo(risk, within(1e-12 * (1 + risk)));
        assertThat(f.gradient(w).toDoubles()).containsExactly(gradient, within(1e-11 * (1 + risk)));
    }

    /** Each loss and activation with its own sign, index and factor: central differences at fifty digits, every weight. */
    @Property(tries = 15)
    void theGradientIsTheDerivativeOfTheRisk(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int k) {
        NetworkOracle f = net(Backends.certifier(), seed, 2, k, 2, 3);
        Lanes w = weights(f, seed);
        Lanes gradient = f.gradient(w);
        double step = 1e-14;
        for (int p = 0; p < w.rows(); p++) {
            double[] unit = new double[w.rows()];
            unit[p] = step;
            Lanes move = w.arithmetic().of(unit, unit.length, 1);
            Lanes slope = f.risk(w.plus(move)).minus(f.risk(w.minus(move))).over(2 * step);
            Lanes error = slope.minus(gradient.row(p)).abs();
            for (double e : error.toDoubles()) {
                assertThat(e).isLessThan(1e-24);
            }
        }
    }

    @Property(tries = 100)
    void aBlocksGradientIsTheBlockOfTheFullGradientBitForBit(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int k, @ForAll @IntRange(min = 1, max = 3) int o) {
        NetworkOracle f = net(Backends.reference(), seed, 3, k, o, 4);
        Lanes w = weights(f, seed);
        Architecture net = f.architecture();
        assertThat(f.evaluate(w).risk().toDoubles()).isEqualTo(f.risk(w).toDoubles());
        assertThat(f.evaluate(w).gradient().toDoubles()).isEqualTo(f.gradient(w).toDoubles());
        for (int layer = 0; layer < 2; layer++) {
            BlockOracle block = f.block(w, layer);
            Lanes own = w.slice(net.offset(layer), net.offset(layer + 1));
            assertThat(block.gradient(own).toDoubles())
                    .isEqualTo(f.gradient(w)
                            .slice(net.offset(layer), net.offset(layer + 1))
                            .toDoubles());
            assertThat(block.risk(own).toDoubles()).isEqualTo(f.risk(w).toDoubles());
            assertThat(block.evaluate(own).risk().toDoubles())
                    .isEqualTo(f.risk(w).toDoubles());
        }
    }

    @Property(tries = 100)
    void aBlockFollowsItsOwnLayerAloneAndFreezesTheOthers(@ForAll long seed) {
        NetworkOracle f = net(Backends.reference(), seed, 2, 3, 2, 4);
        Lanes w = weights(f, seed);
        Lanes other = weights(f, seed + 7);
        Lanes moved = w.arithmetic().stack(w.slice(0, 6), other.slice(6, 12));
        assertThat(f.block(w, 1).risk(other.slice(6, 12)).toDoubles())
                .isEqualTo(f.risk(moved).toDoubles());
        Lanes movedBelow = w.arithmetic().stack(other.slice(0, 6), w.slice(6, 12));
        assertThat(f.block(w, 0).risk(other.slice(0, 6)).toDoubles())
                .isEqualTo(f.risk(movedBelow).toDoubles());
    }

    @Property(tries = 100)
    void aMinibatchIsTheMeanOfItsExamplesWithRepetitionsCountedTwice(@ForAll long seed) {
        NetworkOracle f = net(Backends.reference(), seed, 2, 2, 2, 5);
        Lanes w = weights(f, seed);
        Lanes index = w.arithmetic().of(new double[] {0, 1, 2, 4, 4, 0, 4, 3, 3}, 3, LANES);
        Lanes batch = f.minibatch(index).risk(w);
        Lanes gradient = f.minibatch(index).gradient(w);
        Lanes sum = batch.minus(batch);
        Lanes gradients = gradient.minus(gradient);
        for (int q = 0; q < 3; q++) {
            sum = sum.plus(f.minibatch(index.row(q)).risk(w));
            gradients = gradients.plus(f.minibatch(index.row(q)).gradient(w));
        }
        assertClose(batch, sum.over(3));
        assertClose(gradient, gradients.over(3));
        assertThat(f.minibatch(index).examples()).isEqualTo(3);
        BlockOracle block = f.block(w, 1);
        assertThat(block.minibatch(index).risk(w.slice(4, 8)).toDoubles()).isEqualTo(batch.toDoubles());
    }

    /** Each lane draws its own examples: lane l of a minibatch equals that lane alone. */
    @Example
    void everyLaneDrawsItsOwnExamples() {
        Sample s = Sample.of(0);
        Matrix x = new Matrix(s.column(1, 2, 3), 3, 1);
        Matrix y = new Matrix(s.column(0, 0, 0), 3, 1);
        var f = new NetworkOracle(s.kernels(), Architecture.layer(1, 1, new Identity()), new SquaredError(), x, y);
        assertThat(f.minibatch(s.row(0, 1, 2, 2)).risk(s.row(1)).toDoubles()).containsExactly(1, 4, 9, 9);
    }

    @Property(tries = 50)
    void exampleGradientsAverageToTheGradient(@ForAll long seed) {
        NetworkOracle f = net(Backends.reference(), seed, 3, 2, 2, 4);
        Lanes w = weights(f, seed);
        Matrix each = f.exampleGradients(w);
        assertThat(each.rows()).isEqualTo(4);
        Lanes mean = each.row(0)
                .plus(each.row(1))
                .plus(each.row(2))
                .plus(each.row(3))
                .over(4);
        assertClose(mean, f.gradient(w));
        assertThat(each.row(2).toDoubles())
                .isEqualTo(f.minibatch(w.arithmetic().constant(2)).gradient(w).toDoubles());
    }

    /** The curvature of the loss enters the product: a loss whose second derivative is not constant. */
    @Property(tries = 15)
    void theHessianVectorProductIsTheDerivativeOfTheGradient(@ForAll long seed) {
        Sample s = Sample.of(Backends.certifier(), seed);
        var architecture = new Architecture(List.of(2, 2, 2), List.of(new Tanh(), new Identity()));
        var f = new NetworkOracle(
                s.kernels(),
                architecture,
                new ExponentialLoss(s.row(4)),
                s.gaussian(3, 2, LANES),
                s.gaussian(3, 2, LANES));
        Lanes w = s.gaussian(8, LANES).times(0.5);
        Lanes v = s.gaussian(8, LANES);
        double step = 1e-14;
        Lanes slope = f.gradient(w.plus(v.times(step)))
                .minus(f.gradient(w.minus(v.times(step))))
                .over(2 * step);
        Lanes error = slope.minus(f.hessianVector(w, v))
                .abs()
                .over(slope.abs().plus(1))
                .greatest();
        for (double e : error.toDoubles()) {
            assertThat(e).isLessThan(1e-22);
        }
    }

    @Example
    void theWorkOfAnEvaluationIsCountedLayerByLayer() {
        NetworkOracle f = net(Backends.reference(), 1, 3, 4, 2, 5);
        Lanes w = weights(f, 1);
        // Forward 3·4 + 4·2, back through the outer layer 4·2, two gradients 3·4 + 4·2; five examples.
        assertThat(f.multiplyAdds()).isEqualTo(5 * (12 + 8 + 8 + 12 + 8));
        // The outer layer: forward and gradient. The inner: forward 12 + 8, back 8, gradient 12.
        assertThat(f.block(w, 1).multiplyAdds()).isEqualTo(5 * (8 + 8));
        assertThat(f.block(w, 0).multiplyAdds()).isEqualTo(5 * (12 + 8 + 8 + 12));
    }

    @Example
    void dataThatDoNotFitAreRefused() {
        Sample s = Sample.of(0);
        var architecture = Architecture.layer(2, 1, new Identity());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkOracle(
                        s.kernels(), architecture, new SquaredError(), s.gaussian(3, 2, 1), s.gaussian(4, 1, 1)))
                .withMessageContaining("3×2")
                .withMessageContaining("4×1");
        var f = new NetworkOracle(
                s.kernels(), architecture, new LogitCrossEntropy(), s.gaussian(3, 2, 1), s.signs(3, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> f.risk(s.gaussian(3, 1)))
                .withMessageContaining("2 weights, found 3 rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Architecture(List.of(2, 0), List.of(new Identity())))
                .withMessageContaining("widths ≥ 1");
    }

    private static void assertClose(Lanes found, Lanes expected) {
        assertThat(found.toDoubles()).containsExactly(expected.toDoubles(), within(1e-12));
    }
}
