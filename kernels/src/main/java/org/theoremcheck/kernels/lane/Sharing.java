package org.theoremcheck.kernels.lane;

/** The sharing rule: of two counts of rows, or of lanes, equal ones agree and a single one serves all. */
final class Sharing {
    private Sharing() {}

    static int rows(Lanes a, Lanes b) {
        return common(a.rows(), b.rows(), "rows");
    }

    static int lanes(Lanes a, Lanes b) {
        return common(a.lanes(), b.lanes(), "lanes");
    }

    static int common(int a, int b, String what) {
        if (a != b && a != 1 && b != 1) {
            throw new IllegalArgumentException(
                    "operands have " + a + " and " + b + " " + what + "; pass equal numbers, or one to share it");
        }
        return Math.max(a, b);
    }
}
