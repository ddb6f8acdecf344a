package org.theoremcheck.reports.plot;

/**
 * One axis of a plot; its range follows from what is drawn.
 *
 * @param label quantity and unit, {@code "lhs / rhs"}
 */
public record Axis(String label, Scale scale) {
    public static Axis linear(String label) {
        return new Axis(label, Scale.LINEAR);
    }

    public static Axis log(String label) {
        return new Axis(label, Scale.LOG);
    }
}
