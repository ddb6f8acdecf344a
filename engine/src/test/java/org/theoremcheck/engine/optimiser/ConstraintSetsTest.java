package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.lane.Lanes;

/** Every constraint set's projection is the nearest point, and Bsum stays in the set and knows its stationary points. */
class ConstraintSetsTest {
    private static final int ROWS = 3;
    private static final int SIZE = ROWS * ROWS;

    private static final List<Function<Sample, Projection>> SETS = List.of(
            s -> Projection.ontoBall(s.uniform(1, Nets.LANES)),
            s -> Projection.ontoBox(s.uniform(SIZE, Nets.LANES).negate(), s.uniform(1, Nets.LANES)),
            s -> Projection.ontoToeplitz(ROWS, ROWS),
            s -> Projection.ontoCirculant(ROWS));

    /** Π(w) is nearest exactly if it is in the set, Π(Π(w)) = Π(w), and ⟨w − Π(w), u − Π(w)⟩ ≤ 0 for all u in it. */
    @Property(tries = 100)
    void theProjectionIsTheNearestPoint(@ForAll long seed) {
        for (Function<Sample, Projection> set : SETS) {
            Sample s = Sample.of(seed);
            Projection projection = set.apply(s);
            Lanes w = s.gaussian(SIZE, Nets.LANES);
            Lanes nearest = projection.of(w);
            assertThat(projection.of(nearest).toDoubles()).containsExactly(nearest.toDoubles(), within(1e-15));
            Lanes u = projection.of(s.gaussian(SIZE, Nets.LANES));
            Lanes angle = w.minus(nearest).dot(u.minus(nearest));
            assertThat(angle.atMost(1e-14).toDoubles()).containsOnly(1);
        }
    }

    /** With γ = 1, a = 1 and D the projection of W − ∇f, the block's share of S(W) is the length of the next update. */
    @Property(tries = 50)
    void stationarityIsTheLengthOfAUnitStep(@ForAll long seed) {
        for (Function<Sample, Projection> set : SETS) {
            Sample s = Sample.of(seed);
            Projection projection = set.apply(s);
            RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), ROWS, ROWS);
            Lanes one = f.lambda().times(0).plus(1);
            var method =
                    new Bsum(new FirstOrderSurrogate(one), StepRule.constant(one), projection, Minibatches.whole());
            Lanes w = projection.of(s.gaussian(SIZE, Nets.LANES));
            Lanes next = method.update(f, w, 1);
            assertThat(method.stationarity(f, w).toDoubles())
                    .containsExactly(next.distanceTo(w).toDoubles(), within(1e-12));
            Lanes inside = projection.of(next);
            assertThat(inside.toDoubles()).containsExactly(next.toDoubles(), within(1e-12));
        }
    }

    @Example
    void withoutConstraintsStationarityIsTheGradientsLength() {
        Sample s = Sample.of(3);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 2, 3, 1);
        Lanes w = s.gaussian(9, Nets.LANES);
        var method = new Bsum(new LinearSurrogate(), StepRule.constant(f.lambda()));
        assertThat(method.stationarity(f, w).toDoubles())
                .containsExactly(f.whole().gradient(w).norm().toDoubles(), within(1e-12));
    }
}
