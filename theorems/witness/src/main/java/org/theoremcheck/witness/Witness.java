package org.theoremcheck.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers of a counterexample's file, exactly, and what a checker has found about them. */
public final class Witness {
    private final JsonNode file;
    private Optional<String> failed = Optional.empty();

    private Witness(JsonNode file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException if the file is no witness */
    public static Witness read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the witness " + file, e);
        }
    }

    /** @throws IllegalArgumentException if the text is no witness */
    public static Witness parse(String text) {
        try {
            JsonNode tree = new ObjectMapper().readTree(text);
            if (!tree.path("claim").isTextual()
                    || !tree.at("/instance/variables").isArray()) {
                throw new IllegalArgumentException(
                        "a witness has the fields claim and instance.variables, this one has not; pass a pinned counterexample");
            }
            return new Witness(tree);
        } catch (IOException e) {
            throw new IllegalArgumentException("the witness is not JSON: " + e.getMessage(), e);
        }
    }

    /** Id of the claim that it is to refute. */
    public String claim() {
        return file.get("claim").asText();
    }

    /** Length of an axis. @throws Objection if there is none of that name */
    public int length(String axis) {
        JsonNode length = file.at("/instance/shape").path(axis);
        if (!length.isInt()) {
            throw new Objection("the witness has no axis " + axis);
        }
        return length.asInt();
    }

    public boolean has(String name) {
        return !values(name).isMissingNode();
    }

    /** A variable's numbers. @throws Objection if it is not there */
    public List<Real> list(String name) {
        JsonNode values = values(name);
        if (!values.isArray()) {
            throw new Objection("the witness has no variable " + name);
        }
        List<Real> numbers = new ArrayList<>();
        values.forEach(value -> numbers.add(Real.of(value.asDouble(Double.NaN))));
        return List.copyOf(numbers);
    }

    /** A variable of one number. @throws Objection unless it is one */
    public Real number(String name) {
        List<Real> numbers = list(name);
        if (numbers.size() != 1) {
            throw new Objection("this checker reads one number " + name + ", the witness has " + numbers.size());
        }
        return numbers.get(0);
    }

    /** A variable in rows. @param columns length of a row */
    public List<List<Real>> rows(String name, int columns) {
        List<Real> numbers = list(name);
        return IntStream.range(0, numbers.size() / columns)
                .mapToObj(i -> numbers.subList(i * columns, (i + 1) * columns))
                .toList();
    }

    private JsonNode values(String name) {
        for (JsonNode variable : file.at("/instance/variables")) {
            if (variable.path("name").asText().equals(name)) {
                return variable.path("values");
            }
        }
        return file.path("instance").path("no such variable");
    }

    /** A hypothesis. @param holds whether it certainly does @throws Objection if not */
    public void given(String hypothesis, boolean holds) {
        if (!holds) {
            throw new Objection("the hypothesis '" + hypothesis + "' does not hold");
        }
    }

    /** The conclusion. @param fails whether it certainly does @throws Objection if not */
    public void fails(String conclusion, boolean fails) {
        if (!fails) {
            throw new Objection("'" + conclusion + "' does not fail");
        }
        failed = Optional.of(conclusion);
    }

    /** The conclusion that fails, once the checker has said so. */
    Optional<String> failed() {
        return failed;
    }
}
