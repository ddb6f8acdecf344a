package org.theoremcheck.generators;

/** Margin deficits: outputs all active, all satisfied, borderline, mixed, or all but one satisfied. */
final class LinearMargins {
    private LinearMargins() {}

    static double[] draw(Draft draft, Draw draw) {
        int rows = draft.size("m");
        int lanes = draft.lanes();
        double[] m = draw.uniform(rows, -2, 2);
        int[] kind = draw.die(1, 6);
        int[] place = draw.die(1, rows);
        int[] borderline = draw.die(rows, 2);
        for (int i = 0; i < rows; i++) {
            for (int l = 0; l < lanes; l++) {
                int at = i * lanes + l;
                m[at] = switch (kind[l]) {
                    case 0 -> Math.abs(m[at]);
                    case 1 -> -Math.abs(m[at]);
                    case 2 -> borderline[at] * m[at];
                    case 3 -> i == place[l] ? Math.abs(m[at]) : -Math.abs(m[at]);
                    default -> m[at];
                };
            }
        }
        return m;
    }

    /** Raises every deficit to {@code share}·ε at least; a power of two keeps that exact. */
    static void atLeast(Draft draft, double share) {
        double[] m = draft.get("m");
        double[] epsilon = draft.get("epsilon");
        for (int i = 0; i < m.length; i++) {
            m[i] = Math.max(m[i], share * epsilon[i % draft.lanes()]);
        }
    }
}
