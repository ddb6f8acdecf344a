package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.LayeredRisk;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;

class DanteTest {
    private static final int LANES = 4;
    private static final int STEPS = 5;

    /** A teacher's labels, a student's start, a step size per lane. */
    private record Setting(NetworkOracle f, Lanes start, Lanes eta, Draws draws) {
        static Setting of(Kernels kernels, long seed, Integer... widths) {
            Sample s = Sample.of(kernels, seed);
            var relu = new GeneralisedRelu(s.row(0.1), s.row(1));
            List<Activation> activations = new ArrayList<>();
            for (int j = 1; j < widths.length; j++) {
                activations.add(j == 1 ? new Tanh() : relu);
            }
            var net = new Architecture(List.of(widths), activations);
            var x = s.gaussian(6, net.inputs(), LANES);
            Lanes teacher = s.gaussian(net.parameters(), LANES);
            var unlabelled =
                    new NetworkOracle(kernels, net, new SquaredError(), x, s.gaussian(6, net.outputs(), LANES));
            var f = new NetworkOracle(kernels, net, new SquaredError(), x, unlabelled.outputs(teacher));
            Lanes eta = s.uniform(1, LANES).times(0.1).plus(0.01);
            return new Setting(f, s.gaussian(net.parameters(), LANES), eta, Draws.withReplacement(s.cohort(LANES), 0));
        }

        Dante<Stateless> dante(int alternations) {
            return dante(alternations, eta.arithmetic().constant(0));
        }

        Dante<Stateless> keepingTheEnd(int alternations) {
            Dante<Stateless> best = dante(alternations);
            return new Dante<>(
                    best.optimisers(), best.steps(), alternations, best.threshold(), best.order(), Dante.Carry.END);
        }

        Dante<Stateless> dante(int alternations, Lanes threshold) {
            List<Sngd> each = Collections.nCopies(f.architecture().depth(), new Sngd(eta, 2));
            return new Dante<>(each, eta.arithmetic().constant(STEPS), alternations, threshold);
        }
    }

    /** What happened, phase by phase. */
    private static final class Phases implements PhaseVisitor {
        record Phase(int alternation, int layer, Lanes before, Trace steps, List<Lanes> after) {}

        final List<Phase> phases = new ArrayList<>();

        @Override
        public Visitor steps(int alternation, int layer, Lanes w) {
            phases.add(new Phase(alternation, layer, w, new Trace(), new ArrayList<>()));
            return phases.get(phases.size() - 1).steps;
        }

        @Override
        public void trained(int alternation, int layer, Lanes w) {
            phases.get(phases.size() - 1).after.add(w);
        }
    }

    @Property(tries = 30)
    void whileOneLayerTrainsTheOthersKeepEveryBit(@ForAll long seed) {
        Setting setting = Setting.of(Backends.reference(), seed, 3, 2, 4, 1);
        Architecture net = setting.f.architecture();
        var phases = new Phases();
        // The point after the last step: the best point may well be the start.
        Alternation end = setting.keepingTheEnd(2).run(setting.f, setting.start, setting.draws, phases);
        Lanes w = setting.start;
        for (Phases.Phase phase : phases.phases) {
            assertThat(phase.before.toDoubles()).isEqualTo(w.toDoubles());
            w = phase.after.get(0);
            for (int j = 0; j < net.depth(); j++) {
                double[] was =
                        phase.before.slice(net.offset(j), net.offset(j + 1)).toDoubles();
                double[] is = w.slice(net.offset(j), net.offset(j + 1)).toDoubles();
                if (j == phase.layer) {
                    assertThat(is).isNotEqualTo(was);
                } else {
                    assertThat(is).isEqualTo(was);
                }
            }
        }
        assertThat(end.w().toDoubles()).isEqualTo(w.toDoubles());
        assertThat(phases.phases.stream().map(Phases.Phase::layer)).containsExactly(2, 1, 0, 2, 1, 0);
        assertThat(phases.phases.stream().map(Phases.Phase::alternation)).containsExactly(1, 1, 1, 2, 2, 2);
    }

