package org.theoremcheck.engine.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * 2-jets against central differences of values alone, in 50-digit arithmetic. With h = 10⁻¹⁰ the differences err by O(h²) ≈
 * 10⁻²⁰ and by rounding ≈ 10⁻⁵⁰/h² = 10⁻³⁰, so that agreement to 10⁻¹⁴ leaves no room for a wrong term.
 */
class JetTest {
    private static final int LANES = 3;
    private static final double AGREES = 1e-14;

    /** A map along a line, and the jet that is on trial. */
    private interface Curve {
        Lanes at(Lanes h);
    }

    @Example
    void chainsOfEveryKindOfLayer() {
        Sample s = Sample.of(Backends.certifier(), 1);
        for (Chain chain : Specimens.all(s, LANES)) {
            List<Block> d = Specimens.direction(s, chain);
            assertDerivatives(
                    chain.along(d), h -> Specimens.moved(chain, d, h).forward().output(), s);
        }
    }

    @Example
    void componentsAlongLines() {
        Sample s = Sample.of(Backends.certifier(), 2);
        for (Component a : components(s)) {
            Lanes x = s.gaussian(8, LANES);
            Lanes d = s.gaussian(8, LANES);
            assertDerivatives(
                    a.of(Jet.line(x, d)), h -> a.at(x.plus(d.times(h))).value(), s);
        }
    }

    /** A parabola enters, so that x₂ of what enters counts, too. */
    @Example
    void componentsAlongParabolas() {
        Sample s = Sample.of(Backends.certifier(), 3);
        for (Component a : components(s)) {
            Lanes x = s.gaussian(8, LANES);
            Lanes d = s.gaussian(8, LANES);
            Lanes c = s.gaussian(8, LANES);
            Jet jet = a.of(new Jet(x, d, c));
            assertDerivatives(
                    jet,
                    h -> a.at(x.plus(d.times(h)).plus(c.times(h.square().over(2))))
                            .value(),
                    s);
        }
    }

    private static List<Component> components(Sample s) {
        return List.of(
                new Elementwise(new Tanh()),
                new BatchNormalisation(4, s.column(0.25)),
                new Softmax(),
                new AveragePooling(new Patches(2, 1, 1), 1, 2),
                new BatchNormalisation(2, s.column(2)).then(new Elementwise(new Softplus())));
    }

    private static void assertDerivatives(Jet jet, Curve curve, Sample s) {
        Lanes h = s.kernels().lane().constant(1).over(1e10);
        Lanes here = curve.at(h.times(0));
        Lanes ahead = curve.at(h);
        Lanes behind = curve.at(h.negate());
        assertSame(jet.x(), here);
        assertSame(jet.x1(), ahead.minus(behind).over(h).over(2));
        assertSame(jet.x2(), ahead.minus(here).plus(behind.minus(here)).over(h.square()));
    }

    private static void assertSame(Lanes found, Lanes expected) {
        Lanes apart = found.distanceTo(expected).over(expected.norm().plus(1));
        for (double difference : apart.toDoubles()) {
            assertThat(difference).isCloseTo(0, within(AGREES));
        }
    }
}
