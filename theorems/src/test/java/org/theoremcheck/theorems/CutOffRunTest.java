package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.theoremcheck.reports.Agenda;
import org.theoremcheck.reports.Journal;
import org.theoremcheck.reports.Ledger;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.LedgerJson;
import org.theoremcheck.reports.Verdict;

/** Runs of toy claims in a JVM of their own that is killed, and what is left of them. */
class CutOffRunTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Class<?>> CLAIMS = List.of(ToyClaims.Vacuous.class, ToyClaims.Small.class);

    private static final String PRINTED = "printed";

    @Example
    void aKilledRunKeepsWhatItJudgedAndTheNextOneContinuesIt() throws Exception {
        Path target = Files.createTempDirectory("killed");
        Process run = start(target);
        awaitEntries(target, 5);
        run.destroyForcibly().waitFor();
        assertThat(target.resolve("ledger.json")).doesNotExist();

        String rendered = printed(() -> UnfinishedRun.main(new String[] {target.toString()}));
        assertThat(rendered)
                .contains("2 of 3 claims judged; the run did not finish")
                .containsPattern("toy\\.small +REFUTED +REFUTED");
        Ledger ledger = LedgerJson.read(target.resolve("ledger.json"));
        assertThat(ledger.claims().stream().map(LedgerEntry::id))
                .containsExactly("toy.endless", "toy.small", "toy.vacuous");
        LedgerEntry begun = ledger.claims().get(0);
        assertThat(begun.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(begun.reason()).isEqualTo("the run did not finish: it had yet to judge toy.endless#waits");
        assertThat(Files.readString(target.resolve("claims-board.html"))).contains("2 of 3 claims judged");
        assertThat(results(target)).anyMatch(text -> text.contains("2 of 3 claims judged") && text.contains("broken"));

        ToyRun.Run resumed = ToyRun.in(target, Map.of("seed", "5", "resume", "true"), CLAIMS);
        assertThat(resumed.printed())
                .contains(
                        "-Dresume takes over 4 of 4 checks and mutants from the run that began 2",
                        "; not asked for and left out: 1");
        ToyRun.Run anew = ToyRun.in(Files.createTempDirectory("anew"), Map.of("seed", "5"), CLAIMS);
        assertThat(evidence(resumed)).isEqualTo(evidence(anew));
        assertThat(resumed.summary().getTestsFailedCount()).isZero();
        assertThat(Journal.in(target).remains()).isEmpty();
    }

    @Example
    void aRunThatIsAskedToEndSaysHowFarItCame() throws Exception {
        Path target = Files.createTempDirectory("terminated");
        Process run = start(target);
        awaitEntries(target, 5);
        run.destroy();
        run.waitFor();
        assertThat(Files.readString(target.resolve(PRINTED)))
                .contains("2 of 3 claims judged; the run did not finish", "-Dresume continues it");
        assertThat(LedgerJson.read(target.resolve("ledger.json")).entries()).hasSize(5);
        assertThat(Journal.in(target).remains().orElseThrow().entries()).hasSize(5);
    }

    @Example
    void aTornLineIsSaidAndItsCaseJudgedAgain() throws Exception {
        Path target = cutOff("5");
        Path file = Journal.in(target).file();
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length - 100), StandardOpenOption.TRUNCATE_EXISTING);
        ToyRun.Run resumed = ToyRun.in(target, Map.of("seed", "5", "resume", "true"), CLAIMS);
        assertThat(resumed.printed()).contains("takes over 3 of 4").contains("its last entry was cut off");
        assertThat(resumed.ledger().entries()).hasSize(4);
    }

    @Example
    void anotherSeedOrSettingOrNoWishToResumeTakesNothingOver() throws Exception {
        ToyRun.Run seed = ToyRun.in(cutOff("5"), Map.of("seed", "6", "resume", "true"), CLAIMS);
        assertThat(seed.printed()).contains("-Dresume takes nothing over: seed was 5 and is 6; every claim is judged");
        assertThat(seed.ledger().entries()).allMatch(entry -> entry.seed() == 6);
        ToyRun.Run fewer = ToyRun.in(cutOff("5"), Map.of("seed", "5", "resume", "true", "instances", "512"), CLAIMS);
        assertThat(fewer.printed()).contains("instances was 1 × each claim's own and is 512");
        ToyRun.Run afresh = ToyRun.in(cutOff("5"), Map.of("seed", "5"), CLAIMS);
        assertThat(afresh.printed()).doesNotContain("-Dresume", "did not finish");
        ToyRun.Run nothing = ToyRun.in(Files.createTempDirectory("new"), Map.of("resume", "true"), CLAIMS);
        assertThat(nothing.printed()).contains("-Dresume finds no run that was cut off");
    }

    @Example
    void aChangedLineFailsEveryCaseAndOverwritesNothing() throws Exception {
        Path target = cutOff("5");
        Path file = Journal.in(target).file();
        String changed = Files.readString(file).replaceFirst("\"REFUTED\"", "\"REFUSED\"");
        Files.writeString(file, changed);
        ToyRun.Run resumed = ToyRun.in(target, Map.of("seed", "5", "resume", "true"), CLAIMS);
        assertThat(resumed.failures()).hasSize(4).allSatisfy((method, message) -> assertThat(message)
                .contains(file + " line ")
                .contains("delete the file"));
        assertThat(file).hasContent(changed);
        assertThat(target.resolve("ledger.json")).doesNotExist();
    }

    /** A folder with what a run of all claims left that was killed before it wrote its ledger. */
    private static Path cutOff(String seed) throws IOException {
        Path target = Files.createTempDirectory("cut-off");
        ToyRun.Run whole = ToyRun.in(target, Map.of("seed", seed), CLAIMS);
        Settings settings = ToyRun.with(Map.of("seed", seed), Settings::current);
        List<LedgerEntry> entries = whole.ledger().entries();
        List<String> cases = entries.stream().map(LedgerEntry::id).toList();
        Journal.in(target).begin(new Agenda("2026-01-01T00:00:00Z", settings.conditions(), cases), entries);
        Files.delete(target.resolve("ledger.json"));
        return target;
    }

    private static Process start(Path target) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Dseed=5",
                "-Dtheoremcheck.target=" + target,
                ToyRun.class.getName()));
        Stream.concat(CLAIMS.stream(), Stream.of(ToyClaims.Endless.class))
                .map(Class::getName)
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(target.resolve(PRINTED).toFile())
                .start();
    }

    private static void awaitEntries(Path target, int entries) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Journal.in(target).remains().map(r -> r.entries().size()).orElse(0) < entries) {
            assertThat(Instant.now()).as("%s entries in %s", entries, target).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static List<String> results(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target.resolve("allure-results"))) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith("-result.json")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static String evidence(ToyRun.Run run) {
        return LedgerJson.text(run.ledger())
                .replaceAll("\"seconds\" : [^,]*", "")
                .replace(run.target().toString(), "");
    }

    private static String printed(Runnable what) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            what.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
