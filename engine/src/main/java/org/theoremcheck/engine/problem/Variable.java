package org.theoremcheck.engine.problem;

import java.util.List;
import java.util.Map;

/**
 * A named array of an instance.
 *
 * @param name as claims and counterexamples show it: {@code x}, {@code w*}, {@code a}
 * @param axes names of its axes, outermost first: {@code [m, d]} for a data matrix, empty for a scalar; the shrinker
 *     drops one index of an axis in all variables at once
 */
public record Variable(String name, List<String> axes) {
    public Variable {
        axes = List.copyOf(axes);
    }

    public static Variable of(String name, String... axes) {
        return new Variable(name, List.of(axes));
    }

    /** The product of the axes' lengths. @throws IllegalArgumentException if the shape lacks one of them */
    public int size(Map<String, Integer> shape) {
        int size = 1;
        for (String axis : axes) {
            Integer length = shape.get(axis);
            if (length == null) {
                throw new IllegalArgumentException(
                        "variable " + name + " has axis " + axis + ", which the shape " + shape + " lacks");
            }
            size *= length;
        }
        return size;
    }
}
