package org.theoremcheck.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

class ActivationTest {
    private static final LaneArithmetic DOUBLES = Backends.reference().lane();
    private static final LaneArithmetic DIGITS = Backends.certifier().lane();

    /**
     * An activation under test, on any backend.
     *
     * @param nonDecreasing whether σ never falls
     * @param convex whether σ is convex
     * @param seam whether σ′, σ″ or σ‴ jumps at 0
     * @param from the domain is z ≥ from
     * @param to the domain is z ≤ to
     */
    record Row(
            String name,
            Function<LaneArithmetic, Activation> on,
            boolean nonDecreasing,
            boolean convex,
            boolean seam,
            double from,
            double to) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(
            String name, Function<LaneArithmetic, Activation> on, boolean nonDecreasing, boolean convex, boolean seam) {
        return new Row(name, on, nonDecreasing, convex, seam, -700, 700);
    }

    private static final List<Row> ROWS = List.of(
            row("identity", k -> new Identity(), true, true, false),
            row("generalised ReLU", k -> new GeneralisedRelu(k.constant(0.3), k.constant(1.7)), true, true, true),
            row("generalised ReLU, a > b", k -> new GeneralisedRelu(k.constant(2), k.constant(1)), true, false, true),
            row("leaky ReLU", k -> new LeakyRelu(), true, true, true),
            row("parametric ReLU", k -> new ParametricRelu(k.constant(0.25)), true, true, true),
            row("parametric ReLU, falling", k -> new ParametricRelu(k.constant(-0.5)), false, true, true),
            row("ReLU", k -> new Relu(1), true, true, true),
            row("sigmoid", k -> new Sigmoid(), true, false, false),
            row("tanh", k -> new Tanh(), true, false, false),
            row("softplus", k -> new Softplus(), true, true, false),
            row("log-sigmoid", k -> new LogSigmoid(), true, false, false),
            row("bent identity", k -> new BentIdentity(), true, true, false),
            row("ELU", k -> new Elu(k.constant(1)), true, true, true),
            row("ELU, α = 2", k -> new Elu(k.constant(2)), true, false, true),
            row("SELU", k -> new Selu(), true, false, true),
            row("inverse square root unit", k -> new InverseSquareRootUnit(k.constant(1.5)), true, false, true),
            row("square", k -> new Square(), false, true, false),
            row("exp", k -> new Exponential(), true, true, false),
            row("soft exponential, α = ½", k -> new SoftExponential(k.constant(0.5)), true, true, false),
            new Row(
                    "soft exponential, α = −½",
                    k -> new SoftExponential(k.constant(-0.5)),
                    true,
                    false,
                    false,
                    -1.4,
                    700),
            row("soft exponential, α = 0", k -> new SoftExponential(k.constant(0)), true, true, false),
            row("arctan", k -> new Arctan(), true, false, false),
            row("softsign", k -> new Softsign(), true, false, true),
            row("swish", k -> new Swish(), false, false, false),
            row("GELU", k -> new Gelu(), false, false, false));

    @Property(tries = 250)
    void slopeAndCurvatureAreTheDerivativesAtFiftyDigits(
            @ForAll("rows") Row row, @ForAll @DoubleRange(min = -25, max = 25) double z) {
        Activation sigma = row.on.apply(DIGITS);
        double step = 1e-14;
        Assume.that(z - step > row.from);
        Assume.that(Math.abs(z) > 1e-9 || !row.seam);
        Lanes at = DIGITS.constant(z);
        Lanes left = at.minus(step);
        Lanes right = at.plus(step);
        Lanes size = sigma.value(at)
                .abs()
                .plus(sigma.slope(at).abs())
                .plus(sigma.curvature(at).abs())
                .plus(1);
        assertNear(difference(sigma.value(left), sigma.value(right), step), sigma.slope(at), size, 1e-25);
        assertNear(difference(sigma.slope(left), sigma.slope(right), step), sigma.curvature(at), size, 1e-25);
    }

    private static Lanes difference(Lanes left, Lanes right, double step) {
        return right.minus(left).over(2 * step);
    }

    private static void assertNear(Lanes found, Lanes expected, Lanes size, double tolerance) {
        double error = found.minus(expected).abs().over(size).toDoubles()[0];
        assertThat(error).as("relative to %s", size.toDoubles()[0]).isLessThan(tolerance);
    }

    @Property(tries = 500)
    void doublesAgreeWithFiftyDigitsFarOut(
            @ForAll("rows") Row row, @ForAll @DoubleRange(min = -700, max = 700) double z) {
        agree(row, z);
    }

    @Property(tries = 500)
    void doublesAgreeWithFiftyDigitsNearZero(
            @ForAll("rows") Row row, @ForAll @DoubleRange(min = -40, max = 40) double z) {
        agree(row, z);
        agree(row, z * 1e-9);
    }

