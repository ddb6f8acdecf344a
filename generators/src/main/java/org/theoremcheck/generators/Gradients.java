package org.theoremcheck.generators;

/** Gradients of the outputs of a minibatch, with the coincidences on which a dual solver or a theorem may fail. */
final class Gradients {
    private Gradients() {}

    /** l·k vectors of width P, one below the other. */
    static double[] draw(Draft draft, Draw draw) {
        int rows = draft.size("m");
        int width = draft.length("P");
        int lanes = draft.lanes();
        double[] g = draw.gaussian(rows * width);
        double[] factor = draw.gaussian(rows);
        double[] size = draw.logUniform(rows, 0.03, 30);
        int[] kind = draw.die(1, 12);
        int[] place = draw.die(1, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < width; j++) {
                for (int l = 0; l < lanes; l++) {
                    int at = (i * width + j) * lanes + l;
                    double first = g[j * lanes + l];
                    g[at] = switch (kind[l]) {
                        case 0 -> i == place[l] ? 0 : g[at];
                        case 1 -> 0;
                        case 2 -> first;
                        case 3 -> i == 0 ? g[at] : first * factor[i * lanes + l];
                        case 4 -> i % width == j ? g[at] : 0;
                        case 5, 6 -> g[at] * size[i * lanes + l];
                        case 7, 8 -> Math.rint(2 * g[at]);
                        default -> g[at];
                    };
                }
            }
        }
        return g;
    }
}
