package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Curve;
import org.theoremcheck.reports.Curves;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.reports.Quantity;
import org.theoremcheck.reports.Tally;

class RecordedEvidenceTest {
    private static final double NAN = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private final LaneArithmetic doubles = Backends.reference().lane();

    @Example
    void aLaneCountsOnlyWhereEveryHypothesisHolds() {
        var evidence = new RecordedEvidence(doubles, 4);
        evidence.require(row(2, 2, 2, 2), row(1, 1, 1, 1));
        evidence.given("first", row(1, 2, 1, NAN), row(1, 1, 2, 1));
        evidence.given("second", row(1, 1, NAN, 1));
        assertThat(evidence.counted(0)).isTrue();
        assertThat(evidence.counted(1)).isFalse();
        assertThat(evidence.counted(2)).isFalse();
        assertThat(evidence.counted(3)).isFalse();
        Tally tally = new LaneTally(evidence, new long[] {5, 6, 7, 8}).tally();
        assertThat(tally.counted()).isEqualTo(1);
        assertThat(tally.violations()).isEqualTo(1);
        assertThat(tally.tightest()).hasValueSatisfying(tightest -> {
            assertThat(tightest.index()).isEqualTo(5);
            assertThat(tightest.tightness()).isCloseTo(2, within(1e-12));
        });
        assertThat(tally.hypotheses()).hasEntrySatisfying("first", met -> {
            assertThat(met.satisfied()).isEqualTo(2);
            assertThat(met.nearBorder()).isEqualTo(1);
        });
    }

    @Example
    void aCurveIsTheMeanOfTheCountedRunsBetweenTheirExtremes() {
        var figure = new Figure("loss", "epochs", "f");
        var evidence = new RecordedEvidence(doubles, 3);
        evidence.given("counted", row(1, 1, 0));
        evidence.curve(figure, "ours", new double[] {0, 10}, doubles.of(new double[] {4, 2, 99, 1, NAN, 99}, 2, 3));
        evidence.published("epochs to plateau", 7, row(6, 9, 99));
        Tally tally = new LaneTally(evidence, new long[] {5, 6, 7}).tally();
        var drawn = new Curve(List.of(0.0, 10.0), List.of(Quantity.of(4, 2), Quantity.of(1, NAN)));
        assertThat(tally.figures()).containsEntry("loss", new Curves(figure, new TreeMap<>(Map.of("ours", drawn))));
        assertThat(tally.published()).containsEntry("epochs to plateau", 7.0);
        assertThat(tally.quantities()).containsEntry("epochs to plateau", Quantity.of(6, 9));
    }

    @Example
    void aCurveThatDoesNotFitIsRefused() {
        var figure = new Figure("loss", "epochs", "f");
        var evidence = new RecordedEvidence(doubles, 3);
        assertThatThrownBy(() -> evidence.curve(figure, "ours", new double[] {0, 10}, row(1, 2, 3)))
                .hasMessageContaining("'ours' of 'loss' has 2 x and 1 rows of y; pass one row per x");
        evidence.curve(figure, "ours", new double[] {0}, row(1, 2, 3));
        assertThatThrownBy(() -> evidence.curve(figure, "ours", new double[] {0}, row(1, 2, 3)))
                .hasMessageContaining("'ours' is stated twice");
    }

    @Example
    void nanViolatesAndInfinityIsComparedAsItIs() {
        var evidence = new RecordedEvidence(doubles, 6);
        evidence.require(row(NAN, 1, INFINITE, 1, INFINITE, -INFINITE), row(1, NAN, 1, INFINITE, INFINITE, 0));
        assertThat(evidence.violates(0)).isTrue();
        assertThat(evidence.violates(1)).isTrue();
        assertThat(evidence.violates(2)).isTrue();
        assertThat(evidence.violates(3)).isFalse();
        assertThat(evidence.violates(4)).isFalse();
        assertThat(evidence.violates(5)).isFalse();
    }

    @Example
    void tightnessIsTheRatioOfTheSidesWhateverTheirSigns() {
        var evidence = new RecordedEvidence(doubles, 5);
        evidence.require(row(1, -4, -1, 1, 0), row(2, -2, 1, -1, 0));
        assertThat(LaneTally.tightness(evidence.excess(0))).isCloseTo(0.5, within(1e-12));
        assertThat(LaneTally.tightness(evidence.excess(1))).isCloseTo(0.5, within(1e-12));
        assertThat(LaneTally.tightness(evidence.excess(2))).isZero();
        assertThat(LaneTally.tightness(evidence.excess(3))).isEqualTo(INFINITE);
        assertThat(evidence.excess(4)).isNaN();
    }

