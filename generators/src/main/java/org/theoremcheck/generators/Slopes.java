package org.theoremcheck.generators;

import org.theoremcheck.engine.problem.SlopeOrder;

/**
 * The slopes a and b of generalised ReLUs. Half of the lanes have a/b above 0.7, up to 0.9999, where constants are
 * sharp; a fifth have it below 0.05; leaky ReLU (0.01, 1) is among the rest.
 */
final class Slopes {
    private Slopes() {}

    /** Draws {@code a} and {@code b}, increasing and positive. */
    static void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int[] kind = draw.die(1, 20);
        double[] near = draw.logUniform(1, 1e-4, 0.3);
        double[] far = draw.logUniform(1, 1e-3, 0.05);
        double[] between = draw.uniform(1, 0.05, 0.7);
        int[] unit = draw.die(1, 3);
        double[] b = draw.logUniform(1, 0.1, 10);
        double[] a = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            b[l] = unit[l] == 0 ? 1 : b[l];
            a[l] = b[l] * ratio(kind[l], near[l], far[l], between[l]);
        }
        draft.put("a", a);
        draft.put("b", b);
    }

    private static double ratio(int kind, double near, double far, double between) {
        return switch (kind) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> 1 - near;
            case 9, 10, 11 -> far;
            case 12 -> 0.01;
            case 13 -> 0.1;
            case 14 -> 0.5;
            case 15 -> 0.9;
            default -> between;
        };
    }

    /** Makes {@code a} and {@code b} lie in their order, 2⁻²⁰ apart relatively, with b in [2⁻¹⁰, 2¹⁰]. */
    static void repair(Draft draft, SlopeOrder order) {
        double[] a = draft.get("a");
        double[] b = draft.get("b");
        for (int l = 0; l < draft.lanes(); l++) {
            b[l] = clamp(Math.abs(b[l]), 0x1p-10, 0x1p10);
            double size = Math.abs(a[l]);
            switch (order) {
                case INCREASING -> a[l] = clamp(size, b[l] * 0x1p-20, b[l] * (1 - 0x1p-20));
                case EXCHANGED -> a[l] = b[l] * clamp(size > b[l] ? size / b[l] : b[l] / size, 1 + 0x1p-20, 0x1p20);
                case NEGATIVE -> a[l] = -clamp(size, b[l] * 0x1p-20, b[l] * (1 - 0x1p-20));
            }
        }
    }

    private static double clamp(double value, double low, double high) {
        return Math.min(high, Math.max(low, value));
    }
}
