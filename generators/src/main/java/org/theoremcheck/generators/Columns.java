package org.theoremcheck.generators;

/** The columns of d×o weight matrices. */
final class Columns {
    private Columns() {}

    /**
     * Gives half of the lanes a structure: equal columns, columns of turned sign, one column, rank one, or orthogonal
     * columns.
     *
     * @param v d×o matrices; updated
     */
    static double[] structured(Draw draw, double[] v, int d, int o) {
        int lanes = draw.lanes();
        int[] kind = draw.die(1, 10);
        int[] chosen = draw.die(1, o);
        double[] factor = draw.uniform(o, -1, 1);
        for (int j = 0; j < d; j++) {
            for (int c = o - 1; c >= 0; c--) {
                for (int l = 0; l < lanes; l++) {
                    int at = (j * o + c) * lanes + l;
                    double first = v[j * o * lanes + l];
                    v[at] = switch (kind[l]) {
                        case 0 -> first;
                        case 1 -> c == chosen[l] ? v[at] : 0;
                        case 2 -> first * factor[c * lanes + l];
                        case 3 -> j % o == c || c % d == j ? v[at] : 0;
                        case 4 -> c % 2 == 0 ? first : -first;
                        default -> v[at];
                    };
                }
            }
        }
        return v;
    }

    /** The first column of a matrix, d rows. */
    static double[] first(Draft draft, String name) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        int stride = draft.size(name) / d * lanes;
        double[] column = new double[d * lanes];
        for (int j = 0; j < d; j++) {
            System.arraycopy(draft.get(name), j * stride, column, j * lanes, lanes);
        }
        return column;
    }
}
