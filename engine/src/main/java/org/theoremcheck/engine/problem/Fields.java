package org.theoremcheck.engine.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A place in a JSON tree that knows its own name, so that errors can say where they are.
 *
 * @param path source and field, as {@code file.json: variables[0].values[3]}
 */
record Fields(JsonNode node, String path, boolean root) {
    Fields(JsonNode node, String source) {
        this(node, source + ":", true);
    }

    /** @throws IllegalArgumentException unless this is an object with exactly these fields */
    void expect(String... names) {
        List<String> expected = Arrays.asList(names);
        for (String name : names()) {
            if (!expected.contains(name)) {
                throw error("has an unknown field " + name + "; known are " + expected);
            }
        }
        for (String name : names) {
            at(name);
        }
    }

    List<String> names() {
        if (!node.isObject()) {
            throw error("is " + shown() + ", needs an object");
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    Fields at(String name) {
        JsonNode child = node.get(name);
        if (child == null) {
            throw error("lacks the field " + name + "; add it or restore the file");
        }
        return new Fields(child, path + (root ? " " : ".") + name, false);
    }

    List<Fields> elements() {
        if (!node.isArray()) {
            throw error("is " + shown() + ", needs an array");
        }
        List<Fields> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new Fields(node.get(i), path + "[" + i + "]", false));
        }
        return elements;
    }

    String text() {
        if (!node.isTextual()) {
            throw error("is " + shown() + ", needs a string");
        }
        return node.textValue();
    }

    /** A whole number that fits a long. */
    long whole() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw error("is " + shown() + ", needs a whole number of 64 bits");
        }
        return node.longValue();
    }

    double number() {
        if (!node.isNumber()) {
            throw error("is " + shown() + ", needs a number");
        }
        double value = node.doubleValue();
        if (!Double.isFinite(value)) {
            throw error("is " + shown() + "; an instance holds finite doubles only");
        }
        return value;
    }

    IllegalArgumentException error(String found) {
        return new IllegalArgumentException(path + " " + found);
    }

    private String shown() {
        String text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
