package org.theoremcheck.reports.allure;

import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.theoremcheck.reports.Ledger;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.LedgerJson;
import org.theoremcheck.reports.Surroundings;
import org.theoremcheck.reports.WholeFile;
import org.theoremcheck.reports.html.EvidenceHtml;

/**
 * A ledger as Allure results: one result per claim and mutant. Names of results follow from ids, so that a later report
 * knows a claim again; times are those of the ledger, laid end to end from the run's beginning.
 */
public final class AllureResults {
    /** What an earlier run left; the folder {@code history} stays, it carries the trend. */
    private static final String WRITTEN_BEFORE = "*-{result,container,attachment}*";

    private final Path folder;
    private final FileSystemResultsWriter writer;

    private AllureResults(Path folder) {
        this.folder = folder;
        writer = new FileSystemResultsWriter(folder);
    }

    /**
     * Replaces the results in {@code folder}, {@code target/allure-results}.
     *
     * @param unfinished how far the run came before it was cut off; empty if it ended
     * @throws UncheckedIOException if it cannot
     */
    public static void write(Ledger ledger, Surroundings run, Optional<String> unfinished, Path folder) {
        AllureResults results = new AllureResults(folder);
        results.clear();
        long start = run.started().toEpochMilli();
        for (LedgerEntry entry : ledger.entries()) {
            long stop = start + Math.round(1000 * entry.seconds());
            results.result(entry, start, stop);
            start = stop;
        }
        // A result, because a report without one that failed reads as a run in which all went well.
        long end = start;
        unfinished.ifPresent(extent ->
                results.writer.write(ClaimResult.cutOff(extent).setStart(end).setStop(end)));
        results.run(ledger, run);
    }

    private void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, WRITTEN_BEFORE)) {
            for (Path file : old) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder + "; delete it and run again", e);
        }
    }

    private void result(LedgerEntry entry, long start, long stop) {
        var result = ClaimResult.of(entry).setStart(start).setStop(stop);
        entry.tightest().ifPresent(shown -> result.getAttachments()
                .add(attach(
                        entry,
                        "Tightest instance",
                        "text/plain",
                        "txt",
                        EvidenceHtml.sides(shown) + "\n\n" + shown.text())));
        result.getAttachments().add(attach(entry, "Ledger entry", "application/json", "json", LedgerJson.lines(entry)));
        writer.write(result);
    }

    private Attachment attach(LedgerEntry entry, String name, String type, String extension, String text) {
        String source = uuid(entry.id() + "/" + name) + "-attachment." + extension;
        writer.write(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Attachment().setName(name).setType(type).setSource(source);
    }

    private void run(Ledger ledger, Surroundings run) {
        Map<String, String> facts = new TreeMap<>(run.facts());
        facts.put("Backend", distinct(ledger, LedgerEntry::backend));
        facts.put("Seed", distinct(ledger, entry -> Long.toString(entry.seed())));
        facts.put("Started", run.started().toString());
        WholeFile.write(
                folder.resolve("environment.properties"),
                facts.entrySet().stream()
                        .map(fact -> escaped(fact.getKey()) + "=" + escaped(fact.getValue()) + "\n")
                        .collect(Collectors.joining()));
        WholeFile.write(folder.resolve("categories.json"), LedgerJson.pretty(Category.all()) + "\n");
        WholeFile.write(
                folder.resolve("executor.json"),
                LedgerJson.pretty(Map.of("name", "mvn verify", "type", "maven", "buildName", "commit " + run.commit()))
                        + "\n");
    }

    private static String distinct(Ledger ledger, Function<LedgerEntry, String> fact) {
        return ledger.entries().stream()
                .map(fact)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** As {@link java.util.Properties} reads it: ASCII, the rest by code unit. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit -> unit < ' ' || unit > '~'
                        ? String.format(Locale.ROOT, "\\u%04x", unit)
                        : ("=: #!\\".indexOf(unit) < 0 ? "" : "\\") + (char) unit)
                .collect(Collectors.joining());
    }

    static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
