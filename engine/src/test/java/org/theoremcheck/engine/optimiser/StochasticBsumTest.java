package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

/** The parts of {@link Bsum} that choose: samples, step lengths, regularisers per layer. */
class StochasticBsumTest {
    private static final int N = 5;

    private static Bsum with(Lanes gamma, Lanes a, Minibatches minibatches) {
        return new Bsum(new FirstOrderSurrogate(gamma), StepRule.constant(a), Projection.none(), minibatches);
    }

    @Property(tries = 20)
    void aStochasticUpdateIsAnUpdateOnItsBatch(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int k) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, N, new Tanh(), 2, 2);
        Lanes gamma = s.uniform(1, Nets.LANES).plus(1);
        Lanes a = s.uniform(1, Nets.LANES);
        Lanes w = s.gaussian(4, Nets.LANES);
        Draws draws = Draws.withReplacement(s.cohort(Nets.LANES), 0);
        Lanes found = with(gamma, a, Minibatches.fixed(draws, 2)).update(f, w, k);
        Lanes gradient = f.loss().minibatch(draws.index(k, 2, N)).gradient(w);
        Lanes ridge = w.times(f.lambda()).times(2);
        Lanes stated = w.minus(gradient.plus(ridge).times(a).over(gamma));
        assertThat(found.toDoubles()).containsExactly(stated.toDoubles(), within(1e-12));
        assertThat(found.toDoubles())
                .isNotEqualTo(
                        with(gamma, a, Minibatches.whole()).update(f, w, k).toDoubles());
    }

    /** From update N on the growing batch is the whole set, up to the order of the sums. */
    @Property(tries = 20)
    void theGrowingBatchHasMinKNSamples(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, N, new Tanh(), 2, 2);
        Lanes w = s.gaussian(4, Nets.LANES);
        Minibatches growing = Minibatches.growing(Draws.consecutive(s.cohort(Nets.LANES), 0));
        for (int k = 1; k <= 2 * N; k++) {
            assertThat(growing.of(f, k).examples()).isEqualTo(Math.min(k, N));
        }
        assertThat(growing.of(f, N + 1).whole().risk(w).toDoubles())
                .containsExactly(f.whole().risk(w).toDoubles(), within(1e-12));
    }

    @Property(tries = 50)
    void consecutiveExamplesAreDifferentAndTheSameAtFiftyDigits(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int m, @ForAll @IntRange(min = 1, max = 40) int b) {
        if (b > m) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Draws.consecutive(Sample.of(seed).cohort(3), 0).index(1, b, m));
            return;
        }
        Lanes index = Draws.consecutive(Sample.of(seed).cohort(3), 0).index(1, b, m);
        Sample digits = Sample.of(Backends.certifier(), seed);
        assertThat(Draws.consecutive(digits.cohort(3), 0).index(1, b, m).toDoubles())
                .isEqualTo(index.toDoubles());
        for (int l = 0; l < 3; l++) {
            double first = index.toDoubles(0)[l];
            for (int q = 0; q < b; q++) {
                assertThat(index.toDoubles(q)[l]).isEqualTo((first + q) % m);
            }
        }
    }

    @Property(tries = 20)
    void armijoChoosesTheStepOfEveryUpdate(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, N, new Tanh(), 2, 3, 1);
        var surrogate = new FirstOrderSurrogate(s.uniform(1, Nets.LANES));
        Armijo rule = new Armijo(0.1, 30);
        Lanes w = s.gaussian(9, Nets.LANES);
        for (int k = 1; k <= 6; k++) {
            int layer = (k - 1) % 2;
            Lanes here = f.layer(w, layer);
            Lanes d = surrogate.minimiser(f.block(w, layer), here).minus(here);
            Lanes a = rule.step(f.block(w, layer), here, d);
            Lanes next = new Bsum(surrogate, rule).update(f, w, k);
            assertThat(f.layer(next, layer).toDoubles())
                    .containsExactly(here.plus(d.times(a)).toDoubles(), within(1e-9));
            assertThat(f.whole().risk(next).below(f.whole().risk(w)).toDoubles())
                    .containsOnly(1);
            w = next;
        }
    }

    @Property(tries = 20)
    void everyLayerHasItsOwnRegulariser(@ForAll long seed) {
        Sample s = Sample.of(seed);
        var loss = Nets.loss(s, N, new Tanh(), 2, 3, 1);
        Lanes lambda = s.uniform(2, Nets.LANES);
        RidgedNetwork f = new RidgedNetwork(loss, lambda);
        Lanes w = s.gaussian(9, Nets.LANES);
        Lanes ridge = f.layer(w, 0)
                .normSquared()
                .times(lambda.row(0))
                .plus(f.layer(w, 1).normSquared().times(lambda.row(1)));
        assertThat(f.whole().risk(w).toDoubles())
                .containsExactly(loss.risk(w).plus(ridge).toDoubles(), within(1e-12));
        for (int j = 0; j < 2; j++) {
            Lanes block = f.block(w, j).gradient(f.layer(w, j));
            assertThat(block.toDoubles())
                    .containsExactly(f.layer(f.whole().gradient(w), j).toDoubles(), within(1e-12));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RidgedNetwork(loss, s.uniform(3, Nets.LANES)))
                .withMessageContaining("3 rows for 2 layers");
    }

    @Example
    void theSoftThresholdIsTheMinimiserOfItsModel() {
        Sample s = Sample.of(1);
        var bowl = new Quadratic(s.row(1, 1, 1), s.row(0, 0, 0));
        // A = w − w/γ = w/2 for γ = 2; μ/γ = 1/2.
        var g = new SoftThresholdSurrogate(s.row(2), s.row(1));
        Lanes w = s.row(4, 0.5, -3);
        Lanes d = g.minimiser(bowl, w);
        assertThat(d.toDoubles()).containsExactly(1.5, 0, -1);
        for (double aside : new double[] {-0.01, 0.01}) {
            assertThat(g.value(bowl, w, d)
                            .below(g.value(bowl, w, d.plus(aside)))
                            .toDoubles())
                    .containsOnly(1);
        }
        assertThat(g.gradient(bowl, w, d).toDoubles()).containsExactly(0, -0.5, 0);
    }
}
