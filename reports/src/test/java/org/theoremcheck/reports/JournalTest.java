package org.theoremcheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;

class JournalTest {
    private static final LedgerEntry CLAIM = SampleLedger.entry("dante.thm4");
    private static final LedgerEntry OTHER = SampleLedger.entry("dante.thm8");

    private final Path folder = temporary();
    private final Journal journal = Journal.in(folder);

    private static Path temporary() {
        try {
            return Files.createTempDirectory("journal");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Agenda agenda(String... cases) {
        return new Agenda("2026-01-01T00:00:00Z", new TreeMap<>(), List.of(cases));
    }

    private Journal.Remains remains() {
        return journal.remains().orElseThrow();
    }

    @Example
    void whatWasAppendedReadsBackAsWritten() {
        Agenda agenda = agenda("dante.thm4", "dante.thm8", "dante.thm9");
        journal.begin(agenda, List.of(CLAIM));
        journal.append(OTHER);
        assertThat(remains()).isEqualTo(new Journal.Remains(agenda, List.of(CLAIM, OTHER), false));
        assertThat(remains().extent()).isEqualTo("2 of 3 claims judged; the run did not finish");
    }

    @Example
    void aNewRunStartsFreshAndOneThatEndedLeavesNothing() {
        journal.begin(agenda("dante.thm4"), List.of(CLAIM));
        journal.begin(agenda("dante.thm8"), List.of());
        assertThat(remains().entries()).isEmpty();
        journal.end();
        assertThat(journal.remains()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Example
    void aLastEntryThatWasCutOffAnywhereIsLeftOutAndTheRestIsKept() throws IOException {
        journal.begin(agenda("dante.thm4", "dante.thm8"), List.of(CLAIM));
        byte[] whole = Files.readAllBytes(journal.file());
        journal.append(OTHER);
        byte[] all = Files.readAllBytes(journal.file());
        for (int length = whole.length; length < all.length; length++) {
            Files.write(journal.file(), Arrays.copyOf(all, length), StandardOpenOption.TRUNCATE_EXISTING);
            assertThat(remains().entries()).containsExactly(CLAIM);
            assertThat(remains().torn()).isEqualTo(length > whole.length);
        }
        assertThat(remains().extent())
                .isEqualTo("1 of 2 claims judged; the run did not finish; its last entry was cut off and is left out");
    }

    @Example
    void aLineThatWasChangedIsAnErrorThatNamesIt() throws IOException {
        journal.begin(agenda("dante.thm4", "dante.thm8"), List.of(CLAIM, OTHER));
        String text = Files.readString(journal.file());
        Files.writeString(journal.file(), text.replaceFirst("\"verdict\":\"REFUTED\"", "\"verdict\":\"FALSE\""));
        assertThatThrownBy(journal::remains)
                .hasMessageContaining(journal.file() + " line 2 ")
                .hasMessageContaining("field verdict")
                .hasMessageContaining("delete the file");
    }

    @Example
    void aClaimCountsOnceItsMutantsAreJudgedToo() {
        Agenda agenda = agenda("dante.thm4", "dante.thm4#sharper", "dante.thm8");
        assertThat(agenda.extent(List.of(CLAIM, OTHER))).startsWith("1 of 2 claims judged");
        assertThat(agenda.unjudged("dante.thm4", List.of(CLAIM, OTHER))).containsExactly("dante.thm4#sharper");
        assertThat(agenda.unjudged("dante.thm8", List.of(CLAIM, OTHER))).isEmpty();
    }

    @Example
    void conditionsDifferByName() {
        Agenda one = new Agenda("", new TreeMap<>(Map.of("seed", "1", "code", "a")), List.of());
        Agenda other = new Agenda("", new TreeMap<>(Map.of("seed", "2", "code", "a")), List.of());
        assertThat(one.differences(one)).isEmpty();
        assertThat(one.differences(other)).containsExactly("seed was 2 and is 1");
        assertThat(one.differences(agenda())).containsExactly("code was none and is a", "seed was none and is 1");
    }
}
