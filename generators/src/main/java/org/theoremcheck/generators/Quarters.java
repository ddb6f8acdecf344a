package org.theoremcheck.generators;

/** Round instances: in a seventh of the lanes every number is a multiple of ¼, which a person can check by hand. */
final class Quarters {
    private Quarters() {}

    /** Rounds towards 0, except where that would leave nothing of a scalar. */
    static void round(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int[] round = draw.die(1, 7);
        for (String name : draft.names()) {
            double[] numbers = draft.get(name);
            boolean scalar = draft.isScalar(name);
            for (int i = 0; i < numbers.length; i += lanes) {
                for (int l = 0; l < lanes; l++) {
                    if (round[l] == 0) {
                        numbers[i + l] = scalar ? atLeastOne(numbers[i + l]) : truncated(numbers[i + l]);
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

    private static double truncated(double number) {
        double quarters = number * 4;
        return (quarters < 0 ? Math.ceil(quarters) : Math.floor(quarters)) / 4;
    }

    private static double atLeastOne(double number) {
        return Math.max(1, Math.ceil(number * 4)) / 4;
    }
}
