package org.theoremcheck.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.Example;
import org.theoremcheck.reports.LedgerJson;
import org.theoremcheck.reports.SampleLedger;

class RunReportTest {
    @Example
    void aRunLeavesLedgerResultsAndBoard() {
        Path target = Path.of("target", "sample");

        String table =
                new RunReport(SampleLedger.ledger(), SampleLedger.surroundings(), Optional.empty()).write(target);

        assertThat(table).contains("6 claims");
        assertThat(LedgerJson.read(target.resolve("ledger.json"))).isEqualTo(SampleLedger.ledger());
        assertThat(target.resolve("claims-board.html")).isNotEmptyFile();
        assertThat(target.resolve("allure-results")).isNotEmptyDirectory();
    }
}