    private static void agree(Row row, double z) {
        Assume.that(z >= row.from && z <= row.to);
        Activation sigma = row.on.apply(DOUBLES);
        Activation exact = row.on.apply(DIGITS);
        Lanes at = DOUBLES.constant(z);
        Lanes exactAt = DIGITS.constant(z);
        double value = exact.value(exactAt).toDoubles()[0];
        double slope = exact.slope(exactAt).toDoubles()[0];
        double curvature = exact.curvature(exactAt).toDoubles()[0];
        // A rounding of z by one unit is forgiven; nothing else is.
        agree(sigma.value(at), value, Math.abs(value) + Math.abs(z * slope));
        agree(sigma.slope(at), slope, Math.abs(slope) + Math.abs(z * curvature));
        agree(sigma.curvature(at), curvature, (1 + z * z) * Math.abs(curvature) + Math.abs(slope));
    }

    private static void agree(Lanes found, double expected, double size) {
        assertThat(found.toDoubles()[0]).isCloseTo(expected, within(2e-13 * size + 1e-300));
    }

    @Property(tries = 500)
    void monotoneOnesNeverFall(
            @ForAll("rows") Row row,
            @ForAll @DoubleRange(min = -50, max = 50) double u,
            @ForAll @DoubleRange(min = -50, max = 50) double v) {
        Assume.that(row.nonDecreasing && Math.min(u, v) > row.from);
        Activation sigma = row.on.apply(DOUBLES);
        double low = sigma.value(DOUBLES.constant(Math.min(u, v))).toDoubles()[0];
        double high = sigma.value(DOUBLES.constant(Math.max(u, v))).toDoubles()[0];
        assertThat(low).isLessThanOrEqualTo(high + 1e-15 * Math.abs(high));
        assertThat(sigma.slope(DOUBLES.constant(u)).toDoubles()[0]).isGreaterThanOrEqualTo(0);
    }

    /** φ(u) ≥ φ(z) + φ′(z)(u − z): also at kinks, where the slope must be a subgradient. */
    @Property(tries = 500)
    void slopesOfConvexOnesAreSubgradients(
            @ForAll("rows") Row row, @ForAll("points") double z, @ForAll("points") double u) {
        Assume.that(row.convex);
        Activation sigma = row.on.apply(DIGITS);
        Lanes at = DIGITS.constant(z);
        Lanes tangent =
                sigma.value(at).plus(sigma.slope(at).times(DIGITS.constant(u).minus(at)));
        Lanes above = sigma.value(DIGITS.constant(u)).minus(tangent);
        Lanes size = tangent.abs().plus(1);
        assertThat(above.over(size).toDoubles()[0]).isGreaterThanOrEqualTo(-1e-40);
    }

    @Example
    void knownValues() {
        value(new Sigmoid(), 0, 0.5);
        value(new Sigmoid(), 1, 0.7310585786300049);
        value(new Sigmoid(), -40, 4.248354255291589e-18);
        value(new Tanh(), 1, 0.7615941559557649);
        value(new Softplus(), 0, 0.6931471805599453);
        value(new Softplus(), 700, 700);
        value(new LogSigmoid(), -700, -700);
        value(new LogSigmoid(), 1, -0.31326168751822286);
        value(new BentIdentity(), 1, 1.2071067811865475);
        value(new Elu(DOUBLES.constant(2)), -1, -1.2642411176571153);
        value(new Selu(), 1, 1.050701);
        value(new Selu(), -1, -1.1113307);
        value(new InverseSquareRootUnit(DOUBLES.constant(3)), -1, -0.5);
        value(new Exponential(), 1, Math.E);
        value(new SoftExponential(DOUBLES.constant(0.5)), 1, 1.7974425414002564);
        value(new SoftExponential(DOUBLES.constant(-0.5)), 1, 0.4462871026284195);
        value(new Arctan(), 1, Math.PI / 4);
        value(new Softsign(), -3, -0.75);
        value(new Square(), -3, 9);
        value(new Swish(), 1, 0.7310585786300049);
        value(new Gelu(), 1, 0.8413447460685429);
        value(new Gelu(), -3, -0.004049694094890284);
        value(new Gelu(), -10, -7.619853024160526e-23);
        value(new LeakyRelu(), -2, -0.02);
        value(new GeneralisedRelu(DOUBLES.constant(0.5), DOUBLES.constant(3)), -2, -1);
        value(new GeneralisedRelu(DOUBLES.constant(0.5), DOUBLES.constant(3)), 2, 6);
        value(new ParametricRelu(DOUBLES.constant(-0.5)), -2, 1);
        value(new Relu(1), -2, 0);
    }

