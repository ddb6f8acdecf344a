package org.theoremcheck.reports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ledger as JSON: an array of entries in the ledger's order, fields in the order of {@link LedgerEntry}, so that equal
 * evidence is equal text. Doubles are written with the digits that read back to the same bits. JSON has no infinite
 * numbers: they are the strings {@code "Infinity"}, {@code "-Infinity"} and {@code "NaN"}. What is absent is null.
 */
public final class LedgerJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();
    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private LedgerJson() {}

    /** The ledger's text. @throws IllegalArgumentException if an entry holds what JSON cannot say */
    public static String text(Ledger ledger) {
        return pretty(ledger) + "\n";
    }

    /** One entry, or part of one, as it stands in the ledger. */
    public static String pretty(Object part) {
        return written(PRETTY, part);
    }

    /** Likewise without white space. */
    public static String compact(Object part) {
        return written(MAPPER.writer(), part);
    }

    /** One entry, a line per field, less the readable text of its instances, whose numbers are there. */
    public static String lines(LedgerEntry entry) {
        JsonNode tree = tree(entry);
        for (String specimen : List.of("tightest", "violation")) {
            if (tree.get(specimen) instanceof ObjectNode shown) {
                shown.remove("text");
            }
        }
        List<String> lines = new ArrayList<>();
        tree.fields().forEachRemaining(field -> lines.add(compact(field.getKey()) + ": " + compact(field.getValue())));
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    /** What {@link #compact} wrote. @throws IllegalArgumentException if the text is something else; names the field */
    static <T> T part(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is not what was written:" + place(e) + " " + e.getOriginalMessage(), e);
        }
    }

    private static String written(ObjectWriter writer, Object part) {
        try {
            return writer.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write" + place(e) + " as JSON: " + e.getOriginalMessage() + "; nothing is written", e);
        }
    }

    /** One entry as a tree, for comparing it field by field. */
    static JsonNode tree(LedgerEntry entry) {
        return MAPPER.valueToTree(entry);
    }

    /** Replaces {@code file}, whole or not at all. @throws UncheckedIOException if it cannot be written */
    public static void write(Ledger ledger, Path file) {
        WholeFile.write(file, text(ledger));
    }

    /**
     * The ledger in {@code file}.
     *
     * @throws IllegalArgumentException if it is not a ledger; names the file and the field
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Ledger read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the ledger " + file + "; mvn verify writes one", e);
        }
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " " + e.getMessage(), e);
        }
    }

    /** The ledger in {@code text}. @throws IllegalArgumentException if it is none; names the field */
    public static Ledger parse(String text) {
        try {
            return MAPPER.readValue(text, Ledger.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "is not a ledger:" + place(e) + " " + e.getOriginalMessage() + "; mvn verify writes a new one", e);
        }
    }

    /** Where the trouble is: {@code  entry 3, field coverage.near the border.hit (line 80)}. */
    private static String place(JsonProcessingException e) {
        StringBuilder place = new StringBuilder();
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var path = mapping.getPath();
            int entry = path.get(0).getIndex();
            place.append(entry < 0 ? "" : " entry " + entry);
            String field = path.stream()
                    .skip(entry < 0 ? 0 : 1)
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            place.append(field.isEmpty() ? "" : (entry < 0 ? "" : ",") + " field " + field);
        }
        if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
            place.append(" (line ").append(e.getLocation().getLineNr()).append(')');
        }
        return place.toString();
    }
}
