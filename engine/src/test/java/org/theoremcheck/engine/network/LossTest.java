package org.theoremcheck.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class LossTest {
    private static final int LANES = 2;

    /** What a loss expects of outputs and targets. */
    enum Kind {
        REAL,
        PROBABILITY,
        SIGN,
        SIMPLEX
    }

    record Row(String name, Kind kind, Function<LaneArithmetic, Loss> on) {
        @Override
        public String toString() {
            return name;
        }

        /** One problem of m samples and o outputs. */
        Problem problem(Kernels kernels, long seed, int m, int o) {
            Sample sample = Sample.of(kernels, seed);
            Matrix h = sample.gaussian(m, o, LANES);
            Matrix y = sample.gaussian(m, o, LANES);
            Matrix direction = sample.gaussian(m, o, LANES);
            Matrix targets =
                    switch (kind) {
                        case REAL -> y;
                        case PROBABILITY -> y.with(new Sigmoid().value(y.entries()));
                        case SIGN -> sample.signs(m, o, LANES);
                        case SIMPLEX -> y.with(SoftmaxCrossEntropy.probabilities(y));
                    };
            Matrix outputs =
                    name.equals("cross-entropy of probabilities") ? h.with(new Sigmoid().value(h.entries())) : h;
            return new Problem(on.apply(kernels.lane()), outputs, targets, direction);
        }
    }

    record Problem(Loss loss, Matrix h, Matrix y, Matrix direction) {
        Lanes risk(double step) {
            return loss.risk(moved(step), y);
        }

        Lanes gradient(double step) {
            return loss.gradient(moved(step), y).entries();
        }

        private Matrix moved(double step) {
            return h.with(h.entries().plus(direction.entries().times(step)));
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row("squared error", Kind.REAL, k -> new SquaredError()),
            new Row("half squared error", Kind.REAL, k -> new HalfSquaredError()),
            new Row("cross-entropy of logits", Kind.PROBABILITY, k -> new LogitCrossEntropy()),
            new Row("cross-entropy of probabilities", Kind.PROBABILITY, k -> new BinaryCrossEntropy()),
            new Row("softmax cross-entropy", Kind.SIMPLEX, k -> new SoftmaxCrossEntropy()),
            new Row("softmax cross-entropy, labels of any mass", Kind.PROBABILITY, k -> new SoftmaxCrossEntropy()),
            new Row("hinge, summed", Kind.SIGN, k -> new Hinge(Hinge.Over.SUM)),
            new Row("hinge, averaged", Kind.SIGN, k -> new Hinge(Hinge.Over.AVERAGE)),
            new Row("squared hinge", Kind.SIGN, k -> new SquaredHinge(k.constant(0.7))),
            new Row("logistic", Kind.SIGN, k -> new Logistic()),
            new Row("exponential", Kind.REAL, k -> new ExponentialLoss(k.constant(2.5))),
            new Row("entrywise softplus", Kind.REAL, k -> new Entrywise(new Softplus())));

    @Property(tries = 250)
    void gradientAndCurvatureAreTheDerivativesAtFiftyDigits(
            @ForAll("rows") Row row,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int m,
            @ForAll @IntRange(min = 1, max = 3) int o) {
        Problem p = row.problem(Backends.certifier(), seed, m, o);
        double step = 1e-14;
        Lanes slope = p.risk(step).minus(p.risk(-step)).over(2 * step);
        assertNear(p.gradient(0).dot(p.direction.entries()), slope);
        Lanes bend = p.gradient(step).minus(p.gradient(-step)).over(2 * step);
        assertNear(p.loss.curvature(p.h, p.y, p.direction).entries(), bend);
    }

    private static void assertNear(Lanes found, Lanes expected) {
        Lanes error = found.minus(expected).abs().over(expected.abs().plus(1)).greatest();
        for (double e : error.toDoubles()) {
            assertThat(e).isLessThan(1e-24);
        }
    }

    @Property(tries = 250)
    void doublesAgreeWithFiftyDigits(
            @ForAll("rows") Row row,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int m,
            @ForAll @IntRange(min = 1, max = 3) int o) {
        Problem doubles = row.problem(Backends.reference(), seed, m, o);
        Problem exact = row.problem(Backends.certifier(), seed, m, o);
        assertClose(doubles.risk(0), exact.risk(0));
        assertClose(doubles.gradient(0), exact.gradient(0));
        assertClose(
                doubles.loss.curvature(doubles.h, doubles.y, doubles.direction).entries(),
                exact.loss.curvature(exact.h, exact.y, exact.direction).entries());
    }

    private static void assertClose(Lanes found, Lanes expected) {
        double[] f = found.toDoubles();
        double[] e = expected.toDoubles();
        for (int i = 0; i < e.length; i++) {
            assertThat(f[i]).isCloseTo(e[i], within(1e-13 * (1 + Math.abs(e[i]))));
        }
    }

    /** Doubling every sample leaves a mean as it is. */
    @Property(tries = 100)
    void allButTheEntrywiseSumAreMeansOverSamples(@ForAll("rows") Row row, @ForAll long seed) {
        Problem p = row.problem(Backends.reference(), seed, 3, 2);
        double once = p.risk(0).toDoubles()[0];
        double twice = p.loss.risk(twice(p.h), twice(p.y)).toDoubles()[0];
        boolean sum = p.loss instanceof Entrywise;
        assertThat(twice).isCloseTo(sum ? 2 * once : once, within(1e-13 * Math.abs(once)));
    }

    private static Matrix twice(Matrix a) {
        return new Matrix(a.entries().tile(2), 2 * a.rows(), a.columns());
    }

    @Example
    void knownValues() {
        Sample s = Sample.of(0);
        Matrix h = new Matrix(s.column(0.5, -1, 2, 0), 2, 2);
        Matrix y = new Matrix(s.column(1, 1, -1, 1), 2, 2);
        // Squares (0.25 + 4) + (9 + 1); hinges (0.5 + 2) + (3 + 1); agreements −0.5 and −2.
        risk(new SquaredError(), h, y, 14.25 / 2);
        risk(new HalfSquaredError(), h, y, 14.25 / 4);
        risk(new Hinge(Hinge.Over.SUM), h, y, 6.5 / 2);
        risk(new Hinge(Hinge.Over.AVERAGE), h, y, 6.5 / 4);
        risk(new SquaredHinge(s.row(0.5)), h, y, 14.25 / 2);
        risk(new Logistic(), h, y, (Math.log1p(Math.exp(0.5)) + Math.log1p(Math.exp(2))) / 2);
        risk(new ExponentialLoss(s.row(3)), h, y, 3 * Math.exp(14.25 / 6));
        risk(new Entrywise(new Identity()), h, y, -0.5);
        Matrix labels = new Matrix(s.column(1, 0, 0.25, 0.75), 2, 2);
        risk(
                new LogitCrossEntropy(),
                h,
                labels,
                (-Math.log(s(0.5)) - Math.log(s(1)) - 0.25 * Math.log(s(2)) - 0.75 * Math.log(s(-2)) + Math.log(2))
                        / 2);
        double first = Math.log(Math.exp(0.5) + Math.exp(-1)) - 0.5;
        double second = Math.log(Math.exp(2) + 1) - 0.25 * 2;
        risk(new SoftmaxCrossEntropy(), h, labels, (first + second) / 2);
        Matrix p = new Matrix(s.column(0.9, 0.2, 0.5, 0.5), 2, 2);
        risk(new BinaryCrossEntropy(), p, labels, (-Math.log(0.9) - Math.log(0.8) + 2 * Math.log(2)) / 2);
    }

    private static double s(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static void risk(Loss loss, Matrix h, Matrix y, double expected) {
        assertThat(loss.risk(h, y).toDoubles()[0])
                .as("%s", loss)
                .isCloseTo(expected, within(1e-14 * Math.abs(expected)));
    }

    @Example
    void logitsOfSevenHundredNeitherOverflowNorCancel() {
        Sample s = Sample.of(0);
        Matrix h = new Matrix(s.column(700, -700), 1, 2);
        Matrix wrong = new Matrix(s.column(0, 1), 1, 2);
        assertThat(new LogitCrossEntropy().risk(h, wrong).toDoubles()[0]).isEqualTo(1400);
        assertThat(new SoftmaxCrossEntropy().risk(h, wrong).toDoubles()[0]).isEqualTo(1400);
        assertThat(new SoftmaxCrossEntropy().gradient(h, wrong).entries().toDoubles())
                .containsExactly(1, -1);
        assertThat(new Logistic().risk(h, new Matrix(s.column(-1, 1), 1, 2)).toDoubles()[0])
                .isEqualTo(1400);
    }

    /** Hard labels fitted beyond 1 − 2⁻⁵³ leave a small risk and gradient, not 0: a stationary point would be a false alarm. */
    @Example
    void nearlyFittedHardLabelsKeepTheirDigits() {
        Sample s = Sample.of(0);
        Matrix right = new Matrix(s.column(1, 0), 1, 2);
        Matrix logits = new Matrix(s.column(60, -60), 1, 2);
        close(new LogitCrossEntropy().risk(logits, right), 2 * Math.exp(-60));
        close(new LogitCrossEntropy().gradient(logits, right).entries(), -Math.exp(-60), Math.exp(-60));
        close(new SoftmaxCrossEntropy().risk(logits, right), Math.exp(-120));
        close(new SoftmaxCrossEntropy().gradient(logits, right).entries(), -Math.exp(-120), Math.exp(-120));
        close(new Logistic().risk(logits, new Matrix(s.column(1, -1), 1, 2)), Math.exp(-120));
    }

    private static void close(Lanes found, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(found.toDoubles()[i]).isCloseTo(expected[i], within(1e-14 * Math.abs(expected[i])));
        }
    }

    @Example
    void certainLabelsMakeNoNotANumber() {
        Sample s = Sample.of(0);
        Matrix p = new Matrix(s.column(1, 0), 1, 2);
        Lanes risk = new BinaryCrossEntropy().risk(p, new Matrix(s.column(1, 0), 1, 2));
        assertThat(risk.toDoubles()).containsExactly(new double[] {0}, within(0.0));
    }

    @Example
    void aSatisfiedOutputHasNoHingeGradientNotEvenAtTheKink() {
        Sample s = Sample.of(0);
        Matrix h = new Matrix(s.column(1, 2, 0.5), 1, 3);
        Matrix y = new Matrix(s.column(1, 1, 1), 1, 3);
        assertThat(new Hinge(Hinge.Over.SUM).gradient(h, y).entries().toDoubles())
                .containsExactly(new double[] {0, 0, -1}, within(0.0));
        assertThat(new SquaredHinge(s.row(1)).curvature(h, y, y).entries().toDoubles())
                .containsExactly(new double[] {0, 0, 1}, within(0.0));
    }

    @Example
    void theScaleIsTheRiskOfNoOutput() {
        Sample s = Sample.of(0);
        Matrix y = new Matrix(s.column(3, 4), 1, 2);
        assertThat(new SquaredError().scale(y).toDoubles()).containsExactly(25);
        assertThat(new BinaryCrossEntropy().scale(y).toDoubles()).containsExactly(2 * Math.log(2));
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.of(ROWS);
    }
}
