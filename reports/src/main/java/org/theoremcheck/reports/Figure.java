package org.theoremcheck.reports;

/**
 * A plot that a claim draws into its report; its curves are added by name.
 *
 * @param title unique in a claim, {@code "Figure 2a, training loss"}
 * @param x quantity and unit, {@code "epochs"}
 * @param y likewise
 */
public record Figure(String title, String x, String y) implements Comparable<Figure> {
    @Override
    public int compareTo(Figure that) {
        return title.compareTo(that.title);
    }
}