    @Example
    void theWorstOfSeveralConclusionsDecides() {
        var evidence = new RecordedEvidence(doubles, 2);
        evidence.require("loose", row(1, 1), row(2, 2));
        evidence.require("tight", row(3, 3), row(2, 2), row(1, 0));
        assertThat(evidence.violates(0)).isTrue();
        assertThat(evidence.tightest(0).name()).isEqualTo("tight");
        assertThat(evidence.violates(1)).isFalse();
        assertThat(evidence.tightest(1).name()).isEqualTo("loose");
    }

    @Example
    void equalityForgivesRoundingInDoublesOnly() {
        var evidence = new RecordedEvidence(doubles, 4);
        evidence.requireEqual("same", row(1, 1, 0, INFINITE), row(1 + 1e-12, 1 + 1e-6, 0, INFINITE));
        assertThat(evidence.violates(0)).isFalse();
        assertThat(evidence.violates(1)).isTrue();
        assertThat(evidence.violates(2)).isFalse();
        assertThat(evidence.violates(3)).isFalse();
        LaneArithmetic digits = Backends.certifier().lane();
        var exact = new RecordedEvidence(digits, 1);
        exact.requireEqual("same", digits.constant(1), digits.constant(1 + 1e-12));
        assertThat(exact.violates(0)).isTrue();
    }

    @Example
    void equalityOfSumsThatCancelIsMeasuredAgainstTheirTerms() {
        var evidence = new RecordedEvidence(doubles, 2);
        evidence.requireEqual("same", row(1e-17, 1e-5), row(0, 0), row(2, 2));
        assertThat(evidence.violates(0)).isFalse();
        assertThat(evidence.violates(1)).isTrue();
    }

    @Example
    void aDifferenceBeyondItsScaleIsAsWrongAsCanBe() {
        var evidence = new RecordedEvidence(doubles, 2);
        evidence.requireEqual("same", row(3, NAN), row(0, 0), row(1, 1));
        assertThat(evidence.excess(0)).isEqualTo(1);
        assertThat(evidence.excess(1)).isEqualTo(1);
        assertThat(new LaneTally(evidence, new long[2]).tally().violations()).isEqualTo(2);
    }

    @Example
    void anExampleMustShowEverythingAtOnce() {
        var evidence = new RecordedEvidence(doubles, 3);
        evidence.exhibit("one", row(0, 0, 2), row(1, 1, 1));
        evidence.exhibit("two", row(0, 2, 0), row(1, 1, NAN));
        assertThat(evidence.exemplifies(0)).isTrue();
        assertThat(evidence.exemplifies(1)).isFalse();
        assertThat(evidence.exemplifies(2)).isFalse();
    }

    @Example
    void aDivergedRivalLosesItsDuel() {
        var evidence = new RecordedEvidence(doubles, 5);
        evidence.duel(row(1, 2, 1, NAN, NAN), row(2, 1, NAN, 1, NAN));
        var duels = new LaneTally(evidence, new long[5]).tally().duels().orElseThrow();
        assertThat(duels.wins()).isEqualTo(2);
        assertThat(duels.losses()).isEqualTo(2);
        assertThat(duels.ties()).isEqualTo(1);
    }

    @Example
    void oneSharedLaneStandsForAll() {
        var evidence = new RecordedEvidence(doubles, 3);
        evidence.given("shared", doubles.constant(1));
        evidence.require(row(1, 2, 3), doubles.constant(2));
        assertThat(evidence.violates(1)).isFalse();
        assertThat(evidence.violates(2)).isTrue();
    }

    @Example
    void illFormedStatementsAreErrors() {
        var evidence = new RecordedEvidence(doubles, 2);
        evidence.given("named", row(1, 1));
        assertThatThrownBy(() -> evidence.given("named", row(1, 1))).hasMessageContaining("'named' is stated twice");
        assertThatThrownBy(() -> evidence.observe("matrix", doubles.of(new double[4], 2, 2)))
                .hasMessageContaining("'matrix' has 2 rows and 2 lanes, needs one row and 2 lanes");
        assertThatThrownBy(() -> evidence.observe("long", row(1, 2, 3))).hasMessageContaining("3 lanes");
        assertThatThrownBy(() -> evidence.cover("share", row(1, 1), 1.5)).hasMessageContaining("in [0, 1]");
        assertThatThrownBy(() -> evidence.failures(row(0, 1), 0)).hasMessageContaining("δ is 0.0");
    }

    private Lanes row(double... values) {
        return doubles.of(values, 1, values.length);
    }
}
