package org.theoremcheck.theorems;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import org.theoremcheck.engine.problem.Instance;

/**
 * How much there is to check by hand in an instance: fewer numbers first, then fewer characters to write them with.
 *
 * @param numbers in all variables together
 * @param characters of their shortest decimal forms
 */
record Simplicity(long numbers, long characters) implements Comparable<Simplicity> {
    private static final Comparator<Simplicity> ORDER =
            Comparator.comparingLong(Simplicity::numbers).thenComparingLong(Simplicity::characters);

    static Simplicity of(Instance instance) {
        long numbers = 0;
        long characters = 0;
        for (double[] values : instance.values().values()) {
            numbers += values.length;
            characters +=
                    DoubleStream.of(values).mapToLong(Simplicity::characters).sum();
        }
        return new Simplicity(numbers, characters);
    }

    /** 0 costs nothing, −0 and other whole numbers their digits and sign. */
    private static long characters(double x) {
        String text = Double.toString(x);
        return text.equals("0.0") ? 0 : text.endsWith(".0") ? text.length() - 2 : text.length();
    }

    @Override
    public int compareTo(Simplicity that) {
        return ORDER.compare(this, that);
    }
}
