package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class AdmmTest {
    private static final int LANES = 3;
    private static final double ROUNDING = 1e-9;
    private static final Kernels KERNELS = Backends.reference();
    private static final LeakyRelu SIGMA = new LeakyRelu();
    private static final Architecture NET =
            new Architecture(List.of(3, 2, 2, 1), List.of(SIGMA, SIGMA, new Identity()));

    /** While Λ = 0 every block minimises one function, the weights' ridge included, so that a sweep cannot raise it. */
    @Property(tries = 30)
    void aSweepWithoutMultiplierNeverRaisesThePenalisedRisk(@ForAll long seed) {
        Sample s = Sample.of(KERNELS, seed);
        Matrix x = s.gaussian(6, 3, LANES);
        Matrix y = s.gaussian(6, 1, LANES);
        var admm = new Admm(s.row(10), s.row(1), s.row(1e-3), 9);
        Admm.State now = admm.begin(NET, x, s.gaussian(NET.parameters(), LANES));
        double[] before = penalised(admm, now, x, y);
        for (int t = 0; t < 4; t++) {
            now = admm.sweep(SIGMA, x, y, now);
            double[] after = penalised(admm, now, x, y);
            for (int l = 0; l < LANES; l++) {
                assertThat(after[l]).isLessThanOrEqualTo(before[l] * (1 + ROUNDING));
            }
            before = after;
        }
    }

    private static double[] penalised(Admm admm, Admm.State at, Matrix x, Matrix y) {
        int last = at.w().size() - 1;
        Lanes sum = at.z().get(last).minus(y).entries().normSquared();
        Matrix inputs = x;
        for (int l = 0; l <= last; l++) {
            Matrix misfit = at.z().get(l).minus(inputs.times(at.w().get(l)));
            Lanes ridge = at.w().get(l).entries().normSquared().times(admm.ridge());
            sum = sum.plus(misfit.entries().normSquared().plus(ridge).times(admm.beta()));
            if (l < last) {
                inputs = at.a().get(l);
                Lanes image = SIGMA.value(at.z().get(l).entries());
                sum = sum.plus(inputs.entries().minus(image).normSquared().times(admm.gamma()));
            }
        }
        return sum.toDoubles();
    }

    @Property(tries = 30)
    void theMultiplierMovesByTheOutputsMisfitOnceWarm(@ForAll long seed) {
        Sample s = Sample.of(KERNELS, seed);
        Matrix x = s.gaussian(6, 3, LANES);
        Matrix y = s.gaussian(6, 1, LANES);
        var admm = new Admm(s.row(10), s.row(2), s.row(1e-3), 1);
        Admm.State cold = admm.sweep(SIGMA, x, y, admm.begin(NET, x, s.gaussian(NET.parameters(), LANES)));
        assertThat(cold.multiplier().entries().toDoubles()).containsOnly(0);
        Admm.State warm = admm.sweep(SIGMA, x, y, cold);
        Matrix misfit = warm.z().get(2).minus(warm.a().get(1).times(warm.w().get(2)));
        assertThat(warm.multiplier().entries().toDoubles())
                .containsExactly(misfit.entries().times(2).toDoubles(), Offset.offset(ROUNDING));
        assertThat(warm.sweeps()).isEqualTo(2);
    }
}
