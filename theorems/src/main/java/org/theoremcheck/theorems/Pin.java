package org.theoremcheck.theorems;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.InstanceJson;

/**
 * An instance of an earlier run, kept with what it showed, as a JSON file that notices when it is changed.
 *
 * <pre>
 * {
 *   "format" : 1,
 *   "claim" : "dante.thm4",
 *   "shows" : "COUNTEREXAMPLE",
 *   "conclusion" : "need(w) ≤ κ",
 *   "lhs" : "3.5", "rhs" : "3",
 *   "instance" : { … },
 *   "sha256" : "…"
 * }
 * </pre>
 *
 * <p>The checksum is taken over all other fields, sorted, without white space.
 *
 * @param source file, for messages
 * @param lhs decimal digits at 50-digit precision, likewise {@code rhs}
 */
record Pin(String source, String claim, Shows shows, String conclusion, String lhs, String rhs, Instance instance) {
    /** The version of the layout above. */
    static final int FORMAT = 1;

    /** Why an instance is kept. */
    enum Shows {
        /** The conclusion fails. */
        COUNTEREXAMPLE,
        /** What an existence claim promises. */
        EXAMPLE,
        /** No instance came closer to failing. */
        TIGHTEST
    }

    private static final Set<String> FIELDS =
            Set.of("format", "claim", "shows", "conclusion", "lhs", "rhs", "instance", "sha256");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Pin of(String claim, Shows shows, Confirmed what) {
        Finding finding = what.finding();
        return new Pin("", claim, shows, finding.conclusion(), finding.lhs(), finding.rhs(), what.instance());
    }

    String toText() {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("format", FORMAT);
        tree.put("claim", claim);
        tree.put("shows", shows.name());
        tree.put("conclusion", conclusion);
        tree.put("lhs", lhs);
        tree.put("rhs", rhs);
        tree.set("instance", InstanceJson.toTree(instance));
        tree.put("sha256", checksum(tree));
        return tree.toPrettyString() + "\n";
    }

    /**
     * @param source file, for messages
     * @throws IllegalArgumentException if the text is no pin, or was changed; says which file and what to do
     */
    static Pin read(String text, String source) {
        JsonNode tree = parse(text, source);
        if (!tree.isObject()) {
            throw unusable(source, "is not a JSON object");
        }
        Set<String> names = new TreeSet<>();
        tree.fieldNames().forEachRemaining(names::add);
        if (!names.equals(FIELDS)) {
            throw unusable(source, "has the fields " + names + ", needs " + new TreeSet<>(FIELDS));
        }
        if (tree.get("format").asInt() != FORMAT) {
            throw unusable(source, "has format " + tree.get("format") + ", this program reads " + FORMAT);
        }
        // The instance first: its own errors name the field, where the checksum would only say that something changed.
        Instance instance = InstanceJson.fromTree(tree.get("instance"), source + ": instance");
        String found = checksum((ObjectNode) tree);
        if (!found.equals(tree.get("sha256").asText())) {
            throw unusable(
                    source,
                    "was changed after it was written: its content has SHA-256 " + found + ", the file says "
                            + tree.get("sha256").asText());
        }
        return new Pin(
                source,
                tree.get("claim").asText(),
                shows(tree.get("shows").asText(), source),
                tree.get("conclusion").asText(),
                tree.get("lhs").asText(),
                tree.get("rhs").asText(),
                instance);
    }

    private static JsonNode parse(String text, String source) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    unusable(source, "is not JSON: " + broken.getOriginalMessage())
                            .getMessage(),
                    broken);
        }
    }

    private static Shows shows(String name, String source) {
        for (Shows shows : Shows.values()) {
            if (shows.name().equals(name)) {
                return shows;
            }
        }
        throw unusable(source, "shows '" + name + "', needs one of " + Arrays.toString(Shows.values()));
    }

    private static IllegalArgumentException unusable(String source, String what) {
        return new IllegalArgumentException("pinned instance " + source + " " + what
                + "; restore the file from version control, or delete it and run the claim to have it found again");
    }

    private static String checksum(ObjectNode tree) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        for (Iterator<String> names = tree.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!name.equals("sha256")) {
                sorted.put(name, tree.get(name));
            }
        }
        try {
            byte[] content = JSON.writeValueAsBytes(sorted);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("cannot take a checksum", impossible);
        }
    }
}
