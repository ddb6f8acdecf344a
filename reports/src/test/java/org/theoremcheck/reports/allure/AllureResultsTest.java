package org.theoremcheck.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import net.jqwik.api.Example;
import org.theoremcheck.reports.Ledger;
import org.theoremcheck.reports.SampleLedger;
import org.theoremcheck.reports.Surroundings;

class AllureResultsTest {
    private final Path folder;

    AllureResultsTest() throws IOException {
        folder = Files.createTempDirectory("allure").resolve("allure-results");
    }

    @Example
    void everyClaimAndMutantIsAResultUnderPaperSectionAndPlace() throws IOException {
        AllureResults.write(SampleLedger.ledger(), SampleLedger.surroundings(), Optional.empty(), folder);

        assertThat(results()).hasSize(8);
        JsonNode mutant = result("dante.thm1#withoutTheNoise");
        assertThat(mutant.get("name").asText()).isEqualTo("dante.thm1 ⟶ mutant: noise term dropped");
        assertThat(mutant.get("status").asText()).isEqualTo("failed");
        assertThat(mutant.at("/statusDetails/trace").asText()).contains("mvn verify -Dclaims=dante.thm1 -Dseed=1");
        assertThat(labels(mutant))
                .contains("epic=" + SampleLedger.PAPER, "feature=1 One neuron", "story=Theorem 1", "severity=minor")
                .contains("tag=INCONCLUSIVE", "tag=universal", "tag=mutant");
        JsonNode refuted = result("dante.thm4");
        assertThat(refuted.get("status").asText()).isEqualTo("passed");
        assertThat(refuted.get("descriptionHtml").asText()).contains("&lt;as printed&gt; &amp; &quot;quoted&quot;");
    }

    @Example
    void everyAttachmentNamedByAResultIsThere() throws IOException {
        AllureResults.write(SampleLedger.ledger(), SampleLedger.surroundings(), Optional.empty(), folder);

        List<String> sources = new ArrayList<>();
        results().values().forEach(result -> result.findValues("source")
                .forEach(source -> sources.add(source.asText())));
        assertThat(sources).doesNotHaveDuplicates().allSatisfy(source -> assertThat(folder.resolve(source))
                .isNotEmptyFile());
        // A ledger entry each, and the tightest instance of those that have one.
        long tightest = SampleLedger.ledger().entries().stream()
                .filter(entry -> entry.tightest().isPresent())
                .count();
        assertThat(sources).hasSize(8 + (int) tightest);
    }

    @Example
    void aClaimKeepsItsIdentityAndOldResultsGo() throws IOException {
        AllureResults.write(SampleLedger.ledger(), SampleLedger.surroundings(), Optional.empty(), folder);
        String before = result("dante.thm1").get("historyId").asText();
        Path trend = Files.createDirectories(folder.resolve("history"));
        Ledger one = new Ledger(List.of(SampleLedger.entry("dante.thm1")));

        AllureResults.write(one, SampleLedger.surroundings(), Optional.empty(), folder);

        assertThat(results()).containsOnlyKeys("dante.thm1");
        assertThat(result("dante.thm1").get("historyId").asText()).isEqualTo(before);
        assertThat(folder.toFile().list((dir, name) -> name.contains("-attachment")))
                .hasSize(2);
        assertThat(trend).isDirectory();
    }

    @Example
    void theEnvironmentIsReadableAsProperties() throws IOException {
        Surroundings odd = new Surroundings("17 = ja: #1!", "Größe\\∞", "", 3, "abc-dirty", Instant.EPOCH);
        AllureResults.write(SampleLedger.ledger(), odd, Optional.empty(), folder);

        Properties read = new Properties();
        try (Reader reader =
                Files.newBufferedReader(folder.resolve("environment.properties"), StandardCharsets.ISO_8859_1)) {
            read.load(reader);
        }
        assertThat(read)
                .containsEntry("JDK", "17 = ja: #1!")
                .containsEntry("OS", "Größe\\∞")
                .containsEntry("CPU", "")
                .containsEntry("Threads", "3")
                .containsEntry("Commit", "abc-dirty")
                .containsEntry("Backend", "simd")
                .containsEntry("Seed", "1");
    }

    private Map<String, JsonNode> results() throws IOException {
        Map<String, JsonNode> results = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*-result.json")) {
            for (Path file : files) {
                JsonNode result = new ObjectMapper().readTree(file.toFile());
                results.put(result.get("fullName").asText(), result);
            }
        }
        return results;
    }

    private JsonNode result(String id) throws IOException {
        return Optional.ofNullable(results().get(id)).orElseThrow();
    }

    private static List<String> labels(JsonNode result) {
        List<String> labels = new ArrayList<>();
        result.get("labels")
                .forEach(label -> labels.add(
                        label.get("name").asText() + "=" + label.get("value").asText()));
        return labels;
    }
}
