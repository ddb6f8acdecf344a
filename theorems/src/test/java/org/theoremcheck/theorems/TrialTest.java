package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.InstanceJson;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

class TrialTest {

    @Example
    void aTrueClaimHoldsAndShowsHowTightItIs() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Cauchy(), "squareOfTheSum");
        assertThat(entry.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(entry.asExpected()).isTrue();
        assertThat(entry.instances()).isGreaterThan(4096 * 5 / 4);
        assertThat(entry.violations()).isZero();
        // With one number, or equal ones, both sides agree.
        assertThat(entry.tightness()).hasValue(1);
        assertThat(entry.confidence()).isBetween(0.0007, 0.0008); // 1 − 0.05^(1/4096)
        assertThat(entry.coverage()).hasEntrySatisfying("some x < 0", covered -> assertThat(covered.share())
                .isBetween(0.5, 1.0));
        assertThat(entry.hypotheses()).hasEntrySatisfying("|x| ≤ 4", met -> assertThat(met.satisfied())
                .isEqualTo(4096));
        assertThat(entry.quantities())
                .hasEntrySatisfying("Σx²", seen -> assertThat(seen.count()).isEqualTo(4096));
        assertThat(entry.tightest())
                .hasValueSatisfying(shown -> assertThat(shown.certified()).isFalse());
    }

    @Example
    void aDeviceThatFailsHandsItsClaimToTheProcessorAndNothingIsLost() {
        Case claim = Courtroom.named(new ToyClaims.Cauchy(), "squareOfTheSum");
        LedgerEntry here = new Trial(claim, Courtroom.settings()).judge();
        for (int orders : new int[] {0, 1, 40}) {
            Kernels device = Backends.on(new FailingDevice(orders));
            LedgerEntry entry = new Trial(claim, Courtroom.settings(), new Corpus(List.of()), device).judge();
            assertThat(entry.backend()).isEqualTo(Backends.chosen().name()).isNotEqualTo("cuda");
            assertThat(entry.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(entry.instances()).isEqualTo(here.instances());
            assertThat(entry.tightness()).isEqualTo(here.tightness());
            assertThat(entry.quantities()).isEqualTo(here.quantities());
        }
    }

    @Example
    void itsMutantIsRefutedWithCertificate() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Cauchy(), "withoutTheCount");
        assertThat(entry.id()).isEqualTo("toy.cauchy#withoutTheCount");
        assertThat(entry.mutantOf()).hasValue("toy.cauchy");
        assertThat(entry.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(entry.asExpected()).isTrue();
        assertThat(entry.certified()).isTrue();
        assertThat(entry.violation())
                .hasValueSatisfying(shown -> assertThat(shown.certified()).isTrue());
        assertThat(entry.counterexample()).isEmpty();
    }

    @Example
    void aMutantThatChangesNothingSurvives() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Cauchy(), "unchanged");
        assertThat(entry.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(entry.asExpected()).isFalse();
    }

    @Example
    void aFalseClaimShrinksToOneSmallWholeNumberAndIsKept() throws Exception {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Small(), "everyNumberIsSmall");
        assertThat(entry.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(entry.tightness().getAsDouble()).isGreaterThan(1);
        Path file = Path.of(entry.counterexample().orElseThrow());
        Pin pin = Pin.read(Files.readString(file), file.toString());
        assertThat(pin.shows()).isEqualTo(Pin.Shows.COUNTEREXAMPLE);
        assertThat(pin.instance().get("x")).hasSize(1);
        assertThat(pin.instance().get("x")[0]).isIn(2.0, 3.0, 4.0);
        assertThat(entry.violation().orElseThrow().instance()).isEqualTo(InstanceJson.toTree(pin.instance()));
        assertThat(entry.violation().orElseThrow().text()).matches("x \\(n = 1\\) = [234]\n");
    }

    @Example
    void aPinnedCounterexampleIsReplayedAndShownAsItIs() throws Exception {
        LedgerEntry first = Courtroom.judge(new ToyClaims.Small(), "everyNumberIsSmall");
        Path file = Path.of(first.counterexample().orElseThrow());
        Pin pin = Pin.read(Files.readString(file), Corpus.HOME + "toy.small/one.json");
        Case small = Courtroom.named(new ToyClaims.Small(), "everyNumberIsSmall");
        LedgerEntry again = new Trial(small, Courtroom.settings(99, 2, 128), new Corpus(List.of(pin))).judge();
        assertThat(again.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(again.counterexample()).hasValue("theorems/src/test/resources/corpus/toy.small/one.json");
        assertThat(again.violation().orElseThrow().instance()).isEqualTo(InstanceJson.toTree(pin.instance()));
        assertThat(again.instances()).isEqualTo(1 + 1024);
    }

    @Example
    void anIndependentCheckerMayObjectToARefutation() throws Exception {
        Path root = Files.createTempDirectory("witness");
        Path services = Files.createDirectories(root.resolve("META-INF/services"));
        Files.writeString(services.resolve(WitnessChecker.class.getName()), Sceptic.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader withSceptic =
                new URLClassLoader(new URL[] {root.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(withSceptic);
            LedgerEntry entry = Courtroom.judge(new ToyClaims.Small(), "everyNumberIsSmall");
            assertThat(entry.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(entry.reason())
                    .contains(
                            "an independent checker objects: the hypothesis 'x is of a kind of its own' does not hold");
            assertThat(entry.asExpected()).isFalse();
            assertThat(entry.witness()).isEmpty();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** Reads the witness and believes nothing. */
    public static final class Sceptic implements WitnessChecker {
        @Override
        public Set<String> claims() {
            return Set.of("toy.small");
        }

        @Override
        public void check(Witness it) {
            it.given("x is of a kind of its own", it.list("x").isEmpty());
        }
    }

    @Example
    void whatFailsInDoublesAloneIsNotReported() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Cancellation(), "cancels");
        assertThat(entry.verdict()).isNotEqualTo(Verdict.REFUTED);
        assertThat(entry.certified()).isFalse();
        // Most candidates are never looked at, so that the claim is not believed either.
        assertThat(entry.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(entry.reason()).contains("guard the check against cancellation");
        LedgerEntry mutant = Courtroom.judge(new ToyClaims.Cancellation(), "strictlyLess");
        assertThat(mutant.verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Example
    void aRoundingResidueIsNoViolationHoweverManyDigitsItHas() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Residue(), "thirds");
        assertThat(entry.verdict()).isNotEqualTo(Verdict.REFUTED);
        assertThat(Courtroom.judge(new ToyClaims.Residue(), "quarters").verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Example
    void aViolationBelowTheNoiseOfDoublesIsStillFound() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Hair(), "almostOne");
        assertThat(entry.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(entry.certified()).isTrue();
    }

    @Example
    void theAdversaryFindsWhatChanceDoesNot() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Needle(), "nobodyIsNear");
        assertThat(entry.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(entry.violation().orElseThrow().index()).isGreaterThanOrEqualTo(Adversary.FIRST_CHILD);
        assertThat(entry.violation().orElseThrow().text()).isEqualTo("x (n = 1) = 3\n");
    }

    @Example
    void itDoesNotStopWhereABoundIsMerelyAttained() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Trap(), "nobodyIsNear");
        assertThat(entry.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(entry.violation().orElseThrow().text()).isEqualTo("x (n = 1) = 3\n");
    }

    @Example
    void demandedCoverageThatIsMissedMakesInconclusive() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Uncovered(), "squares");
        assertThat(entry.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(entry.reason()).contains("x > 2").contains("demanded 50.0 %");
    }

    @Example
    void hypothesesThatNoInstanceMeetsMakeInconclusive() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Uncovered(), "noInstanceQualifies");
        assertThat(entry.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(entry.reason()).contains("no instance satisfied");
        assertThat(entry.confidence()).isEqualTo(1);
    }

    @Example
    void aBoundThatCannotFailIsVacuous() {
        LedgerEntry entry = Courtroom.judge(new ToyClaims.Vacuous(), "farBound");
        assertThat(entry.verdict()).isEqualTo(Verdict.VACUOUS);
        assertThat(entry.vacuous()).isEqualTo(1);
        assertThat(Courtroom.judge(new ToyClaims.Vacuous(), "nearBound").verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Example
    void probabilitiesAreJudgedAgainstTheirLimit() {
        LedgerEntry below = Courtroom.judge(new ToyClaims.Tail(), "tenPercent");
        assertThat(below.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(below.trials().orElseThrow().trials()).isEqualTo(8192);
        assertThat(below.level().orElseThrow().upper()).isBetween(0.0668, 0.1);
        LedgerEntry above = Courtroom.judge(new ToyClaims.Tail(), "fivePercent");
        assertThat(above.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(above.level().orElseThrow().eValue()).isGreaterThan(SequentialTest.REFUTES);
        // The budget is not spent once the claim is refuted.
        assertThat(above.instances()).isLessThan(8192);
        assertThat(Courtroom.judge(new ToyClaims.Tail(), "theVeryRate").verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Example
    void trendsAreJudgedByTheShareOfWins() {
        LedgerEntry wins = Courtroom.judge(new ToyClaims.Race(), "mostlySmall");
        assertThat(wins.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(wins.level().orElseThrow().lower()).isBetween(0.5, 0.6827);
        LedgerEntry losses = Courtroom.judge(new ToyClaims.Race(), "mostlyTiny");
        assertThat(losses.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(losses.asExpected()).isTrue();
        LedgerEntry coin = Courtroom.judge(new ToyClaims.Race(), "coin");
        assertThat(coin.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(coin.asExpected()).isTrue();
    }

    @Example
    void existenceHoldsByACertifiedExampleAlone() {
        LedgerEntry found = Courtroom.judge(new ToyClaims.Spread(), "wide");
        assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(found.certified()).isTrue();
        assertThat(found.violation().orElseThrow().text()).startsWith("x (n = 2) = ");
        LedgerEntry none = Courtroom.judge(new ToyClaims.Spread(), "widerThanTheBox");
        assertThat(none.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(none.asExpected()).isTrue();
    }

    @Example
    void aCheckThatConcludesNothingIsAnError() {
        assertThatThrownBy(() -> Courtroom.judge(new ToyClaims.Broken(), "nothing"))
                .hasMessageContaining("toy.broken")
                .hasMessageContaining("never calls require");
    }

    @Example
    void aCheckThatStopsNamesItsInstances() {
        assertThatThrownBy(() -> Courtroom.judge(new ToyClaims.Broken(), "stops"))
                .hasMessageContaining("toy.broken#stops stopped on instances 0 … 127 of shape {n=")
                .hasMessageContaining("planted");
    }
}
