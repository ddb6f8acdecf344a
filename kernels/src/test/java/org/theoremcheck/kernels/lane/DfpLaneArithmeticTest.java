package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;

/** Fifty digits: the double backends up to their rounding, and known digits beyond. */
class DfpLaneArithmeticTest implements LaneContract {
    private static final int DIGITS = 48;

    /** Few, since a 50-digit exponential takes 30 µs. */
    @Provide
    @Override
    public Arbitrary<Integer> laneCounts() {
        return Arbitraries.integers().between(1, 3);
    }

    @Override
    public LaneArithmetic lane() {
        return Backends.certifier().lane();
    }

    private BigDecimal digits(Lanes a) {
        return new BigDecimal(lane().digits(a, 0, 0));
    }

    private void closeTo(Lanes found, String expected) {
        BigDecimal wanted = new BigDecimal(expected);
        assertThat(digits(found).subtract(wanted).abs()).isLessThan(wanted.abs().movePointLeft(DIGITS - 1));
    }

    @Property
    void doublesAreTakenOverToRounding(@ForAll long bits) {
        double x = Double.longBitsToDouble(bits);
        if (Double.isFinite(x) && x != 0) {
            BigDecimal exact = new BigDecimal(x);
            BigDecimal error = digits(lane().constant(x)).subtract(exact).abs();
            assertThat(error).isLessThan(exact.abs().multiply(new BigDecimal("2e-48"), MathContext.DECIMAL32));
        }
    }

    @Property(tries = 300)
    void functionsAgreeWithDoublesToRounding(
            @ForAll Unary op, @ForAll long seed, @ForAll @IntRange(min = -12, max = 1) int scale) {
        double x = Samples.finite(seed, 1)[0] * Math.pow(10, scale);
        double found = lane().constant(x).map(op).toDoubles()[0];
        double expected = Backends.reference().lane().constant(x).map(op).toDoubles()[0];
        if (Double.isNaN(expected)) {
            assertThat(found).isNaN();
        } else {
            assertThat(Math.abs(found - expected)).isLessThanOrEqualTo(3 * Math.ulp(expected));
        }
    }

    @Example
    void knownDigits() {
        Lanes one = lane().constant(1);
        closeTo(one.exp(), "2.71828182845904523536028747135266249775724709369996");
        closeTo(one.plus(1).log(), "0.69314718055994530941723212145817656807550013436026");
        closeTo(one.plus(1).sqrt(), "1.41421356237309504880168872420969807856967187537695");
        closeTo(one.map(Unary.ATAN).times(4), "3.14159265358979323846264338327950288419716939937511");
        closeTo(one.map(Unary.TANH), "0.76159415595576488811945828260479359041276859725794");
        closeTo(one.map(Unary.SIN), "0.84147098480789650665250232163029899962256306079837");
        closeTo(one.map(Unary.COS), "0.54030230586813971740093660744297660373231042061792");
    }

    @Example
    void functionsNearZeroKeepTheirDigits() {
        Lanes small = lane().constant(1).over(lane().constant(10).pow(20));
        closeTo(small.map(Unary.EXPM1), "1.00000000000000000000500000000000000000001666666667E-20");
        closeTo(small.map(Unary.LOG1P), "9.9999999999999999999500000000000000000003333333333E-21");
        closeTo(small.map(Unary.TANH), "9.9999999999999999999999999999999999999996666666667E-21");
    }
}
