package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Proof;
import org.theoremcheck.reports.Verdict;

/** Toy claims through JUnit and jqwik, from annotation to ledger, in a run inside this one. */
class ClaimRunTest {
    @Example
    void claimsAndMutantsEnterTheLedger() throws IOException {
        ToyRun.Run run = ToyRun.of(Map.of("seed", "5"), ToyClaims.Small.class, ToyClaims.Vacuous.class);
        assertThat(run.summary().getTestsFailedCount()).isZero();
        assertThat(run.summary().getTestsSucceededCount()).isEqualTo(4);
        assertThat(run.ledger().entries().stream().map(LedgerEntry::id))
                .containsExactly("toy.small", "toy.small#halfOfIt", "toy.vacuous", "toy.vacuous#nearBound");
        assertThat(run.ledger().entries()).allSatisfy(entry -> {
            assertThat(entry.asExpected()).isTrue();
            assertThat(entry.seed()).isEqualTo(5);
        });
        assertThat(run.target().resolve("counterexamples/toy.small.json")).exists();
        assertThat(run.ledger().claims().get(0).proof())
                .contains(new Proof(true, "'|x| ≤ 1' fails under all hypotheses"));
        assertThat(run.printed())
                .containsPattern("toy\\.small +REFUTED +REFUTED")
                .contains("copy it to theorems/src/test/resources/corpus/toy.small/");
    }

    @Example
    void aSurvivingMutantFailsTheBuildAndTheClaimIsNotBelieved() throws IOException {
        ToyRun.Run run = ToyRun.of(Map.of("instances", "4096"), ToyClaims.Cauchy.class);
        assertThat(run.failures()).containsOnlyKeys("unchanged").hasEntrySatisfying("unchanged", message -> assertThat(
                        message)
                .contains("toy.cauchy#unchanged is HOLDS, expected a false variation to be refuted")
                .contains("mvn verify -Dclaims=toy.cauchy -Dseed=")
                .contains("-Dinstances=4096"));
        LedgerEntry claim = run.ledger().claims().get(0);
        assertThat(claim.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(claim.asExpected()).isFalse();
        assertThat(claim.reason()).contains("did not refute 'nothing changed'");
    }

    @Example
    void aDifferentVerdictFailsTheBuildWithInstanceAndCommand() throws IOException {
        ToyRun.Run run = ToyRun.of(Map.of("instances", "1"), ToyClaims.Small.class);
        assertThat(run.failures()).hasEntrySatisfying("everyNumberIsSmall", message -> assertThat(message)
                .contains("toy.small is HOLDS, expected REFUTED")
                .contains("Instance ")
                .contains("x (n = ")
                .contains("-Dinstances=1"));
    }

    @Example
    void claimsThatAreNotSelectedAreSkipped() throws IOException {
        ToyRun.Run run = ToyRun.of(Map.of("claims", "toy.v*"), ToyClaims.Small.class, ToyClaims.Vacuous.class);
        assertThat(run.summary().getTestsSkippedCount()).isEqualTo(2);
        assertThat(run.ledger().claims().stream().map(LedgerEntry::id)).containsExactly("toy.vacuous");
    }

    @Example
    void claimsWithoutTheirDataAreSkippedWithOneLine() throws IOException {
        ToyRun.Run run = ToyRun.of(Map.of(), ToyClaims.Vacuous.class, ToyClaims.Fed.class);
        Optional<String> missing = RealData.BODY_FAT.missing();
        assertThat(run.summary().getTestsSkippedCount()).isEqualTo(missing.isPresent() ? 2 : 0);
        assertThat(run.printed().lines().filter(line -> line.startsWith("toy.fed not judged: body-fat skipped")))
                .hasSize(missing.isPresent() ? 1 : 0);
    }

    @Example
    void aCheckThatStopsIsAnErrorAndStandsInTheLedger() throws IOException {
        ToyRun.Run run = ToyRun.of(Map.of(), ToyClaims.Broken.class);
        assertThat(run.failures()).containsOnlyKeys("nothing", "stops");
        assertThat(run.ledger().entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(entry.asExpected()).isFalse();
            assertThat(entry.reason()).startsWith("the check stopped: toy.broken");
        });
    }

    @Example
    void anErrorStopsItsCaseAlone() throws IOException {
        ToyRun.Run run = ToyRun.of(Map.of(), ToyClaims.Exhausted.class, ToyClaims.Vacuous.class);
        assertThat(run.failures()).containsKey("overflows");
        assertThat(run.ledger().entries()).hasSize(4);
    }

    @Example
    void badSettingsAreClearErrors() throws IOException {
        assertThat(ToyRun.of(Map.of("instances", "lots"), ToyClaims.Small.class).failures())
                .hasSize(2)
                .allSatisfy((method, message) -> assertThat(message).contains("-Dinstances is 'lots'"));
        assertThat(ToyRun.of(Map.of("backend", "abacus"), ToyClaims.Small.class).failures())
                .hasSize(2)
                .allSatisfy((method, message) -> assertThat(message).contains("backend 'abacus' is not available"));
    }
}
