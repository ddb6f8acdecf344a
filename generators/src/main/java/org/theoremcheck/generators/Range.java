package org.theoremcheck.generators;

/** Keeps single numbers where a hypothesis wants them; all arrays are lane-innermost and changed in place. */
final class Range {
    private Range() {}

    /** Every number into [low, high]; NaN becomes low. */
    static void clamp(double[] numbers, double low, double high) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numbers[i] > low ? Math.min(high, numbers[i]) : low;
        }
    }

    /** Every number to |x|, at least low and at most high. */
    static void positive(double[] numbers, double low, double high) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.min(high, Math.max(low, Math.abs(numbers[i])));
        }
    }

    /** Every number to the nearest with its sign whose size is in [low, high]. */
    static void signed(double[] numbers, double low, double high) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.copySign(Math.min(high, Math.max(low, Math.abs(numbers[i]))), numbers[i]);
        }
    }

    /** Every number to the nearest whole one in [low, high]. */
    static void whole(double[] numbers, int low, int high) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.min(high, Math.max(low, Math.rint(numbers[i])));
        }
    }
}
