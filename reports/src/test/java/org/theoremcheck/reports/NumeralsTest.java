package org.theoremcheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class NumeralsTest {
    @Property
    void aTightnessNeverRoundsAcrossOne(@ForAll @DoubleRange(min = -20, max = 0) double magnitude) {
        double below = 1 - Math.pow(10, magnitude) / 2;
        double above = 1 + Math.pow(10, magnitude);

        assertThat(Numerals.tightness(below).equals("1")).isEqualTo(below == 1);
        assertThat(Numerals.tightness(above).equals("1")).isEqualTo(above == 1);
    }

    @Example
    void numbersAreShort() {
        assertThat(Numerals.tightness(0.87314)).isEqualTo("0.8731");
        assertThat(Numerals.tightness(1 - 2.3e-9)).isEqualTo("1 − 2.3e-09");
        assertThat(Numerals.tightness(1 + 4e-5)).isEqualTo("1 + 4.0e-05");
        assertThat(Numerals.tightness(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(Numerals.number(12.345)).isEqualTo("12.35");
        assertThat(Numerals.number(-12345.6)).isEqualTo("-12,346");
        assertThat(Numerals.number(3)).isEqualTo("3");
        assertThat(Numerals.number(3.1e-7)).isEqualTo("3.100e-07");
        assertThat(Numerals.number(Double.NaN)).isEqualTo("NaN");
        assertThat(Numerals.percent(0.9974)).isEqualTo("99.7 %");
        assertThat(Numerals.seconds(123.456)).isEqualTo("123.5");
    }

    @Example
    void twoSidesAreShownInAsManyDigitsAsTellThemApart() {
        assertThat(Numerals.against("0.98999999999999999979", "0.2")).isEqualTo("0.9900 against 0.2");
        assertThat(Numerals.against("1.00000000049", "1.00000000012")).isEqualTo("1.0000000005 against 1.0000000001");
        assertThat(Numerals.against("0", "-1")).isEqualTo("0 against -1");
        assertThat(Numerals.against("3E-40", "1.23456789E-41")).isEqualTo("3E-40 against 1.235E-41");
        assertThat(Numerals.against("Infinity", "NaN")).isEqualTo("Infinity against NaN");
        assertThat(Numerals.against("1.00000000000000000000000000001", "1"))
                .isEqualTo("1.00000000000000000000000000001 against 1");
    }
}
