package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.Variable;

class PinTest {

    @Property(tries = 200)
    void readsBackExactlyWhatWasWritten(@ForAll @DoubleRange(min = -1e300, max = 1e300) double x, @ForAll long key) {
        Pin pin = pin(x, key);
        assertThat(Pin.read(pin.toText(), "")).isEqualTo(pin);
    }

    @Example
    void anyChangeOfTheContentIsNoticed() {
        String text = pin(0.25, 7).toText();
        assertUnusable(text.replace("0.25", "0.5"), "was changed after it was written", "restore the file");
        assertUnusable(text.replace("\"lhs\" : \"2\"", "\"lhs\" : \"3\""), "was changed");
        assertUnusable(text.replace("toy.small", "toy.other"), "was changed");
        assertUnusable(text.replace("\"key\" : 7", "\"key\" : 8"), "was changed");
    }

    @Example
    void whiteSpaceIsNoChange() {
        Pin pin = pin(0.25, 7);
        assertThat(Pin.read(pin.toText().replace("\n", "\n  "), "")).isEqualTo(pin);
    }

    @Example
    void malformedFilesAreErrorsThatNameTheFile() {
        String text = pin(0.25, 7).toText();
        assertUnusable("", "not a JSON object");
        assertUnusable("[]", "not a JSON object");
        assertUnusable(text.substring(0, 40), "is not JSON");
        assertUnusable(text.replace("\"conclusion\"", "\"claims\""), "has the fields");
        assertUnusable(text.replaceFirst("\"format\" : 1", "\"format\" : 2"), "has format 2");
        assertUnusable(text.replace("0.25", "NaN"), "NaN");
        assertUnusable(text.replace("0.25", "0.25, 1"), "values has 2 numbers, needs 1");
        assertUnusable(text.replace("0.25", "\"one\""), "needs a number");
        assertUnusable(text.replace("COUNTEREXAMPLE", "PROOF"), "");
    }

    private static void assertUnusable(String text, String... messages) {
        assertThatThrownBy(() -> Pin.read(text, "corpus/toy.small/one.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("corpus/toy.small/one.json")
                .hasMessageContainingAll(messages);
    }

    private static Pin pin(double x, long key) {
        Instance instance =
                new Instance(Map.of("n", 1), List.of(Variable.of("x", "n")), Map.of("x", new double[] {x}), key, 12);
        return new Pin("", "toy.small", Pin.Shows.COUNTEREXAMPLE, "|x| ≤ 1", "2", "1", instance);
    }
}