    @Example
    void roundRobinGoesFromTheInputsToTheOutputs() {
        Setting setting = Setting.of(Backends.reference(), 1, 2, 3, 2, 1);
        List<Sngd> each = Collections.nCopies(3, new Sngd(setting.eta, 2));
        var dante = new Dante<>(
                each,
                setting.eta.arithmetic().constant(1),
                2,
                setting.eta.arithmetic().constant(0),
                Dante.Order.NETWORK,
                Dante.Carry.END);
        var phases = new Phases();
        dante.run(setting.f, setting.start, setting.draws, phases);
        assertThat(phases.phases.stream().map(Phases.Phase::layer)).containsExactly(0, 1, 2, 0, 1, 2);
    }

    /** The gradient followed is the layer's block of the full back-propagated gradient at the same weights and minibatch. */
    @Property(tries = 30)
    void everyStepFollowsTheBlockOfTheFullGradient(@ForAll long seed) {
        Setting setting = Setting.of(Backends.reference(), seed, 2, 3, 2);
        Architecture net = setting.f.architecture();
        var phases = new Phases();
        setting.dante(2).run(setting.f, setting.start, setting.draws, phases);
        int number = 0;
        for (Phases.Phase phase : phases.phases) {
            Draws own = setting.draws.after(number++ * Iteration.LIMIT);
            int from = net.offset(phase.layer);
            int to = net.offset(phase.layer + 1);
            for (Visitor.Visit visit : phase.steps.visits) {
                Lanes w = phase.layer == 0
                        ? visit.w().arithmetic().stack(visit.w(), phase.before.slice(to, net.parameters()))
                        : visit.w().arithmetic().stack(phase.before.slice(0, from), visit.w());
                var batch = setting.f.minibatch(own.index(visit.t(), 2, 6));
                assertThat(visit.gradient().toDoubles())
                        .isEqualTo(batch.gradient(w).slice(from, to).toDoubles());
                assertThat(visit.value().toDoubles()).isEqualTo(batch.risk(w).toDoubles());
            }
        }
        assertThat(number).isEqualTo(4);
    }

    /** Algorithm 2 written out: two runs of SNGD per alternation, each from where the layer stands. */
    @Property(tries = 30)
    void anAlternationIsSngdOnTheOuterLayerThenOnTheInner(@ForAll long seed) {
        Setting setting = Setting.of(Backends.reference(), seed, 2, 3, 2);
        Alternation end = setting.dante(2).run(setting.f, setting.start, setting.draws);
        var sngd = new Sngd(setting.eta, 2);
        Lanes steps = setting.eta.arithmetic().constant(STEPS);
        Lanes inner = setting.start.slice(0, 6);
        Lanes outer = setting.start.slice(6, 12);
        for (int t = 0; t < 2; t++) {
            Lanes w = inner.arithmetic().stack(inner, outer);
            Draws draws = setting.draws.after(2 * t * Iteration.LIMIT);
            outer = sngd.run(setting.f.block(w, 1), outer, steps, draws).best();
            w = inner.arithmetic().stack(inner, outer);
            draws = setting.draws.after((2 * t + 1) * Iteration.LIMIT);
            inner = sngd.run(setting.f.block(w, 0), inner, steps, draws).best();
        }
        assertThat(end.w().toDoubles())
                .isEqualTo(inner.arithmetic().stack(inner, outer).toDoubles());
        assertThat(end.value().toDoubles()).isEqualTo(setting.f.risk(end.w()).toDoubles());
        assertThat(end.values()).hasSize(3);
        assertThat(end.values().get(0).toDoubles())
                .isEqualTo(setting.f.risk(setting.start).toDoubles());
        assertThat(end.done().toDoubles()).containsOnly(2);
        assertThat(end.ending(0)).isEqualTo(Ending.REACHED_T);
    }

