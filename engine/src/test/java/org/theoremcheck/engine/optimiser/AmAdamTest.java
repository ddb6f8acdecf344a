package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class AmAdamTest {
    private static final int LANES = 3;
    private static final int EXAMPLES = 4;
    private static final double CODE_STEP = 0.3;
    private static final double PENALTY = 0.25;
    private static final Kernels KERNELS = Backends.reference();
    private static final SquaredError LOSS = new SquaredError();
    private static final Architecture NET = new Architecture(List.of(3, 2, 1), List.of(new Tanh(), new Identity()));

    private static AmAdam method(Sample s, int codeSteps) {
        var adam = new Adam(s.row(0.01), s.row(0.9), s.row(0.999), s.row(1e-3), EXAMPLES);
        return new AmAdam(adam, s.row(PENALTY), s.row(CODE_STEP), s.row(0.9), codeSteps);
    }

    /** Codes that stay leave nothing to learn below, and the last layer takes Adam's step on the outputs' loss. */
    @Property(tries = 20)
    void withoutCodeStepsTheLastLayerLearnsAlone(@ForAll long seed) {
        Sample s = Sample.of(KERNELS, seed);
        var f = new NetworkOracle(KERNELS, NET, LOSS, s.gaussian(EXAMPLES, 3, LANES), s.gaussian(EXAMPLES, 1, LANES));
        Lanes start = s.gaussian(NET.parameters(), LANES);
        AmAdam method = method(s, 0);
        AmAdam.State end = method.step(NET, LOSS, f.x(), f.y(), method.begin(NET, start));
        Lanes outer = NET.matrices(start).get(1).entries();
        Lanes g = f.block(start, 1).gradient(outer);
        Lanes expected =
                method.adam().step(outer, g, method.adam().begin(outer)).next();
        assertThat(end.w().get(0).entries().toDoubles())
                .isEqualTo(NET.matrices(start).get(0).entries().toDoubles());
        assertThat(end.w().get(1).entries().toDoubles()).isEqualTo(expected.toDoubles());
    }

    /** One step of the codes carries the back-propagated gradient: the hidden layer sees 2η_c/(bμ) times its own. */
    @Property(tries = 20)
    void oneCodeStepCarriesTheGradient(@ForAll long seed) {
        Sample s = Sample.of(KERNELS, seed);
        Matrix x = s.gaussian(EXAMPLES, 3, LANES);
        var f = new NetworkOracle(KERNELS, NET, LOSS, x, s.gaussian(EXAMPLES, 1, LANES));
        Lanes start = s.gaussian(NET.parameters(), LANES);
        AmAdam method = method(s, 1);
        AmAdam.State end = method.step(NET, LOSS, f.x(), f.y(), method.begin(NET, start));
        Lanes hidden = NET.matrices(start).get(0).entries();
        Lanes g = f.block(start, 0).gradient(hidden).times(2 * CODE_STEP / (EXAMPLES * PENALTY));
        Lanes expected =
                method.adam().step(hidden, g, method.adam().begin(hidden)).next();
        assertThat(end.w().get(0).entries().toDoubles()).containsExactly(expected.toDoubles(), Offset.offset(1e-9));
        assertThat(end.w().get(0).entries().toDoubles()).isNotEqualTo(hidden.toDoubles());
    }
}
