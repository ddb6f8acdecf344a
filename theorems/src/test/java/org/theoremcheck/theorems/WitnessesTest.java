package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.theoremcheck.witness.Examiner;
import org.theoremcheck.witness.Opinion;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** The independent checkers on the pinned counterexamples and on changed ones. */
class WitnessesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Example
    void everyPinnedCounterexampleThatACheckerKnowsRefutes() throws Exception {
        for (WitnessChecker checker : checkers()) {
            for (String claim : checker.claims()) {
                List<Path> pins = pins(claim);
                assertThat(pins).as("pinned counterexamples of " + claim).isNotEmpty();
                for (Path pin : pins) {
                    assertThat(Examiner.opinion(pin)).as(claim).hasValueSatisfying(opinion -> assertThat(
                                    opinion.agrees())
                            .as(opinion.says())
                            .isTrue());
                }
            }
        }
    }

    /** A checker that agrees with anything would agree with these too. */
    @Example
    void everyCheckerObjectsToSomeChangedNumber() throws Exception {
        for (WitnessChecker checker : checkers()) {
            for (String claim : checker.claims()) {
                for (Path pin : pins(claim)) {
                    assertThat(changed(pin)).as(claim).anySatisfy(text -> assertThat(
                                    Examiner.opinion(checker, Witness.parse(text))
                                            .agrees())
                            .isFalse());
                }
            }
        }
    }

    @Example
    void theHeadlineCounterexamplesDoNotSurviveOneOtherNumber() throws Exception {
        assertThat(with("dante.thm4", "w1", 0, 0.5))
                .isEqualTo("'0 < ⟨∇, W₁ − W₁*⟩ where the risk is positive' does not fail");
        assertThat(with("dante.thm4", "x", 0, -2)).isEqualTo("the hypothesis '‖x_i‖ ≤ 1' does not hold");
        assertThat(with("dante.cor1", "w", 0, 0.5)).contains("does not fail");
        assertThat(with("dante.thm2", "w", 0, 8)).contains("'0 < ε' does not hold");
        assertThat(with("dante.thm2", "a", 0, 0.5)).contains("'P(not SLQC) ≤ δ' does not fail");
        assertThat(with("svm.thm2", "gamma", 0, 2)).contains("does not fail");
        assertThat(with("svm.cor1.iff", "f", 1, -1)).isEqualTo("'wrong ⟺ Σ h ≥ 2' does not fail");
        assertThat(with("bsum.lemma2.newton", "w", 0, 0.125)).contains("does not fail");
        assertThat(with("chain.comp.maxpool", "e", 1, 0)).contains("does not fail");
        assertThat(with("chain.newton.defined", "γ", 0, 0.25)).contains("does not fail");
    }

    /** One other number each, under which the conclusion does not fail any more, though every hypothesis holds. */
    @Example
    void theSmallerOnesDoNotEither() throws Exception {
        assertThat(with("bsum.step.inv-sqrt", "c", 0, 1)).contains("'0 < c < 1' does not hold");
        assertThat(with("chain.prop33.singular", "e", 0, 2)).isEqualTo("'0 < ⟨e, D²h·e⟩' does not fail");
        assertThat(with("chain.thm41.last-iterate", "w", 0, 2)).isEqualTo("'F′(w_{K−1})² ≤ 2·L·D/K' does not fail");
        assertThat(with("chain.thm41.step2L", "w", 0, 4)).contains("'min F′(w_k)² ≤ C·L·D/K for some C' does not");
        assertThat(with("dante.ce.lipschitz.prob", "W", 0, 2)).isEqualTo("'|∂f/∂p| ≤ C' does not fail");
        assertThat(with("dante.rem.exponential.allW", "a", 0, 0.75)).isEqualTo("'2b³W/a ≤ e^W' does not fail");
        assertThat(with("dante.rem.independent.inner", "w2", 0, 0)).contains("f(u′, v) + f(u, v′)' does not fail");
        assertThat(with("dante.tab.arithmetic.sign", "won", 0, 5)).contains("the table shows these numbers' does not");
        assertThat(with("sgd.batch-linear", "w", 0, 0.5)).isEqualTo("'|W_1| < |W_0|' does not fail");
        assertThat(with("sgd.diversity.decrease.inputs", "x", 1, 0.5)).contains("orthonormal");
        assertThat(with("sgd.momentum.running-average", "β", 0, 0)).contains("is a mean of gradients' does not fail");
        assertThat(with("sgd.must-shrink.any-output", "η", 0, 0.5)).contains("'no output converges to W*' does not");
        assertThat(with("sgd.random-order-must.closer", "w", 0, -2)).contains("own order' does not fail");
        assertThat(with("bsum.a1.ridge", "y", 0, 64)).contains("|l′(0)|)' does not fail");
        assertThat(with("bsum.monotone.unique", "a", 0, 0)).isEqualTo("'0 alone is stationary' does not fail");
        assertThat(with("chain.thm41.sgd-noise", "σ", 0, 0)).isEqualTo("'E‖G̃‖² ≤ 4·L·D/K' does not fail");
        assertThat(with("dante.rem.anyweights", "w2", 0, 0.5)).contains("above the least' does not fail");
        assertThat(with("sgd.convex-optimal", "w", 0, 0.5)).isEqualTo("'w_k → w*' does not fail");
        assertThat(with("sgd.convex-rate.extracted", "p", 0, 2)).contains("f′(w_1)²)' does not fail");
        assertThat(with("sgd.nonconvex-local", "w", 0, 1)).contains("'|v − w| ≤ 2⁻¹⁰' does not hold");
        assertThat(with("sgd.strongly-convex-iterations", "λ", 0, 1)).contains("f′(w_1)²)' does not fail");
        assertThat(with("svm.optimal-direction", "g", 3, -2)).contains("⟨s, δw⟩/‖δw‖' does not fail");
        assertThat(with("svm.alg2.skip-loose", "threshold", 0, 4)).contains("threshold' does not hold");
        assertThat(with("svm.dual.index", "C", 0, 0)).contains("is the dual's maximum' does not fail");
        assertThat(with("svm.exp.table2.norms", "one", 0, 7.5)).contains("the paper prints these numbers' does not");
        assertThat(with("svm.relu-linear", "dV", 0, 0)).contains("⟨∇f, δw⟩' does not fail");
        assertThat(with("svm.relu-linear.depth-3", "dt", 0, 0)).contains("⟨∇f, δw⟩' does not fail");
    }

    private static List<WitnessChecker> checkers() {
        return ServiceLoader.load(WitnessChecker.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static List<Path> pins(String claim) throws Exception {
        URL folder = WitnessesTest.class.getResource("/corpus/" + claim);
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> read(file).path("shows").asText().equals("COUNTEREXAMPLE"))
                    .toList();
        }
    }

    /** The pin's text with one number after the other replaced by 0, by its half, and by its negative. */
    private static List<String> changed(Path pin) {
        List<String> texts = new ArrayList<>();
        ObjectNode tree = read(pin);
        tree.at("/instance/variables").forEach(variable -> {
            ArrayNode values = (ArrayNode) variable.get("values");
            for (int i = 0; i < values.size(); i++) {
                double was = values.get(i).asDouble();
                for (double now : new double[] {0, was / 2, -was}) {
                    values.set(i, DoubleNode.valueOf(now));
                    texts.add(tree.toString());
                }
                values.set(i, DoubleNode.valueOf(was));
            }
        });
        return texts;
    }

    private static String with(String claim, String name, int place, double number) throws Exception {
        ObjectNode tree = read(pins(claim).get(0));
        tree.at("/instance/variables").forEach(variable -> {
            if (variable.get("name").asText().equals(name)) {
                ((ArrayNode) variable.get("values")).set(place, DoubleNode.valueOf(number));
            }
        });
        Path changed = Files.createTempFile("witness", ".json");
        Files.writeString(changed, tree.toString());
        Opinion opinion = Examiner.opinion(changed).orElseThrow();
        return opinion.agrees() ? "agrees" : opinion.says();
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
