package org.theoremcheck.generators;

/** Round instances: in a seventh of the lanes every number is a multiple of ¼, which a person can check by hand. */
final class Quarters {
    private Quarters() {}

    /**
     * Rounds scalars away from 0 and vectors ({@link Draft#width}) towards 0; a vector that would vanish keeps ¼ of
     * its greatest coordinate.
     */
    static void round(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int[] round = draw.die(1, 7);
        for (String name : draft.names()) {
            double[] numbers = draft.get(name);
            int width = draft.width(name);
            int size = draft.size(name);
            boolean scalar = draft.isScalar(name);
            for (int l = 0; l < lanes; l++) {
                if (round[l] == 0 && scalar) {
                    numbers[l] = Math.signum(numbers[l]) * Math.ceil(Math.abs(numbers[l]) * 4) / 4;
                }
                for (int r = 0; r < size && round[l] == 0 && !scalar; r += width) {
                    towardsZero(numbers, r, width, lanes, l);
                }
            }
        }
        if (draft.has("b")) {
            spread(draft.get("a"), draft.get("b"), round);
        }
    }

    /** Rounding up may have made the slopes equal. */
    private static void spread(double[] a, double[] b, int[] round) {
        for (int l = 0; l < a.length; l++) {
            b[l] += round[l] == 0 && a[l] == b[l] ? 0.25 : 0;
        }
    }

    private static void towardsZero(double[] numbers, int from, int width, int lanes, int lane) {
        int greatest = from * lanes + lane;
        for (int at = greatest; at < (from + width) * lanes; at += lanes) {
            greatest = Math.abs(numbers[at]) > Math.abs(numbers[greatest]) ? at : greatest;
        }
        double rest = Math.signum(numbers[greatest]) / 4;
        for (int at = from * lanes + lane; at < (from + width) * lanes; at += lanes) {
            double quarters = numbers[at] * 4;
            numbers[at] = (quarters < 0 ? Math.ceil(quarters) : Math.floor(quarters)) / 4;
        }
        // The greatest is 0 only if all are.
        numbers[greatest] = numbers[greatest] == 0 ? rest : numbers[greatest];
    }

    /** Rounds every number to the nearest multiple of ¼, except that what is not 0 stays so. */
    static void nearest(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int[] round = draw.die(1, 7);
        for (String name : draft.names()) {
            double[] numbers = draft.get(name);
            for (int i = 0; i < numbers.length; i++) {
                if (round[i % lanes] == 0 && numbers[i] != 0) {
                    double quarters = Math.rint(numbers[i] * 4);
                    numbers[i] = quarters == 0 ? Math.copySign(0.25, numbers[i]) : quarters / 4;
                }
            }
        }
    }
}
