package org.theoremcheck.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.SampleLedger;

class ClaimsBoardTest {
    private static final String PAGE =
            ClaimsBoard.of(SampleLedger.ledger(), SampleLedger.surroundings(), Optional.empty());

    @Example
    void everyClaimStandsOnceUnderItsPaperAndSection() {
        assertThat(SampleLedger.ledger().claims())
                .allSatisfy(claim -> assertThat(PAGE).containsOnlyOnce("<details id=\"" + claim.id() + "\""));
        assertThat(PAGE)
                .containsSubsequence(
                        "<h2>DANTE",
                        "<h3>1 One neuron",
                        "dante.thm1",
                        "<h3>2 Outer layer",
                        "dante.thm4",
                        "dante.thm5",
                        "<h2>Minibatch");
        assertThat(PAGE)
                .contains("6 claims: 3 HOLDS, 1 REFUTED, 1 VACUOUS, 1 INCONCLUSIVE. 2 claims or mutants differ");
    }

    @Example
    void whatDiffersIsMarked() {
        assertThat(PAGE).contains("<details id=\"dante.thm5\" class=\"differs\">", "Expected HOLDS.");
        assertThat(PAGE).contains("<details id=\"dante.thm1\" class=\"differs\">", "1 of 2 mutants refuted");
        assertThat(PAGE).contains("<details id=\"dante.thm4\">");
    }

    @Example
    void textIsEscapedAndTheCounterexampleIsLinked() {
        assertThat(PAGE)
                .contains("W√k &lt;as printed&gt; &amp; &quot;quoted&quot;")
                .contains("<a download=\"dante.thm4.json\" href=\"data:application/json;base64,")
                .contains("kept in <code>counterexamples/dante.thm4.json</code>")
                .contains("Witness checked independently: &#39;lhs ≤ rhs&#39; fails under all hypotheses")
                .doesNotContain("<as printed>");
    }

    @Example
    void evidenceShowsOnlyWhatAnEntryHas() {
        LedgerEntry probabilistic = SampleLedger.entry("dante.thm8");

        assertThat(EvidenceHtml.tables(probabilistic))
                .contains("412 / 20,480", "0.0182 to 0.0224")
                .doesNotContain("Coverage");
        assertThat(EvidenceHtml.tables(SampleLedger.entry("dante.thm1")))
                .contains("‖x‖ ≤ 1", "31,877", "87.1 %", "1.200e-09");
        assertThat(EvidenceHtml.tables(SampleLedger.entry("dante.rem.fewer"))).contains("831 / 142 / 27");
        assertThat(EvidenceHtml.tables(SampleLedger.entry("svm.lem2"))).contains("99.7 %");
        assertThat(EvidenceHtml.plots(probabilistic)).isEmpty();
    }
}
