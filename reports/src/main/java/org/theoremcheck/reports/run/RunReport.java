package org.theoremcheck.reports.run;

import java.nio.file.Path;
import java.util.Optional;
import org.theoremcheck.reports.ConsoleTable;
import org.theoremcheck.reports.Ledger;
import org.theoremcheck.reports.LedgerJson;
import org.theoremcheck.reports.Surroundings;
import org.theoremcheck.reports.WholeFile;
import org.theoremcheck.reports.allure.AllureResults;
import org.theoremcheck.reports.html.ClaimsBoard;

/**
 * Everything that is rendered from a ledger, in one call at the end of a run.
 *
 * @param unfinished how far the run came before it was cut off, in a sentence; empty if it ended
 */
public record RunReport(Ledger ledger, Surroundings run, Optional<String> unfinished) {
    /**
     * Writes {@code ledger.json}, {@code allure-results/} and {@code claims-board.html} into {@code target}.
     *
     * @return the console table
     * @throws java.io.UncheckedIOException if a file cannot be written; names it
     */
    public String write(Path target) {
        LedgerJson.write(ledger, target.resolve("ledger.json"));
        AllureResults.write(ledger, run, unfinished, target.resolve("allure-results"));
        WholeFile.write(target.resolve("claims-board.html"), ClaimsBoard.of(ledger, run, unfinished));
        return ConsoleTable.of(ledger)
                + unfinished.map(extent -> "✗ " + extent + "\n").orElse("");
    }
}
