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
            for (int l = 0; l < lanes; l++) {
                for (int r = 0; r < draft.size(name) && round[l] == 0; r += width) {
                    if (draft.isScalar(name)) {
                        numbers[l] = Math.signum(numbers[l]) * Math.ceil(Math.abs(numbers[l]) * 4) / 4;
                    } else {
                        towardsZero(numbers, r, width, lanes, l);
                    }
                }
            }
        }
        // Rounding up may have made the slopes equal.
        for (int l = 0; l < lanes && draft.names().contains("b"); l++) {
            if (round[l] == 0 && draft.get("a")[l] == draft.get("b")[l]) {
                draft.get("b")[l] += 0.25;
            }
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