    @Example
    void withoutAlternationsNothingMoves() {
        Setting setting = Setting.of(Backends.reference(), 5, 2, 3, 1);
        Alternation end = setting.dante(0).run(setting.f, setting.start, setting.draws);
        assertThat(end.w().toDoubles()).isEqualTo(setting.start.toDoubles());
        assertThat(end.work().weightsMoved().toDoubles()).containsOnly(0);
        assertThat(end.values()).hasSize(1);
    }

    /** Lane 1 stops after its first alternation and keeps every bit while the others go on. */
    @Property(tries = 20)
    void aLaneThatMeetsItsThresholdStops(@ForAll long seed) {
        Setting setting = Setting.of(Backends.reference(), seed, 2, 3, 1);
        Lanes threshold = setting.eta.arithmetic().of(new double[] {0, 1e9, 0, 0}, 1, LANES);
        Alternation end = setting.dante(3, threshold).run(setting.f, setting.start, setting.draws);
        Alternation one = setting.dante(1).run(setting.f, setting.start, setting.draws);
        Alternation three = setting.dante(3).run(setting.f, setting.start, setting.draws);
        assertThat(end.done().toDoubles()).containsExactly(3, 1, 3, 3);
        assertThat(end.ending(1)).isEqualTo(Ending.CONVERGED);
        assertThat(end.ending(0)).isEqualTo(Ending.REACHED_T);
        for (int l = 0; l < LANES; l++) {
            Lanes expected = l == 1 ? one.w() : three.w();
            assertThat(lane(end.w(), l)).isEqualTo(lane(expected, l));
        }
    }

    @Property(tries = 20)
    void momentumIsKeptPerLayerAcrossAlternations(@ForAll long seed) {
        Setting setting = Setting.of(Backends.reference(), seed, 2, 2, 1);
        var method = new Momentum(
                Direction.NORMALISED, setting.eta, setting.eta.arithmetic().constant(0.9), 2);
        Lanes steps = setting.eta.arithmetic().constant(STEPS);
        Lanes never = setting.eta.arithmetic().constant(0);
        var dante = new Dante<>(List.of(method, method), steps, 2, never, Dante.Order.OUTER_FIRST, Dante.Carry.END);
        Alternation end = dante.run(setting.f, setting.start, setting.draws);
        Lanes inner = setting.start.slice(0, 4);
        Lanes outer = setting.start.slice(4, 6);
        Velocity innerMemory = method.begin(inner);
        Velocity outerMemory = method.begin(outer);
        for (int t = 0; t < 2; t++) {
            var below = setting.f.block(inner.arithmetic().stack(inner, outer), 1);
            var first = method.run(
                    below, outer, steps, setting.draws.after(2 * t * Iteration.LIMIT), outerMemory, Visitor.none());
            outer = first.end();
            outerMemory = first.memory();
            var above = setting.f.block(inner.arithmetic().stack(inner, outer), 0);
            var second = method.run(
                    above,
                    inner,
                    steps,
                    setting.draws.after((2 * t + 1) * Iteration.LIMIT),
                    innerMemory,
                    Visitor.none());
            inner = second.end();
            innerMemory = second.memory();
        }
        assertThat(end.w().toDoubles())
                .isEqualTo(inner.arithmetic().stack(inner, outer).toDoubles());
        assertThat(innerMemory.v().toDoubles()).doesNotContain(0);
    }

    /** DANTE moves the weights of the layer in training, SGD all of them: 5 steps on 3·4 and 5 on 4·2 against 10 on both. */
    @Example
    void onlyTheLayerInTrainingIsCounted() {
        Setting setting = Setting.of(Backends.reference(), 5, 3, 4, 2);
        Alternation end = setting.dante(3).run(setting.f, setting.start, setting.draws);
        assertThat(end.work().weightsMoved().toDoubles()).containsOnly(3 * STEPS * (12 + 8));
        // Outer: 8 forward, 8 for the gradient, and 6·12 once for the frozen layer; inner: 20 forward, 8 back, 12.
        assertThat(end.work().multiplyAdds().toDoubles()).containsOnly(3 * (STEPS * 2 * 16 + 6 * 12 + STEPS * 2 * 40));
        var sgd = new Sgd(setting.eta, 2)
                .run(setting.f, setting.start, setting.eta.arithmetic().constant(STEPS), setting.draws);
        assertThat(sgd.work().weightsMoved().toDoubles()).containsOnly(STEPS * (12 + 8));
        assertThat(sgd.work().multiplyAdds().toDoubles()).containsOnly(STEPS * 2 * (20 + 8 + 20));
    }

