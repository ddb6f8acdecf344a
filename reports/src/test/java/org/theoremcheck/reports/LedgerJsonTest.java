package org.theoremcheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.AbstractThrowableAssert;

class LedgerJsonTest {
    @Example
    void aLedgerReadsBackAsWritten() {
        String text = LedgerJson.text(SampleLedger.ledger());
        Ledger read = LedgerJson.parse(text);

        assertThat(read).isEqualTo(SampleLedger.ledger());
        assertThat(LedgerJson.text(read)).isEqualTo(text);
    }

    @Property
    void everyDoubleReadsBackToTheSameBits(@ForAll double tightness, @ForAll double confidence) {
        LedgerEntry entry = Entries.with(SampleLedger.entry("dante.thm1"), tightness, confidence);
        LedgerEntry read = LedgerJson.parse(LedgerJson.text(new Ledger(List.of(entry))))
                .entries()
                .get(0);

        assertThat(Double.doubleToLongBits(read.tightness().getAsDouble()))
                .isEqualTo(Double.doubleToLongBits(tightness));
        assertThat(Double.doubleToLongBits(read.confidence())).isEqualTo(Double.doubleToLongBits(confidence));
    }

    @Example
    void numbersThatJsonLacksAreStringsAndWhatIsAbsentIsNull() {
        LedgerEntry entry = Entries.with(SampleLedger.entry("dante.thm1"), Double.POSITIVE_INFINITY, Double.NaN);
        String text = LedgerJson.text(new Ledger(List.of(entry)));

        assertThat(text).contains("\"tightness\" : \"Infinity\"", "\"confidence\" : \"NaN\"", "\"mutantOf\" : null");
        assertThat(LedgerJson.parse(text).entries()).containsExactly(entry);
    }

    @Example
    void aClaimStandsBeforeItsMutantsAndBeforeItsAmendedForm() {
        assertThat(SampleLedger.ledger().entries())
                .extracting(LedgerEntry::id)
                .startsWith("dante.rem.fewer", "dante.thm1", "dante.thm1#tenTimesSharper", "dante.thm1#withoutTheNoise")
                .isSorted();
    }

    @Example
    void aMalformedLedgerNamesFileAndField() throws IOException {
        String text = LedgerJson.text(SampleLedger.ledger());
        Path file = Files.createTempFile("ledger", ".json");

        damaged(file, text.replaceFirst("\"hit\" : 88001", "\"hit\" : \"many\""))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("entry 1, field coverage.ε below the gap.hit (line ");
        damaged(file, text.replaceFirst("\"verdict\" : \"HOLDS\"", "\"verdict\" : \"TRUE\""))
                .hasMessageContaining("entry 0, field verdict");
        damaged(file, text.replaceFirst("\"seconds\" : 2.375,", "")).hasMessageContaining("entry 0, field seconds");
        damaged(file, text.replaceFirst("\"mutantOf\" : null,", "")).hasMessageContaining("entry 0, field mutantOf");
        damaged(file, text.replaceFirst("\"backend\" : \"simd\"", "\"backend\" : null"))
                .hasMessageContaining("entry 0, field backend");
        damaged(file, text.replaceFirst("\"seconds\" : 2.375", "\"seconds\" : null"))
                .hasMessageContaining("seconds");
        damaged(file, text.replaceFirst("\"seed\" : 1", "\"seed\" : 1, \"sead\" : 1"))
                .hasMessageContaining("sead");
        damaged(file, text.replaceFirst("\"seed\" : 1", "\"seed\" : 1, \"seed\" : 2"))
                .hasMessageContaining("seed");
        damaged(file, text.replaceFirst("\"seed\" : 1", "\"seed\" : \"1\"")).hasMessageContaining("field seed");
        damaged(file, text.replaceFirst("\"bins\" : \\[ 9000,", "\"bins\" : [")).hasMessageContaining("histogram");
        damaged(file, text.replace("dante.thm4", "dante.thm1")).hasMessageContaining("dante.thm1 is entered twice");
        damaged(file, text.substring(0, text.length() / 2)).hasMessageContaining("line");
        damaged(file, text + "[]").hasMessageContaining("line");
        damaged(file, "").hasMessageContaining("is not a ledger");
        Files.delete(file);
    }

    @Example
    void anEntryThatCannotBeWrittenLeavesTheOldLedger() throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        Path file = folder.resolve("ledger.json");
        LedgerJson.write(SampleLedger.ledger(), file);
        String before = Files.readString(file);
        var unspeakable = JsonNodeFactory.instance.pojoNode(new Object());
        Specimen shown = new Specimen(0, false, "", "", "", 1, "", unspeakable);
        Ledger bad = new Ledger(List.of(Entries.withTightest(SampleLedger.entry("dante.thm1"), shown)));

        assertThatThrownBy(() -> LedgerJson.write(bad, file)).hasMessageContaining("entry 0, field tightest.instance");
        assertThat(file).hasContent(before);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private static AbstractThrowableAssert<?, ?> damaged(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return assertThatThrownBy(() -> LedgerJson.read(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
