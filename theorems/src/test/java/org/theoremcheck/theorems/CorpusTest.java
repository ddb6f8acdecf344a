package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.Backends;

class CorpusTest {
    private final Case small = Courtroom.named(new ToyClaims.Small(), "everyNumberIsSmall");
    private final Certifier certifier = new Certifier(small, Backends.certifier(), Backends.crossCheck());

    @Example
    void aPinnedCounterexampleIsReplayed() {
        Corpus corpus = pinned("toy.small", pin("toy.small", Pin.Shows.COUNTEREXAMPLE, "2", 2));
        List<Confirmed> verified = corpus.verified(certifier);
        assertThat(verified).hasSize(1);
        assertThat(verified.get(0).finding().confirms()).isTrue();
        assertThat(corpus.proof().orElseThrow().source())
                .isEqualTo("theorems/src/test/resources/corpus/toy.small/one.json");
    }

    @Example
    void aPinThatShowsSomethingElseTodayStopsTheClaim() {
        Corpus other = pinned("toy.small", pin("toy.small", Pin.Shows.COUNTEREXAMPLE, "3", 2));
        assertThatThrownBy(() -> other.verified(certifier))
                .hasMessageContaining("corpus/toy.small/one.json is a COUNTEREXAMPLE with 3 against 1")
                .hasMessageContaining("'|x| ≤ 1' with 2 against 1")
                .hasMessageContaining("delete the file and pin anew");
        Corpus harmless = pinned("toy.small", pin("toy.small", Pin.Shows.COUNTEREXAMPLE, "0.5", 0.5));
        assertThatThrownBy(() -> harmless.verified(certifier)).hasMessageContaining("not confirmed");
    }

    @Example
    void aPinnedTightestInstanceNeedOnlyBeAsTightAsItSays() {
        Corpus corpus = pinned("toy.small", pin("toy.small", Pin.Shows.TIGHTEST, "0.5", 0.5));
        assertThat(corpus.verified(certifier).get(0).finding().confirms()).isFalse();
        assertThat(corpus.proof()).isEmpty();
    }

    @Example
    void aPinOfAnotherClaimIsAnError() {
        assertThatThrownBy(() -> pinned("toy.small", pin("toy.hair", Pin.Shows.TIGHTEST, "0.5", 0.5)))
                .hasMessageContaining("belongs to claim toy.hair; move it to");
    }

    @Example
    void aTamperedPinIsAnErrorAndStaysAsItIs() throws IOException {
        String changed =
                pin("toy.small", Pin.Shows.TIGHTEST, "0.5", 0.5).toText().replace("[ 0.5 ]", "[ 0.75 ]");
        Path root = Files.createTempDirectory("corpus");
        Path file = Files.createDirectories(root.resolve("corpus/toy.small")).resolve("one.json");
        Files.writeString(file, changed);
        assertThatThrownBy(() -> Corpus.of("toy.small", loader(root)))
                .hasMessageContaining("one.json was changed after it was written");
        assertThat(file).hasContent(changed);
    }

    @Example
    void aClaimWithoutPinsHasNone() {
        assertThat(Corpus.of("toy.small", getClass().getClassLoader()).pins()).isEmpty();
    }

    private static Corpus pinned(String claim, Pin pin) {
        try {
            Path root = Files.createTempDirectory("corpus");
            Path folder = Files.createDirectories(root.resolve("corpus").resolve(claim));
            Files.writeString(folder.resolve("one.json"), pin.toText());
            return Corpus.of(claim, loader(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader(Path root) throws MalformedURLException {
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, null);
    }

    private static Pin pin(String claim, Pin.Shows shows, String lhs, double x) {
        Instance instance =
                new Instance(Map.of("n", 1), List.of(Variable.of("x", "n")), Map.of("x", new double[] {x}), 7, 12);
        return new Pin("", claim, shows, "|x| ≤ 1", lhs, "1", instance);
    }
}
