package org.theoremcheck.reports.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class RulerTest {
    @Property
    void everyNumberThatItWasMadeForHasAPlaceBetweenZeroAndOne(
            @ForAll @DoubleRange(min = -1e300, max = 1e300) double one,
            @ForAll @DoubleRange(min = -1e300, max = 1e300) double other) {
        Ruler ruler = Ruler.over(Scale.LINEAR, List.of(one, other));

        assertThat(ruler.share(one)).isBetween(0.0, 1.0);
        assertThat(ruler.share(other)).isBetween(0.0, 1.0);
        assertThat(ruler.ticks()).hasSizeBetween(1, 14).allMatch(ruler::shows).isSorted();
    }

    @Property
    void aLogRulerSpansWholeDecades(
            @ForAll @DoubleRange(min = -306, max = 306) double one,
            @ForAll @DoubleRange(min = -306, max = 306) double other) {
        Ruler ruler = Ruler.over(Scale.LOG, List.of(Math.pow(10, one), Math.pow(10, other), -1.0, 0.0));

        assertThat(ruler.shows(Math.pow(10, one))).isTrue();
        assertThat(ruler.share(Math.pow(10, other))).isBetween(0.0, 1.0);
        assertThat(ruler.ticks()).hasSizeBetween(2, 10).isSorted();
    }

    @Example
    void ticksAreRoundNumbers() {
        assertThat(labels(Ruler.over(Scale.LINEAR, List.of(0.0, 1.0))))
                .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(Ruler.over(Scale.LINEAR, List.of(-7.0, 23.0))))
                .containsExactly("-5", "0", "5", "10", "15", "20");
        assertThat(labels(Ruler.over(Scale.LOG, List.of(2e-4, 30.0))))
                .containsExactly("10⁻⁴", "10⁻³", "0.01", "0.1", "1", "10", "100");
        assertThat(labels(Ruler.over(Scale.LINEAR, List.of(5.0)))).contains("5");
        assertThat(Ruler.over(Scale.LINEAR, List.of())).isEqualTo(new Ruler(Scale.LINEAR, 0, 1));
        assertThat(Ruler.over(Scale.LOG, List.of(-1.0))).isEqualTo(new Ruler(Scale.LOG, 1, 10));
    }

    @Example
    void numbersTooCloseToTellApartStillEnd() {
        assertThat(Ruler.over(Scale.LINEAR, List.of(1e16, 1e16 + 2)).ticks()).hasSizeLessThan(14);
        assertThat(Ruler.over(Scale.LINEAR, List.of(0.0, Double.MIN_VALUE)).ticks())
                .hasSizeLessThan(14);
    }

    private static List<String> labels(Ruler ruler) {
        return ruler.ticks().stream().map(ruler::label).toList();
    }
}
