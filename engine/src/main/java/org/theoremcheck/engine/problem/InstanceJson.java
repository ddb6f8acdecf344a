package org.theoremcheck.engine.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Instances as JSON, exactly: reading what was written gives every double back bit for bit, −0.0 and subnormals included.
 *
 * <pre>
 * {
 *   "format" : 1,
 *   "shape" : { "m" : 1, "d" : 2 },
 *   "variables" : [ { "name" : "x", "axes" : [ "m", "d" ], "values" : [ 0.25, -0.0 ] } ],
 *   "key" : -7046029254386353131,
 *   "index" : 12
 * }
 * </pre>
 *
 * <p>Values are row-major, axes outermost first. Every error names the source and the field.
 */
public final class InstanceJson {
    /** The version of the layout above. */
    public static final int FORMAT = 1;

    // NaN and ∞ are let through the parser only so that the error can name the field that holds them.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private InstanceJson() {}

    /** The instance as a tree, to embed in a larger file. */
    public static ObjectNode toTree(Instance instance) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("format", FORMAT);
        ObjectNode shape = tree.putObject("shape");
        axes(instance).forEach(axis -> shape.put(axis, instance.shape().get(axis)));
        ArrayNode variables = tree.putArray("variables");
        for (Variable variable : instance.variables()) {
            ObjectNode node = variables.addObject();
            node.put("name", variable.name());
            ArrayNode axes = node.putArray("axes");
            variable.axes().forEach(axes::add);
            ArrayNode values = node.putArray("values");
            for (double value : instance.get(variable.name())) {
                values.add(value);
            }
        }
        tree.put("key", instance.key());
        tree.put("index", instance.index());
        return tree;
    }

    public static String toText(Instance instance) {
        return toTree(instance).toPrettyString() + "\n";
    }

    /**
     * @throws IllegalArgumentException if the file is not an instance; the message names file and field
     * @throws IOException if the file cannot be read
     */
    public static Instance read(Path file) throws IOException {
        return fromText(Files.readString(file), file.toString());
    }

    /**
     * @param source where the text comes from, for messages
     * @throws IllegalArgumentException if the text is not an instance; the message names source and field
     */
    public static Instance fromText(String text, String source) {
        try {
            return fromTree(JSON.readTree(text), source);
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            String where = at == null ? source : source + " line " + at.getLineNr() + " column " + at.getColumnNr();
            throw new IllegalArgumentException(
                    where + " is not JSON: " + broken.getOriginalMessage() + "; restore the file or fix that place",
                    broken);
        }
    }

    /**
     * @param source where the tree comes from, for messages
     * @throws IllegalArgumentException if the tree is not an instance; the message names source and field
     */
    public static Instance fromTree(JsonNode tree, String source) {
        Fields fields = new Fields(tree, source);
        fields.expect("format", "shape", "variables", "key", "index");
        long format = fields.at("format").whole();
        if (format != FORMAT) {
            throw fields.at("format")
                    .error("is " + format + ", this program reads " + FORMAT + "; regenerate the file");
        }
        Map<String, Integer> shape = new LinkedHashMap<>();
        for (String axis : fields.at("shape").names()) {
            Fields length = fields.at("shape").at(axis);
            long l = length.whole();
            if (l < 1 || l > Integer.MAX_VALUE) {
                throw length.error("is " + l + "; an axis has length 1 or more");
            }
            shape.put(axis, (int) l);
        }
        List<Variable> variables = new ArrayList<>();
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Fields node : fields.at("variables").elements()) {
            node.expect("name", "axes", "values");
            List<String> axes =
                    node.at("axes").elements().stream().map(Fields::text).toList();
            Variable variable = new Variable(node.at("name").text(), axes);
            variables.add(variable);
            if (values.put(variable.name(), numbers(node.at("values"), variable, shape)) != null) {
                throw node.at("name").error("is " + variable.name() + " for the second time; names are unique");
            }
        }
        return new Instance(
                shape,
                variables,
                values,
                fields.at("key").whole(),
                fields.at("index").whole());
    }

    private static double[] numbers(Fields field, Variable variable, Map<String, Integer> shape) {
        List<Fields> elements = field.elements();
        int size;
        try {
            size = variable.size(shape);
        } catch (IllegalArgumentException unknownAxis) {
            throw field.error("cannot be placed: " + unknownAxis.getMessage());
        }
        if (elements.size() != size) {
            throw field.error("has " + elements.size() + " numbers, needs " + size + " for axes " + variable.axes()
                    + " in shape " + shape + "; restore the file or fix the field");
        }
        return elements.stream().mapToDouble(Fields::number).toArray();
    }

    /** Axes in the order in which the variables name them, then the others by name. */
    private static List<String> axes(Instance instance) {
        List<String> axes = new ArrayList<>();
        instance.variables().forEach(variable -> axes.addAll(variable.axes()));
        instance.shape().keySet().stream().sorted().forEach(axes::add);
        return axes.stream().distinct().toList();
    }
}
