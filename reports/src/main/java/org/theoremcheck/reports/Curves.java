package org.theoremcheck.reports;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The curves of one figure, by name; a commutative semigroup under {@link #merge} among curves of one figure. */
public record Curves(Figure figure, SortedMap<String, Curve> named) {
    public Curves {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /** @throws IllegalArgumentException if the other's axes differ */
    public Curves merge(Curves that) {
        if (!figure.equals(that.figure)) {
            throw new IllegalArgumentException("the figure '" + figure.title() + "' is drawn over " + figure + " and "
                    + that.figure + "; give figures that differ in their axes different titles");
        }
        SortedMap<String, Curve> all = new TreeMap<>(named);
        that.named.forEach((name, curve) -> all.merge(name, curve, Curve::merge));
        return new Curves(figure, all);
    }

    public Summary summary() {
        SortedMap<String, Curve.Summary> summaries = new TreeMap<>();
        named.forEach((name, curve) -> summaries.put(name, curve.summary()));
        return new Summary(figure.x(), figure.y(), summaries);
    }

    /** What the ledger prints of a figure; its title is its key. */
    public record Summary(String x, String y, SortedMap<String, Curve.Summary> curves) {}
}
