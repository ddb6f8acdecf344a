package org.theoremcheck.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a run that has not ended, in {@code ledger.unfinished.jsonl}: a line with the {@link Agenda}, then one per entry, appended
 * when its case is judged. What is appended outlives the process. The file goes when the ledger is written, so where it lies a run was
 * cut off.
 *
 * @param file in the folder of the ledger
 */
public record Journal(Path file) {
    private static final String NAME = "ledger.unfinished.jsonl";

    /** The journal in the folder that the ledger is written to. */
    public static Journal in(Path target) {
        return new Journal(target.resolve(NAME));
    }

    /**
     * What a run left that was cut off.
     *
     * @param torn whether the last line was cut off too, and is left out
     */
    public record Remains(Agenda agenda, List<LedgerEntry> entries, boolean torn) {
        /** {@code 12 of 40 claims judged; the run did not finish}, and whether a line is missing. */
        public String extent() {
            return agenda.extent(entries) + (torn ? "; its last entry was cut off and is left out" : "");
        }
    }

    /** Replaces what an earlier run left by this run's agenda and the entries taken over. @throws UncheckedIOException if it cannot */
    public void begin(Agenda agenda, List<LedgerEntry> takenOver) {
        StringBuilder text = new StringBuilder(line(agenda));
        takenOver.forEach(entry -> text.append(line(entry)));
        WholeFile.write(file, text.toString());
    }

    /** Appends an entry. @throws UncheckedIOException if it cannot */
    public void append(LedgerEntry entry) {
        try {
            Files.writeString(file, line(entry), StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot append to " + file, e);
        }
    }

    /** Removes the file, because the ledger is written. @throws UncheckedIOException if it cannot */
    public void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file + "; delete it by hand, the run did finish", e);
        }
    }

    /**
     * What a run left that was cut off; empty if none was.
     *
     * @throws IllegalArgumentException if a line other than the last is no entry; names it
     */
    public Optional<Remains> remains() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = lines();
        Agenda agenda = parsed(lines, 0, Agenda.class);
        List<LedgerEntry> entries = new ArrayList<>();
        int last = lines.size() - 1;
        for (int i = 1; i < last; i++) {
            entries.add(parsed(lines, i, LedgerEntry.class));
        }
        // Every whole line ends in a line feed, so what follows the last one is nothing, or a piece.
        boolean torn = last > 0 && !lines.get(last).isEmpty();
        return Optional.of(new Remains(agenda, List.copyOf(entries), torn));
    }

    private List<String> lines() {
        try {
            // Not readString, which refuses a letter that was cut in two.
            return Arrays.asList(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private <T> T parsed(List<String> lines, int i, Class<T> type) {
        try {
            return LedgerJson.part(lines.get(i), type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + " line " + (i + 1) + " " + e.getMessage()
                            + "; delete the file, and every claim is judged anew",
                    e);
        }
    }

    private static String line(Object part) {
        return LedgerJson.compact(part) + "\n";
    }
}
