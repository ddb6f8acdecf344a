package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Layer;
import org.theoremcheck.engine.network.Layers;
import org.theoremcheck.engine.svm.ExplicitGradients;
import org.theoremcheck.engine.svm.NetworkOutputs;
import org.theoremcheck.engine.svm.OutputGradients;
import org.theoremcheck.engine.svm.OutputOracle;
import org.theoremcheck.engine.svm.SvmProgramme;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.boxqp.RunningAscent;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class SvmUpdateTest {
    private static final int LANES = 5;
    private static final int STEPS = 6;

    private static final Layer NET = Layers.relu(2, 3, 2);

    /** Outputs that are linear in the weights: f = ⟨g, w⟩. */
    private record Fixed(Matrix g, Lanes y, int outputs) implements OutputOracle {
        @Override
        public int examples() {
            return y.rows() / outputs;
        }

        @Override
        public OutputGradients at(Lanes w, Lanes index) {
            Lanes rows = w.arithmetic().gatherBlocks(g.entries(), index, outputs * g.columns());
            Matrix own = new Matrix(rows, index.rows() * outputs, g.columns());
            return new ExplicitGradients(own.times(Matrix.column(w)).entries(), own);
        }

        @Override
        public Lanes labels(Lanes index) {
            return y.arithmetic().gatherBlocks(y, index, outputs);
        }
    }

    /** A network with 2 inputs, 3 hidden units and 2 outputs on 7 examples, its start, r and a threshold that some lanes exceed. */
    private record Setting(Kernels kernels, NetworkOutputs f, Passes passes, Lanes start, Lanes r, Lanes threshold) {
        static Setting of(Kernels kernels, long seed) {
            Sample s = Sample.of(kernels, seed);
            var f = new NetworkOutputs(NET, s.gaussian(7, 2, LANES), s.signs(7, 2, LANES));
            Lanes start = s.gaussian(17, LANES);
            Lanes r = s.uniform(1, LANES).plus(0.1);
            return new Setting(
                    kernels, f, Passes.reshuffled(s.cohort(LANES), 0, 7), start, r, s.row(0, 0.5, 1, 2, 1e9));
        }

        SvmUpdate update(SvmUpdate.Fed fed, SvmUpdate.Loose loose) {
            return SvmUpdate.plain(kernels, 2, r, r.arithmetic().constant(0.1))
                    .feeding(fed)
                    .with(Doubling.above(threshold, 2), loose);
        }

        List<SvmStep> run(SvmUpdate update) {
            List<SvmStep> steps = new ArrayList<>();
            update.run(f, passes, start, STEPS, steps::add);
            return steps;
        }
    }

    @Property(tries = 20)
    void aStepIsTheOptimumOfTheProgrammeOverTheFedOutputs(@ForAll long seed, @ForAll SvmUpdate.Fed fed) {
        Setting setting = Setting.of(Backends.reference(), seed);
        for (SvmStep step : setting.run(setting.update(fed, SvmUpdate.Loose.APPLIED))) {
            Lanes y = setting.f.labels(step.index());
            Matrix g = setting.f.at(step.w(), step.index()).gradients();
            Matrix signed = g.with(g.entries().times(y.repeatEach(17)));
            Lanes one = y.arithmetic().constant(1);
            SvmSolution optimum =
                    new SvmProgramme(signed, one, step.fed().times(step.before().regulariser())).solve();
            assertThat(step.direction().toDoubles())
                    .containsExactly(optimum.direction().toDoubles(), within(1e-5));
            assertThat(step.next().toDoubles())
                    .containsExactly(step.w().plus(step.direction().times(0.1)).toDoubles(), within(1e-12));
            Lanes trace = g.entries().square().sumEvery(17).times(step.fed()).sum();
            Lanes term = step.direction()
                    .norm()
                    .times(trace.sqrt())
                    .over(step.before().minibatch());
            assertThat(step.term().toDoubles()).containsExactly(term.toDoubles(), within(1e-9));
        }
    }

    @Property(tries = 10)
    void onlyActiveOutputsOfTheFirstExamplesAreFed(@ForAll long seed) {
        Setting setting = Setting.of(Backends.reference(), seed);
        for (SvmStep step : setting.run(setting.update(SvmUpdate.Fed.ACTIVE, SvmUpdate.Loose.APPLIED))) {
            double[] m = step.deficits().toDoubles();
            double[] size = step.before().minibatch().toDoubles();
            double[] in = step.fed().toDoubles();
            double[] alpha = step.dual().alpha().toDoubles();
            for (int i = 0; i < m.length; i++) {
                boolean expected = Math.floorDiv(i, 2 * LANES) < size[i % LANES] && m[i] > 0;
                assertThat(in[i]).isEqualTo(expected ? 1 : 0);
                assertThat(alpha[i] == 0 || expected).isTrue();
            }
        }
    }

    /** ℓ ← 2ℓ and r ← 0.1r after each loose bound, twice at most; the text skips exactly those updates. */
    @Property(tries = 20)
    void aLooseBoundDoublesTheMinibatch(@ForAll long seed, @ForAll SvmUpdate.Loose loose) {
        Setting setting = Setting.of(Backends.reference(), seed);
        List<SvmStep> steps = setting.run(setting.update(SvmUpdate.Fed.ALL, loose));
        for (int l = 0; l < LANES; l++) {
            double size = 2;
            double r = setting.r.toDoubles()[l];
            double seen = 0;
            int doublings = 0;
            for (SvmStep step : steps) {
                assertThat(step.before().minibatch().toDoubles()[l]).isEqualTo(size);
                assertThat(step.before().regulariser().toDoubles()[l]).isEqualTo(r);
                assertThat(step.before().seen().toDoubles()[l]).isEqualTo(seen);
                boolean exceeds = step.term().toDoubles()[l] > setting.threshold.toDoubles()[l];
                assertThat(step.loose().toDoubles()[l]).isEqualTo(exceeds ? 1 : 0);
                boolean stays = java.util.Arrays.equals(lane(step.next(), l), lane(step.w(), l));
                assertThat(stays)
                        .isEqualTo((exceeds && loose == SvmUpdate.Loose.SKIPPED)
                                || lane(step.direction().norm(), l)[0] == 0);
                seen += size;
                if (exceeds && doublings < 2) {
                    size *= 2;
                    r *= 0.1;
                    doublings++;
                }
            }
        }
        assertThat(steps.get(STEPS - 1).memory().doublings().toDoubles()[0]).isEqualTo(2);
        assertThat(steps.get(STEPS - 1).memory().doublings().toDoubles()[4]).isEqualTo(0);
    }

    @Property(tries = 10)
    void everyBackendOfDoublesTakesTheSameSteps(@ForAll long seed, @ForAll SvmUpdate.Fed fed) {
        Setting reference = Setting.of(Backends.reference(), seed);
        List<SvmStep> expected = reference.run(reference.update(fed, SvmUpdate.Loose.SKIPPED));
        for (String name : List.of("plain", "simd")) {
            Setting other = Setting.of(Backends.named(name), seed);
            List<SvmStep> found = other.run(other.update(fed, SvmUpdate.Loose.SKIPPED));
            for (int t = 0; t < STEPS; t++) {
                assertThat(found.get(t).next().toDoubles())
                        .isEqualTo(expected.get(t).next().toDoubles());
                assertThat(found.get(t).term().toDoubles())
                        .isEqualTo(expected.get(t).term().toDoubles());
            }
        }
        DoubleStream.of(expected.get(STEPS - 1).next().toDoubles())
                .forEach(w -> assertThat(w).isFinite());
    }

    @Property(tries = 2)
    void fiftyDigitsTakeTheSameSteps(@ForAll long seed) {
        Setting doubles = Setting.of(Backends.reference(), seed);
        Setting digits = Setting.of(Backends.certifier(), seed);
        SvmUpdate small = SvmUpdate.plain(
                doubles.kernels, 1, doubles.r, doubles.r.arithmetic().constant(0.1));
        SvmUpdate exact = SvmUpdate.plain(
                digits.kernels, 1, digits.r, digits.r.arithmetic().constant(0.1));
        double[] one = small.run(doubles.f, doubles.passes, doubles.start, 2, step -> {})
                .toDoubles();
        double[] other =
                exact.run(digits.f, digits.passes, digits.start, 2, step -> {}).toDoubles();
        assertThat(other).containsExactly(one, within(1e-5));
    }

    /** A lane takes the same steps alone, among lanes that double and among lanes that do not. */
    @Property(tries = 10)
    void lanesDoNotSeeTheirNeighbours(@ForAll long seed) {
        Setting setting = Setting.of(Backends.reference(), seed);
        var all = setting.update(SvmUpdate.Fed.ALL, SvmUpdate.Loose.APPLIED);
        Lanes threshold = setting.threshold.times(0).plus(1);
        var alike = all.with(Doubling.above(threshold, 2), SvmUpdate.Loose.APPLIED);
        Lanes mixed = all.run(setting.f, setting.passes, setting.start, STEPS, step -> {});
        Lanes same = alike.run(setting.f, setting.passes, setting.start, STEPS, step -> {});
        assertThat(lane(mixed, 2)).isEqualTo(lane(same, 2));
    }

    /** Alone a lane computes fewer rows, but takes the steps that it takes among others. */
    @Property(tries = 10)
    void aLaneAloneTakesTheSameSteps(@ForAll long seed, @ForAll SvmUpdate.Fed fed) {
        for (String name : List.of("field", "plain", "simd")) {
            Kernels kernels = Backends.named(name);
            Sample s = Sample.of(kernels, seed);
            var f = new NetworkOutputs(NET, s.gaussian(7, 2, 1), s.signs(7, 2, 1));
            Lanes start = s.gaussian(17, 1);
            Passes passes = Passes.reshuffled(s.cohort(1), 0, 7);
            SvmUpdate update = SvmUpdate.plain(kernels, 2, s.uniform(1, 1).plus(0.1), s.row(0.1))
                    .feeding(fed)
                    .with(Doubling.above(s.row(0.5), 2), SvmUpdate.Loose.APPLIED)
                    .solvedBy(new RunningAscent(kernels.boxqp(), 1e-6, 40));
            SvmMemory memory = update.begin(start);
            Lanes w = start;
            SvmMemory alone = memory;
            Lanes own = start;
            for (int t = 0; t < STEPS; t++) {
                SvmStep step = update.step(f, passes, w, memory);
                SvmStep other = update.stepAlone(f, passes, own, alone);
                assertThat(other.index().rows())
                        .isEqualTo((int) alone.minibatch().toDoubles()[0]);
                w = step.next();
                memory = step.memory();
                own = other.next();
                alone = other.memory();
                assertThat(own.toDoubles()).isEqualTo(w.toDoubles());
                assertThat(other.term().toDoubles()).isEqualTo(step.term().toDoubles());
                assertThat(alone.minibatch().toDoubles())
                        .isEqualTo(memory.minibatch().toDoubles());
            }
        }
        Setting several = Setting.of(Backends.reference(), seed);
        SvmUpdate update = several.update(fed, SvmUpdate.Loose.APPLIED);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> update.stepAlone(several.f, several.passes, several.start, update.begin(several.start)))
                .withMessageContaining("found 5 lanes");
    }

    /** Lanes: gradients 0, r = 0, both labels on one gradient, all outputs satisfied, an ordinary one. */
    @Example
    void degenerateMinibatchesHaveDefinedSteps() {
        for (Kernels kernels : List.of(Backends.reference(), Backends.certifier())) {
            Sample s = Sample.of(kernels, 0);
            // Two examples with one output of one weight.
            Matrix g = new Matrix(kernels.lane().of(new double[] {0, 1, 1, 1, 0.5, 0, 1, 1, 1, 0.5}, 2, 5), 2, 1);
            Lanes y = kernels.lane().of(new double[] {1, 1, 1, 1, 1, 1, 1, -1, 1, 1}, 2, 5);
            var f = new Fixed(g, y, 1);
            Lanes start = s.row(0, 0, 0, 3, 0);
            Lanes r = s.row(1, 0, 1, 1, 1);
            var update = SvmUpdate.plain(kernels, 2, r, s.row(0.5)).feeding(SvmUpdate.Fed.ACTIVE);
            SvmStep step = update.step(f, Passes.cyclic(2), start, update.begin(start));
            assertThat(step.direction().toDoubles()).containsExactly(0, 0, 0, 0, 1);
            assertThat(step.next().toDoubles()).containsExactly(0, 0, 0, 3, 0.5);
            assertThat(step.term().toDoubles())
                    .containsExactly(new double[] {0, 0, 0, 0, Math.sqrt(0.5) / 2}, within(1e-15));
            assertThat(step.fed().toDoubles()).containsExactly(1, 1, 1, 0, 1, 1, 1, 1, 0, 1);
            assertThat(step.dual().gap().toDoubles()).containsExactly(0, 0, 0, 0, 0);
            assertThat(step.memory().diverged().toDoubles()).containsOnly(0);
        }
    }

    /**
     * ℓ = 1 and K = 1: δw = min(1/‖g‖², C)·y·g where the output is active. Lanes: within the box, at its end, C = 0, g = 0, a g whose square is 0 in doubles, satisfied.
     */
    @Example
    void oneExampleWithOneOutputHasAClosedForm() {
        for (Kernels kernels : List.of(Backends.reference(), Backends.named("simd"), Backends.certifier())) {
            Sample s = Sample.of(kernels, 0);
            var f = new Fixed(new Matrix(s.row(2, 0.5, 2, 0, 1e-170, 1), 1, 1), s.row(-1, 1, 1, 1, 1, 1), 1);
            Lanes start = s.row(0, 0, 0, 0, 0, 3);
            Lanes c = s.row(1, 0.25, 0, 1, 1, 1);
            for (SvmUpdate.Loose loose : SvmUpdate.Loose.values()) {
                var active = SvmUpdate.plain(kernels, 1, c, s.row(0.5))
                        .feeding(SvmUpdate.Fed.ACTIVE)
                        .with(Doubling.above(s.row(1e9), 1), loose);
                SvmStep step = active.step(f, Passes.cyclic(1), start, active.begin(start));
                double[] expected = {-0.5, 0.125, 0, 0, 1e-170, 0};
                assertThat(step.direction().toDoubles()).isEqualTo(expected);
                assertThat(step.next().toDoubles()).isEqualTo(new double[] {-0.25, 0.0625, 0, 0, 5e-171, 3});
                assertThat(step.term().finite().toDoubles()).containsOnly(1);
                assertThat(step.dual().gap().toDoubles()).containsOnly(0);
            }
        }
    }

    /** With nothing to do, three steps leave w, ℓ and r where they are, whatever the threshold, even where all outputs are fed. */
    @Example
    void degenerateMinibatchesNeverDouble() {
        for (Kernels kernels : List.of(Backends.reference(), Backends.named("simd"), Backends.certifier())) {
            Sample s = Sample.of(kernels, 0);
            // Gradients 0, C = 0, both labels on one gradient.
            Matrix g = new Matrix(kernels.lane().of(new double[] {0, 1, 3, 0, 1, 3}, 2, 3), 2, 1);
            var f = new Fixed(g, kernels.lane().of(new double[] {1, 1, 1, 1, 1, -1}, 2, 3), 1);
            for (SvmUpdate.Fed fed : SvmUpdate.Fed.values()) {
                for (SvmUpdate.Loose loose : SvmUpdate.Loose.values()) {
                    var update = SvmUpdate.plain(kernels, 2, s.row(1, 0, 1), s.row(0.5))
                            .feeding(fed)
                            .with(Doubling.above(s.row(0), 2), loose);
                    List<SvmStep> steps = new ArrayList<>();
                    Lanes end = update.run(f, Passes.cyclic(2), s.row(0, 0.25, 0), 3, steps::add);
                    assertThat(end.toDoubles()).containsExactly(0, 0.25, 0);
                    for (SvmStep step : steps) {
                        assertThat(step.direction().toDoubles()).containsOnly(0);
                        assertThat(step.term().toDoubles()).containsOnly(0);
                        assertThat(step.memory().minibatch().toDoubles()).containsOnly(2);
                        assertThat(step.memory().regulariser().toDoubles()).containsExactly(1, 0, 1);
                        assertThat(step.memory().diverged().toDoubles()).containsOnly(0);
                    }
                }
            }
        }
    }

    /** A lane whose weights would overflow keeps its last finite ones; the other is not disturbed. */
    @Example
    void aDivergingLaneStaysWhereItIs() {
        Sample s = Sample.of(0);
        var f = new Fixed(new Matrix(s.row(1, 1), 1, 1), s.row(1, 1), 1);
        var update = SvmUpdate.plain(Backends.reference(), 1, s.row(1), s.row(Double.MAX_VALUE, 1));
        List<SvmStep> steps = new ArrayList<>();
        Lanes end = update.run(f, Passes.cyclic(1), s.row(Double.MAX_VALUE, 0), 2, steps::add);
        assertThat(end.toDoubles()).containsExactly(Double.MAX_VALUE, 2);
        assertThat(steps.get(1).memory().diverged().toDoubles()).containsExactly(1, 0);
    }

    @Example
    void aMinibatchHasAtLeastOneExample() {
        Lanes one = Sample.of(0).row(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SvmUpdate.plain(Backends.reference(), 0, one, one))
                .withMessageContaining("minibatch is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Doubling.above(one, 17))
                .withMessageContaining("at most 17 times");
    }

    private static double[] lane(Lanes w, int lane) {
        return w.arithmetic().pick(w, new int[] {lane}).toDoubles();
    }
}