    @Property(tries = 10)
    void equalSeedsGiveEqualRunsAndLanesDoNotSeeTheirNeighbours(@ForAll long seed) {
        Setting setting = Setting.of(Backends.reference(), seed, 2, 3, 1);
        Alternation once = setting.dante(2).run(setting.f, setting.start, setting.draws);
        Setting same = Setting.of(Backends.reference(), seed, 2, 3, 1);
        assertThat(same.dante(2).run(same.f, same.start, same.draws).w().toDoubles())
                .isEqualTo(once.w().toDoubles());
        // Other lanes run longer, which shifts nobody's random numbers.
        Lanes longer = setting.eta.arithmetic().of(new double[] {STEPS, 3 * STEPS, STEPS, 9}, 1, LANES);
        var mixed = new Dante<>(
                setting.dante(2).optimisers(),
                longer,
                2,
                setting.eta.arithmetic().constant(0));
        Alternation other = mixed.run(setting.f, setting.start, setting.draws);
        assertThat(lane(other.w(), 0)).isEqualTo(lane(once.w(), 0));
        assertThat(lane(other.w(), 2)).isEqualTo(lane(once.w(), 2));
    }

    @Example
    void epochsAreStepsThatSeeEveryExampleOnceOnAverage() {
        Lanes two = Sample.of(0).row(2);
        assertThat(Dante.epochs(two, 10, 3).toDoubles()).containsExactly(8);
        assertThat(Dante.epochs(two, 9, 3).toDoubles()).containsExactly(6);
    }

    @Property(tries = 3)
    void fiftyDigitsTakeTheSameRun(@ForAll long seed) {
        Setting doubles = Setting.of(Backends.reference(), seed, 2, 2, 1);
        Setting digits = Setting.of(Backends.certifier(), seed, 2, 2, 1);
        double[] one = doubles.dante(1)
                .run(doubles.f, doubles.start, doubles.draws)
                .w()
                .toDoubles();
        double[] other =
                digits.dante(1).run(digits.f, digits.start, digits.draws).w().toDoubles();
        assertThat(other).containsExactly(one, within(1e-9));
    }

    @Example
    void everyLayerNeedsAnOptimiser() {
        Setting setting = Setting.of(Backends.reference(), 5, 2, 3, 1);
        var tooFew = new Dante<>(List.of(new Sngd(setting.eta, 2)), setting.eta, 1, setting.eta);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tooFew.run(setting.f, setting.start, setting.draws))
                .withMessageContaining("1 optimisers for 2 layers");
        assertThatIllegalArgumentException().isThrownBy(() -> setting.dante(-1)).withMessageContaining("T_AM is -1");
    }

    private static double[] lane(Lanes w, int lane) {
        return w.arithmetic().pick(w, new int[] {lane}).toDoubles();
    }

    /** Layers cut out of the whole risk are the blocks that a network forms itself, up to the rounding of their products. */
    @Property(tries = 20)
    void anyRiskCutIntoLayersIsTrainedAlike(@ForAll long seed) {
        Setting s = Setting.of(Backends.reference(), seed, 3, 4, 2);
        var net = s.f.architecture();
        var cut = new LayeredRisk(s.f, List.of(0, net.offset(1), net.parameters()));
        Lanes one = s.dante(2).run(s.f, s.start, s.draws).w();
        Lanes other = s.dante(2).run(cut, s.start, s.draws).w();
        assertThat(one.minus(other).abs().greatest().atMost(1e-9).toDoubles()).containsOnly(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayeredRisk(s.f, List.of(1, 2)))
                .withMessageContaining("begin at [1, 2]");
    }
}
