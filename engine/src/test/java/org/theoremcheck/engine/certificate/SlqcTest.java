package org.theoremcheck.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class SlqcTest {
    private static final int LANES = 16;

    /** An idealised GLM with its planted weights and one other point. */
    private record Glm(Oracle f, Lanes w, Lanes wStar, Lanes a, Lanes b) {
        static Glm of(Kernels kernels, long seed, int d, int m) {
            Sample s = Sample.of(kernels, seed);
            Lanes b = s.uniform(1, LANES).plus(0.5);
            Lanes a = b.times(s.uniform(1, LANES));
            var phi = new GeneralisedRelu(a, b);
            Matrix x = s.gaussian(m, d, LANES);
            Lanes wStar = s.gaussian(d, LANES);
            Matrix y = x.times(Matrix.column(wStar));
            var f = new NetworkOracle(
                    kernels, Architecture.layer(d, 1, phi), new SquaredError(), x, y.with(phi.value(y.entries())));
            return new Glm(f, s.gaussian(d, LANES), wStar, a, b);
        }
    }

    /**
     * The definition itself, sampled: the greatest ⟨G, y − x⟩ over points y of the sphere around z never exceeds the closed
     * form, and the stated maximiser attains it.
     */
    @Property(tries = 100)
    void theClosedFormIsTheSupremumOverTheBall(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int d,
            @ForAll @DoubleRange(min = -6, max = 3) double logRadius) {
        Glm glm = Glm.of(Backends.reference(), seed, d, 5);
        Lanes g = glm.f.gradient(glm.w);
        Lanes radius = glm.a.arithmetic().constant(Math.pow(10, logRadius));
        Slqc slqc = Slqc.measure(glm.f, glm.w, glm.wStar);
        Lanes closed = radius.times(slqc.gradientNorm()).minus(slqc.inner());
        Lanes size = closed.abs().plus(slqc.inner().abs()).times(1e-12).plus(1e-14);
        Sample directions = Sample.of(seed + 1);
        for (int i = 0; i < 20; i++) {
            Lanes direction = directions.gaussian(d, LANES);
            Lanes y = glm.wStar.plus(direction.times(radius).over(direction.norm()));
            assertHolds(g.dot(y.minus(glm.w)).atMost(closed.plus(size)));
        }
        Lanes best = glm.wStar.plus(g.times(radius).over(g.norm()));
        assertHolds(g.dot(best.minus(glm.w)).minus(closed).abs().atMost(size));
    }

    /** At one ε the inequality says what the definition says. */
    @Property(tries = 100)
    void atOneEpsilonTheInequalityIsTheDefinition(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 3) double eps,
            @ForAll @DoubleRange(min = 0.1, max = 10) double k) {
        Glm glm = Glm.of(Backends.reference(), seed, 3, 5);
        Lanes epsilon = glm.a.arithmetic().constant(eps);
        Lanes kappa = glm.a.arithmetic().constant(k);
        Inequality at = Slqc.at(glm.f, glm.w, glm.wStar, kappa, epsilon);
        Lanes gap = glm.f.risk(glm.w).minus(glm.f.risk(glm.wStar));
        assertThat(at.counted().toDoubles()).isEqualTo(gap.above(epsilon).toDoubles());
        Lanes g = glm.f.gradient(glm.w);
        Lanes worst = glm.wStar.plus(g.times(epsilon).over(kappa).over(g.norm()));
        Lanes second = g.dot(worst.minus(glm.w)).atMost(0);
        assertThat(at.lhs().atMost(at.rhs()).toDoubles()).isEqualTo(second.toDoubles());
    }

    /** need is the least κ, and SLQC at ε just below Δ asks for that κ. */
    @Property(tries = 100)
    void needIsTheLeastKappa(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int d) {
        Glm glm = Glm.of(Backends.reference(), seed, d, 6);
        Lanes need = Slqc.need(glm.f, glm.w, glm.wStar);
        Slqc slqc = Slqc.measure(glm.f, glm.w, glm.wStar);
        Lanes counted = slqc.counted();
        assertHolds(counted.not().or(need.below(1e6)));
        Inequality enough = slqc.forEveryEpsilon(need.times(1 + 1e-12));
        assertHolds(enough.counted().not().or(enough.lhs().atMost(enough.rhs())));
        Inequality tooLittle = slqc.forEveryEpsilon(need.times(1 - 1e-12));
        assertHolds(tooLittle.counted().not().or(tooLittle.lhs().above(tooLittle.rhs())));
        Lanes almost = slqc.gap().times(1 - 1e-9);
        Inequality at = slqc.at(need.times(1 - 1e-8), almost);
        assertHolds(counted.not().or(at.counted().and(at.lhs().above(at.rhs()))));
        Inequality fine = slqc.at(need, almost);
        assertHolds(counted.not().or(fine.lhs().atMost(fine.rhs())));
    }

    @Property(tries = 50)
    void aMultipleOfTheRiskNeedsThatMultipleOfKappa(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 100) double c) {
        Glm glm = Glm.of(Backends.reference(), seed, 3, 5);
        Lanes need = Slqc.need(glm.f, glm.w, glm.wStar);
        Lanes scaled = Slqc.need(scaled(glm.f, c), glm.w, glm.wStar);
        assertHolds(scaled.minus(need.times(c)).abs().atMost(scaled.times(1e-9)));
    }

    private static Oracle scaled(Oracle f, double c) {
        return new Oracle() {
            @Override
            public Lanes risk(Lanes w) {
                return f.risk(w).times(c);
            }

            @Override
            public Lanes gradient(Lanes w) {
                return f.gradient(w).times(c);
            }

            @Override
            public int examples() {
                return f.examples();
            }

            @Override
            public Oracle minibatch(Lanes index) {
                return scaled(f.minibatch(index), c);
            }
        };
    }

    /** One dead ReLU: x = 1, w = −1, w* = 1. Δ = 1 and G = 0 refute every κ. */
    @Example
    void aStationaryPointAboveTheReferenceViolatesEveryInequality() {
        for (Kernels kernels : new Kernels[] {Backends.reference(), Backends.certifier()}) {
            Sample s = Sample.of(kernels, 0);
            Matrix one = new Matrix(s.row(1), 1, 1);
            var f = new NetworkOracle(kernels, Architecture.layer(1, 1, new Relu(1)), new SquaredError(), one, one);
            Lanes w = s.row(-1);
            Lanes z = s.row(1);
            assertViolates(Slqc.forEveryEpsilon(f, w, z, s.row(1e9)));
            assertViolates(Slqc.at(f, w, z, s.row(1e9), s.row(0.5)));
            assertViolates(Slqc.finiteNeed(f, w, z));
            assertThat(Slqc.need(f, w, z).toDoubles()).containsExactly(Double.POSITIVE_INFINITY);
            assertThat(Slqc.at(f, w, z, s.row(1), s.row(1)).counted().toDoubles())
                    .containsExactly(0);
        }
    }

    /** w = 2, w* = 1: Δ = 1, G = 2, ⟨G, x − z⟩ = 2, so need = 1 and ‖y − z‖ < 1 is needed. */
    @Example
    void aParabolaByHand() {
        for (Kernels kernels : new Kernels[] {Backends.reference(), Backends.certifier()}) {
            Sample s = Sample.of(kernels, 0);
            Matrix one = new Matrix(s.row(1), 1, 1);
            var f = new NetworkOracle(kernels, Architecture.layer(1, 1, new Relu(1)), new SquaredError(), one, one);
            Slqc slqc = Slqc.measure(f, s.row(2), s.row(1));
            assertThat(slqc.gap().toDoubles()).containsExactly(1);
            assertThat(slqc.gradientNorm().toDoubles()).containsExactly(2);
            assertThat(slqc.inner().toDoubles()).containsExactly(2);
            assertThat(slqc.distance().toDoubles()).containsExactly(1);
            assertThat(slqc.need().toDoubles()).containsExactly(1);
            Inequality weak = slqc.forEveryEpsilon(s.row(1));
            assertHolds(weak.lhs().atMost(weak.rhs()).and(weak.counted()));
            assertViolates(slqc.forEveryEpsilon(s.row(0.999)));
            Inequality finite = slqc.finiteNeed();
            assertHolds(finite.lhs().below(finite.rhs()).and(finite.counted()));
            // At the reference itself nothing is claimed.
            Slqc same = Slqc.measure(f, s.row(1), s.row(1));
            assertThat(same.counted().toDoubles()).containsExactly(0);
            assertThat(same.need().toDoubles()).containsExactly(0);
        }
    }

    /** A gradient that points away from the reference: ⟨G, x − z⟩ < 0. */
    @Example
    void anAscentDirectionViolates() {
        Sample s = Sample.of(0);
        Slqc away = new Slqc(s.row(1), s.row(2), s.row(-0.5), s.row(1), s.row(1));
        assertViolates(away.forEveryEpsilon(s.row(10)));
        assertViolates(away.at(s.row(10), s.row(0.1)));
        assertViolates(away.finiteNeed());
        assertThat(away.need().toDoubles()).containsExactly(Double.POSITIVE_INFINITY);
        Slqc across = new Slqc(s.row(1), s.row(2), s.row(0), s.row(1), s.row(1));
        assertViolates(across.forEveryEpsilon(s.row(10)));
        assertViolates(across.finiteNeed());
    }

    /** Where Δ is within the noise of the two risks nothing is claimed in doubles, but it is at fifty digits. */
    @Example
    void aGapBelowTheNoiseIsLeftToFiftyDigits() {
        for (Kernels kernels : new Kernels[] {Backends.reference(), Backends.certifier()}) {
            Sample s = Sample.of(kernels, 0);
            Slqc small = new Slqc(s.row(1e-12), s.row(2), s.row(1), s.row(1), s.row(1));
            double counted = kernels.name().equals("dfp") ? 1 : 0;
            assertThat(small.counted().toDoubles()).containsExactly(counted);
            assertThat(small.need().toDoubles()).containsExactly(counted * 2e-12);
        }
    }

    private static void assertHolds(Lanes mask) {
        assertThat(mask.toDoubles()).doesNotContain(0);
    }

    private static void assertViolates(Inequality inequality) {
        assertHolds(inequality.counted().and(inequality.lhs().above(inequality.rhs())));
    }
}
