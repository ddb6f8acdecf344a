package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Dense;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Layer;
import org.theoremcheck.engine.network.Layers;
import org.theoremcheck.engine.network.PooledConvolution;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.svm.NetworkOutputs;
import org.theoremcheck.engine.svm.SvmProgramme;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** {@link SvmUpdate} on networks of several layers, dense or convolutional. */
class DeepSvmUpdateTest {
    private static final int LANES = 5;
    private static final int STEPS = 4;

    /** Four layers of weights. */
    private static final Layer DENSE = Layers.relu(2, 3, 3, 2, 2);

    /** Two stages of convolution and pooling, and two dense layers. */
    private static final Layer IMAGES = Layers.of(
            new PooledConvolution(2, 4, 3, 1, 2),
            new PooledConvolution(2, 2, 1, 0, 2),
            new Dense(2, 3, new Relu(0)),
            new Dense(3, 2, new Identity()));

    /** Seven examples, a start, r, and a threshold that some lanes exceed. */
    private record Setting(NetworkOutputs f, Passes passes, Lanes start, SvmUpdate update) {
        static Setting of(Kernels kernels, long seed, boolean images, SvmUpdate.Fed fed) {
            Layer net = images ? IMAGES : DENSE;
            Sample s = Sample.of(kernels, seed);
            var f = new NetworkOutputs(net, s.gaussian(7, net.inputs(), LANES), s.signs(7, net.outputs(), LANES));
            Lanes start = s.gaussian(net.parameters(), LANES);
            Lanes r = s.uniform(1, LANES).plus(0.1);
            SvmUpdate update = SvmUpdate.plain(kernels, 2, r, r.arithmetic().constant(0.1))
                    .feeding(fed)
                    .with(Doubling.above(s.row(0, 0.5, 1, 2, 1e9), 2), SvmUpdate.Loose.APPLIED);
            return new Setting(f, Passes.reshuffled(s.cohort(LANES), 0, 7), start, update);
        }

        List<SvmStep> run() {
            List<SvmStep> steps = new ArrayList<>();
            update.run(f, passes, start, STEPS, steps::add);
            return steps;
        }
    }

    @Property(tries = 6)
    void aStepIsTheOptimumOfTheProgrammeOverTheFedOutputs(
            @ForAll long seed, @ForAll boolean images, @ForAll SvmUpdate.Fed fed) {
        Setting setting = Setting.of(Backends.reference(), seed, images, fed);
        for (SvmStep step : setting.run()) {
            Lanes y = setting.f.labels(step.index());
            Matrix g = setting.f.at(step.w(), step.index()).gradients();
            Matrix signed = g.with(g.entries().times(y.repeatEach(g.columns())));
            Lanes one = y.arithmetic().constant(1);
            Lanes box = step.fed().times(step.before().regulariser());
            var optimum = new SvmProgramme(signed, one, box).solve();
            Lanes allowed =
                    optimum.error().plus(step.dual().gap().times(2).sqrt()).plus(1e-12);
            Lanes distance = step.direction().distanceTo(optimum.direction());
            assertThat(distance.atMost(allowed).toDoubles()).containsOnly(1);
            Lanes moved = step.w().plus(step.direction().times(0.1));
            assertThat(step.next().toDoubles()).containsExactly(moved.toDoubles(), within(1e-12));
        }
    }

    @Property(tries = 6)
    void everyBackendOfDoublesTakesTheSameSteps(@ForAll long seed, @ForAll boolean images, @ForAll SvmUpdate.Fed fed) {
        List<SvmStep> expected =
                Setting.of(Backends.reference(), seed, images, fed).run();
        for (String name : List.of("plain", "simd")) {
            List<SvmStep> found =
                    Setting.of(Backends.named(name), seed, images, fed).run();
            for (int t = 0; t < STEPS; t++) {
                assertThat(found.get(t).next().toDoubles())
                        .isEqualTo(expected.get(t).next().toDoubles());
            }
        }
        assertThat(expected.get(STEPS - 1).next().finite().toDoubles()).containsOnly(1);
    }

    /** Lanes: all units dead, r = 0, both labels on one example, all outputs satisfied, an ordinary one. */
    @Example
    void degenerateMinibatchesHaveDefinedSteps() {
        for (Kernels kernels : List.of(Backends.reference(), Backends.named("plain"), Backends.certifier())) {
            Sample s = Sample.of(kernels, 1);
            Layer net = Layers.relu(2, 2, 2, 1);
            int last = net.parameters() - 1;
            Matrix x = new Matrix(s.gaussian(2, LANES).tile(2), 2, 2);
            Lanes y = kernels.lane().of(new double[] {1, 1, 1, 1, 1, 1, 1, -1, 1, 1}, 2, LANES);
            var f = new NetworkOutputs(net, x, new Matrix(y, 2, 1));
            Lanes alive = s.row(0, 1, 1, 0, 1);
            Lanes start = kernels.lane()
                    .stack(
                            s.gaussian(last, LANES).times(alive),
                            s.gaussian(1, LANES).times(alive).plus(s.row(0, 0, 0, 3, 0)));
            SvmUpdate update = SvmUpdate.plain(kernels, 2, s.row(1, 0, 1, 1, 1), s.row(0.5))
                    .feeding(SvmUpdate.Fed.ACTIVE);
            SvmStep step = update.step(f, Passes.cyclic(2), start, update.begin(start));
            // Only the bias of the output moves where all units are dead.
            assertThat(step.direction().row(last).toDoubles()[0]).isEqualTo(1);
            assertThat(step.direction().slice(0, last).norm().toDoubles()[0]).isZero();
            assertThat(step.direction().norm().toDoubles()[1]).isZero();
            assertThat(step.direction().norm().toDoubles()[2]).isLessThan(1e-6);
            assertThat(step.direction().norm().toDoubles()[3]).isZero();
            assertThat(step.term().toDoubles()[1]).isZero();
            assertThat(step.term().toDoubles()[3]).isZero();
            assertThat(step.next().finite().toDoubles()).containsOnly(1);
            assertThat(step.term().finite().toDoubles()).containsOnly(1);
            assertThat(step.memory().diverged().toDoubles()).containsOnly(0);
        }
    }

    /** ℓ = 1, K = 1 and an output behind a dead ReLU: no gradient at all, dense or convolutional. */
    @Example
    void anOutputThatNothingMovesStays() {
        Sample s = Sample.of(2);
        Layer dense = Layers.of(new Dense(4, 2, new Relu(0)), new Dense(2, 1, new Relu(0)));
        Layer images = Layers.of(new PooledConvolution(1, 4, 1, 0, 1), new PooledConvolution(1, 2, 1, 0, 1));
        for (Layer net : List.of(dense, images)) {
            Matrix x = s.gaussian(1, net.inputs(), 1);
            var f = new NetworkOutputs(net, x, s.signs(1, 1, 1));
            Lanes start = s.gaussian(net.parameters(), 1).times(0);
            var at = f.at(start, s.row(0));
            assertThat(at.gram().entries().toDoubles()).containsOnly(0);
            assertThat(at.gradients().norm().toDoubles()).containsOnly(0);
            for (SvmUpdate.Fed fed : SvmUpdate.Fed.values()) {
                SvmUpdate update = SvmUpdate.plain(Backends.reference(), 1, s.row(1), s.row(0.1))
                        .feeding(fed);
                double[] end =
                        update.run(f, Passes.cyclic(1), start, 3, step -> {}).toDoubles();
                assertThat(Arrays.stream(end).map(Math::abs).max().orElseThrow())
                        .isZero();
            }
        }
    }
}
