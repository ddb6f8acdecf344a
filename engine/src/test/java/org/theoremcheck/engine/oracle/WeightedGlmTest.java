package org.theoremcheck.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class WeightedGlmTest {
    private static final int LANES = 3;

    /** Weights k_i/n are a sample in which example i was drawn k_i times. */
    @Property(tries = 100)
    void weightsAreRelativeFrequencies(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int d) {
        Sample s = Sample.of(seed);
        Matrix x = s.gaussian(3, d, LANES);
        Matrix y = s.gaussian(3, 1, LANES);
        Lanes w = s.gaussian(d, LANES);
        var glm = new NetworkOracle(s.kernels(), Architecture.layer(d, 1, new Sigmoid()), new SquaredError(), x, y);
        Oracle drawn = glm.minibatch(s.column(2, 0, 2, 2, 1));
        var weighted = new WeightedGlm(new Sigmoid(), x, y.entries(), s.column(0.2, 0.2, 0.6));
        assertNear(weighted.risk(w), drawn.risk(w));
        assertNear(weighted.gradient(w), drawn.gradient(w));
        assertNear(weighted.scale(w), drawn.scale(w));
    }

    @Property(tries = 50)
    void aFunctionMovedByTHasItsValuesAtWMinusT(@ForAll long seed) {
        Sample s = Sample.of(seed);
        var f = new WeightedGlm(new Sigmoid(), s.gaussian(2, 3, LANES), s.gaussian(2, LANES), s.column(0.5, 0.5));
        Lanes w = s.gaussian(3, LANES);
        Lanes by = s.gaussian(3, LANES);
        var moved = new Translated(f, by);
        assertNear(moved.risk(w.plus(by)), f.risk(w));
        assertNear(moved.gradient(w.plus(by)), f.gradient(w));
    }

    @Property(tries = 50)
    void aMultipleHasThatMultipleOfRiskAndGradient(@ForAll long seed) {
        Sample s = Sample.of(seed);
        var f = new WeightedGlm(new Sigmoid(), s.gaussian(2, 3, LANES), s.gaussian(2, LANES), s.column(0.5, 0.5));
        Lanes w = s.gaussian(3, LANES);
        assertNear(new Scaled(f, -3).risk(w), f.risk(w).times(-3));
        assertNear(new Scaled(f, -3).gradient(w), f.gradient(w).times(-3));
        assertNear(new Scaled(f, -3).scale(w), f.scale(w).times(3));
    }

    @Example
    void oneWeightTooFewIsRefused() {
        Sample s = Sample.of(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new WeightedGlm(new Sigmoid(), s.gaussian(2, 3, LANES), s.gaussian(2, LANES), s.column(1)))
                .withMessageContaining("pass one of each per input");
    }

    private static void assertNear(Lanes found, Lanes expected) {
        assertThat(found.toDoubles()).containsExactly(expected.toDoubles(), within(1e-12));
    }
}