    private static void value(Activation sigma, double z, double expected) {
        double found = sigma.value(DOUBLES.constant(z)).toDoubles()[0];
        assertThat(found)
                .as("%s at %s", sigma, z)
                .isCloseTo(expected, within(4e-16 * Math.abs(expected) + tolerance(sigma)));
    }

    /** SELU's constants have seven digits, and so has its expected value here. */
    private static double tolerance(Activation sigma) {
        return sigma instanceof Selu ? 1e-7 : 0;
    }

    @Example
    void slopesAtTheKinkAreThePapers() {
        assertThat(slopeAtZero(new GeneralisedRelu(DOUBLES.constant(0.3), DOUBLES.constant(1.7))))
                .isEqualTo(1.7);
        assertThat(slopeAtZero(new LeakyRelu())).isEqualTo(1);
        assertThat(slopeAtZero(new ParametricRelu(DOUBLES.constant(0.25)))).isEqualTo(1);
        assertThat(slopeAtZero(new Relu(1))).isEqualTo(1);
        assertThat(slopeAtZero(new Relu(0))).isEqualTo(0);
        assertThat(slopeAtZero(new Elu(DOUBLES.constant(2)))).isEqualTo(1);
        assertThat(slopeAtZero(new Selu())).isEqualTo(Selu.SCALE);
        double below = -Double.MIN_VALUE;
        assertThat(new GeneralisedRelu(DOUBLES.constant(0.3), DOUBLES.constant(1.7))
                        .slope(DOUBLES.constant(below))
                        .toDoubles())
                .containsExactly(0.3);
        assertThat(new Relu(1).slope(DOUBLES.constant(below)).toDoubles()).containsExactly(0);
    }

    private static double slopeAtZero(Activation sigma) {
        return sigma.slope(DOUBLES.constant(0)).toDoubles()[0];
    }

    /** 4·arctan 1, to the digits of the certifier. */
    @Example
    void theCertifiersArctanHasFiftyDigits() {
        Lanes four = DIGITS.constant(4).times(new Arctan().value(DIGITS.constant(1)));
        assertThat(DIGITS.digits(four, 0, 0)).startsWith("3.1415926535897932384626433832795028841971693993");
    }

    @Example
    void parametersMayDifferFromLaneToLane() {
        Lanes a = DOUBLES.of(new double[] {0.1, 0.5}, 1, 2);
        Lanes b = DOUBLES.of(new double[] {1, 2}, 1, 2);
        Lanes z = DOUBLES.of(new double[] {-1, -1, 3, 3}, 2, 2);
        assertThat(new GeneralisedRelu(a, b).value(z).toDoubles()).containsExactly(-0.1, -0.5, 3, 6);
        assertThat(new GeneralisedRelu(a, b).slope(z).toDoubles()).containsExactly(0.1, 0.5, 1, 2);
    }

    @Property(tries = 500)
    void allThreeKeepTheShape(@ForAll("rows") Row row) {
        Activation sigma = row.on.apply(DOUBLES);
        Lanes z = DOUBLES.of(new double[] {0, 1, 2, 3, 4, 5}, 3, 2);
        for (Lanes result : List.of(sigma.value(z), sigma.slope(z), sigma.curvature(z))) {
            assertThat(result.rows()).isEqualTo(3);
            assertThat(result.lanes()).isEqualTo(2);
        }
    }

    @Property(tries = 500)
    void theTangentIsValueAndSlopeBitForBit(@ForAll("rows") Row row, @ForAll("points") double z) {
        for (LaneArithmetic arithmetic : List.of(DOUBLES, Backends.chosen().lane())) {
            Activation sigma = row.on.apply(arithmetic);
            Lanes at = arithmetic.constant(z);
            assertThat(sigma.tangent(at).value().toDoubles())
                    .isEqualTo(sigma.value(at).toDoubles());
            assertThat(sigma.tangent(at).slope().toDoubles())
                    .isEqualTo(sigma.slope(at).toDoubles());
        }
    }

    @Example
    void outsideItsDomainTheSoftExponentialIsNotANumber() {
        Activation sigma = new SoftExponential(DOUBLES.constant(-0.5));
        Lanes outside = DOUBLES.constant(-2);
        assertThat(sigma.value(outside).toDoubles()[0]).isNaN();
        assertThat(sigma.slope(outside).toDoubles()[0]).isNaN();
        assertThat(sigma.curvature(outside).toDoubles()[0]).isNaN();
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.of(ROWS);
    }

    @Provide
    Arbitrary<Double> points() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, -0.0, 1e-300, -1e-300),
                Arbitraries.doubles().between(-20, 20));
    }
}
