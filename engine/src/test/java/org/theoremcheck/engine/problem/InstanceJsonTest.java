package org.theoremcheck.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InstanceJsonTest {
    private static final Instance SMALL = new Instance(
            Map.of("m", 2, "d", 1),
            List.of(Variable.of("x", "m", "d"), Variable.of("a")),
            Map.of("x", new double[] {0.5, -1}, "a", new double[] {0.01}),
            7,
            3);

    @Property
    void readingWhatWasWrittenGivesEveryBitBack(@ForAll("instances") Instance instance) {
        Instance back = InstanceJson.fromText(InstanceJson.toText(instance), "memory");
        assertThat(back.shape()).isEqualTo(instance.shape());
        assertThat(back.variables()).isEqualTo(instance.variables());
        assertThat(back.key()).isEqualTo(instance.key());
        assertThat(back.index()).isEqualTo(instance.index());
        for (Variable variable : instance.variables()) {
            assertThat(bits(back.get(variable.name()))).isEqualTo(bits(instance.get(variable.name())));
        }
    }

    @Example
    void theExtremesOfADoubleSurvive() {
        Instance extreme = SMALL.with("x", Double.MIN_VALUE, -0.0).with("a", Double.MAX_VALUE);
        Instance back = InstanceJson.fromText(InstanceJson.toText(extreme), "memory");
        assertThat(bits(back.get("x"))).isEqualTo(bits(Double.MIN_VALUE, -0.0));
        assertThat(bits(back.get("a"))).isEqualTo(bits(Double.MAX_VALUE));
    }

    @Example
    void theLayoutIsFixed() {
        assertThat(InstanceJson.toText(SMALL)).isEqualToNormalizingNewlines("""
                {
                  "format" : 1,
                  "shape" : {
                    "m" : 2,
                    "d" : 1
                  },
                  "variables" : [ {
                    "name" : "x",
                    "axes" : [ "m", "d" ],
                    "values" : [ 0.5, -1.0 ]
                  }, {
                    "name" : "a",
                    "axes" : [ ],
                    "values" : [ 0.01 ]
                  } ],
                  "key" : 7,
                  "index" : 3
                }
                """);
    }

    @Example
    void everyMistakeIsNamedWithItsPlace() {
        refused("-1.0", "NaN", "pinned.json: variables[0].values[1] is", "finite");
        refused("-1.0", "\"NaN\"", "variables[0].values[1]", "needs a number");
        refused("-1.0", "-Infinity", "variables[0].values[1]", "finite");
        refused("-1.0", "1e999", "variables[0].values[1]", "finite");
        refused("0.5, -1.0", "0.5", "variables[0].values has 1 numbers, needs 2");
        refused("0.5, -1.0", "0.5, -1.0, 2", "variables[0].values has 3 numbers, needs 2");
        refused("\"index\" : 3", "\"index\" : 3, \"colour\" : 1", "unknown field colour");
        refused("\"index\" : 3", "\"index\" : 3.5", "index is 3.5, needs a whole number");
        refused("\"key\" : 7", "\"key\" : 9223372036854775808", "key is 9223372036854775808");
        refused("\"key\" : 7,", "", "lacks the field key");
        refused("\"format\" : 1", "\"format\" : 2", "format is 2, this program reads 1");
        refused("\"m\" : 2", "\"m\" : 0", "shape.m is 0", "length 1 or more");
        refused("[ \"m\", \"d\" ]", "[ \"m\", \"q\" ]", "variables[0].values", "axis q");
        refused("\"name\" : \"a\"", "\"name\" : \"x\"", "variables[1].name is x for the second time");
        refused("\"key\" : 7", "\"key\" : 7, \"key\" : 8", "pinned.json line", "key");
        refused("\"index\" : 3\n}", "\"index\" : 3\n", "pinned.json line", "is not JSON");
        refused("\"index\" : 3\n}", "\"index\" : 3\n} 5", "pinned.json line");
        refused("{\n  \"format\"", "[1] {\n \"format\"", "pinned.json");
    }

    @Example
    void anErrorInAFileNamesTheFile() throws IOException {
        Path file = Files.createTempFile("instance", ".json");
        try {
            Files.writeString(file, InstanceJson.toText(SMALL));
            assertThat(InstanceJson.read(file)).isEqualTo(SMALL);
            Files.writeString(file, InstanceJson.toText(SMALL).replace("0.01", "NaN"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> InstanceJson.read(file))
                    .withMessageContaining(file + ": variables[1].values[0]");
        } finally {
            Files.delete(file);
        }
    }

    private static void refused(String original, String replacement, String... said) {
        String text = InstanceJson.toText(SMALL);
        assertThat(text).contains(original);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstanceJson.fromText(text.replace(original, replacement), "pinned.json"))
                .satisfies(error -> assertThat(error.getMessage()).contains(said));
    }

    private static long[] bits(double... numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    @Provide
    Arbitrary<Instance> instances() {
        Arbitrary<Double> anyDouble = Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.of(
                        0.0,
                        -0.0,
                        Double.MIN_VALUE,
                        -Double.MIN_VALUE,
                        Double.MIN_NORMAL,
                        Double.MAX_VALUE,
                        -Double.MAX_VALUE,
                        0.1,
                        1.0 / 3,
                        2e-3,
                        Math.nextDown(Double.MIN_NORMAL),
                        2e-44,
                        1e22));
        Arbitrary<Long> longs = Arbitraries.longs();
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 4);
        return Combinators.combine(lengths, lengths, anyDouble.list().ofSize(20), longs, longs)
                .as((m, d, numbers, key, index) -> {
                    Map<String, double[]> values = new LinkedHashMap<>();
                    double[] all =
                            numbers.stream().mapToDouble(Double::doubleValue).toArray();
                    values.put("x", Arrays.copyOf(all, m * d));
                    values.put("w*", Arrays.copyOfRange(all, 16, 16 + d));
                    return new Instance(
                            Map.of("m", m, "d", d),
                            List.of(Variable.of("x", "m", "d"), Variable.of("w*", "d")),
                            values,
                            key,
                            index);
                });
    }
}
