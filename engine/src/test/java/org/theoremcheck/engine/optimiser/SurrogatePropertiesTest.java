package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.oracle.Ridged;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.lane.Lanes;

class SurrogatePropertiesTest {

    /** f = 1.5·w², from 1 to 3: f(V) = g(V; W) for γ = 3, below for more, above for less. */
    @Example
    void aBowlSaysWhichGammaBoundsItFromAbove() {
        Sample s = Sample.of(1);
        var bowl = new Quadratic(s.row(3), s.row(0));
        Lanes w = s.row(1);
        Lanes v = s.row(3);
        for (double gamma : new double[] {2.5, 3, 3.5}) {
            var of = new SurrogateProperties(new FirstOrderSurrogate(s.row(gamma)), bowl, w, v);
            assertThat(of.leastGamma().toDoubles()).containsExactly(3);
            assertThat(of.upperBound().holds().toDoubles()).containsExactly(gamma >= 3 ? 1 : 0);
            assertThat(of.gradientChange().toDoubles()).containsExactly(2 * gamma);
            assertThat(of.lipschitz(s.row(3)).holds().toDoubles()).containsExactly(gamma <= 3 ? 1 : 0);
            assertThat(of.stronglyConvex(s.row(3)).holds().toDoubles()).containsExactly(gamma >= 3 ? 1 : 0);
            assertThat(of.gradientAtPoint().toDoubles()).containsExactly(3);
        }
        var proximal = new SurrogateProperties(new ProximalSurrogate(s.row(1)), bowl, w, v);
        assertThat(proximal.gradientChange().toDoubles()).containsExactly(8);
        var none = new SurrogateProperties(new LinearSurrogate(), bowl, w, w);
        assertThat(none.leastGamma().toDoubles()).containsExactly(0);
    }

    /** With the least γ the first-order surrogate meets f at V, on networks too. */
    @Property(tries = 50)
    void theLeastGammaMakesTheModelMeetTheFunction(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 2, 3, 1);
        Lanes all = s.gaussian(9, Nets.LANES);
        Ridged block = f.block(all, 0);
        Lanes w = f.layer(all, 0);
        Lanes v = s.gaussian(6, Nets.LANES);
        Lanes least = new SurrogateProperties(new LinearSurrogate(), block, w, v).leastGamma();
        assertThat(new FirstOrderSurrogate(least).value(block, w, v).toDoubles())
                .containsExactly(block.risk(v).toDoubles(), within(1e-9));
    }
}
