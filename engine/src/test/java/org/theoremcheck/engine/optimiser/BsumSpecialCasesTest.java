package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.LinearBlock;
import org.theoremcheck.engine.oracle.LinearSystem;
import org.theoremcheck.engine.oracle.Ridged;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The special cases that the paper names, step for step. */
class BsumSpecialCasesTest {
    private static final int UPDATES = 6;

    private static void assertClose(Lanes found, Lanes expected) {
        assertThat(found.toDoubles()).isNotEmpty().containsExactly(expected.toDoubles(), within(1e-9));
    }

    private static Lanes one(RidgedNetwork f) {
        return f.lambda().times(0).plus(1);
    }

    /** For one layer, γ = 1 is back-propagation of learning rate a. */
    @Property(tries = 20)
    void oneLayerWithGammaOneIsBackPropagation(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 3, 2);
        Lanes rate = s.uniform(1, Nets.LANES);
        List<Lanes> trace = new Bsum(new FirstOrderSurrogate(one(f)), StepRule.constant(rate))
                .run(f, s.gaussian(6, Nets.LANES), UPDATES);
        for (int k = 1; k <= UPDATES; k++) {
            Lanes before = trace.get(k - 1);
            assertClose(trace.get(k), before.minus(rate.times(f.whole().gradient(before))));
        }
    }

    /** For more layers it is back-propagation that moves one layer per pass, seen from where the others are now. */
    @Property(tries = 20)
    void moreLayersWithGammaOneAreBackPropagationLayerByLayer(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 2, 3, 2, 1);
        Lanes rate = s.uniform(1, Nets.LANES);
        List<Lanes> trace = new Bsum(new FirstOrderSurrogate(one(f)), StepRule.constant(rate))
                .run(f, s.gaussian(14, Nets.LANES), UPDATES);
        for (int k = 1; k <= UPDATES; k++) {
            Lanes before = trace.get(k - 1);
            int layer = (k - 1) % 3;
            Lanes gradient = f.layer(f.whole().gradient(before), layer);
            Lanes moved = f.layer(before, layer).minus(rate.times(gradient));
            assertClose(trace.get(k), f.with(before, layer, moved));
        }
    }

    /** a = 1 is gradient descent of step 1/γ. */
    @Property(tries = 20)
    void theUnitStepIsGradientDescent(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 3, 2);
        Lanes gamma = s.uniform(1, Nets.LANES).plus(1);
        Lanes start = s.gaussian(6, Nets.LANES);
        List<Lanes> trace = new Bsum(new FirstOrderSurrogate(gamma), StepRule.constant(one(f))).run(f, start, UPDATES);
        var descent = new GradientDescent(one(f).over(gamma));
        for (int k = 0; k <= UPDATES; k++) {
            assertClose(
                    trace.get(k), descent.run(f.whole(), start, one(f).times(k)).end());
        }
    }

    /** a = 1 with the second-order surrogate solves (∇²f_j + γI)·step = −∇f_j; with γ = 0 that is Newton's method. */
    @Property(tries = 20)
    void theUnitSecondOrderStepIsDampedNewton(@ForAll long seed, @ForAll boolean damped) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 2, 2, 1);
        Lanes gamma = damped ? s.uniform(1, Nets.LANES).plus(2) : one(f).times(0);
        Bsum newton = new Bsum(new SecondOrderSurrogate(gamma), StepRule.constant(one(f)));
        Lanes w = s.gaussian(6, Nets.LANES).times(0.1);
        for (int k = 1; k <= 4; k++) {
            int layer = (k - 1) % 2;
            Ridged block = f.block(w, layer);
            Lanes here = f.layer(w, layer);
            Lanes next = newton.update(f, w, k);
            Lanes step = f.layer(next, layer).minus(here);
            Matrix system = LinearSystem.shifted(block.hessian(here), gamma);
            Lanes gradient = block.gradient(here);
            Lanes left = system.times(Matrix.column(step)).entries().plus(gradient);
            Lanes size = system.norm().times(step.norm()).plus(gradient.norm());
            assertThat(left.norm().atMost(size.times(1e-9)).toDoubles()).containsOnly(1);
            w = next;
        }
    }

    /** On a deep linear network the exact block step is the closed form, for blocks of any shape. */
    @Property(tries = 20)
    void theExactBlockStepOfALinearNetIsTheClosedForm(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Identity(), 2, 3, 1, 2);
        Bsum exact = new Bsum(new ProximalSurrogate(one(f).times(0)), StepRule.constant(one(f)));
        Lanes w = s.gaussian(11, Nets.LANES);
        for (int k = 1; k <= UPDATES; k++) {
            int layer = (k - 1) % 3;
            Lanes closed = LinearBlock.of(f.loss(), w, layer).minimiser(f.loss().y(), f.lambda());
            w = exact.update(f, w, k);
            assertThat(f.layer(w, layer).toDoubles()).containsExactly(closed.toDoubles(), within(1e-6));
        }
    }
}
