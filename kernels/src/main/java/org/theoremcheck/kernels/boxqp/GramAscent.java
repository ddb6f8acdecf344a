package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;

/**
 * With Q given: moves change all residuals, along Q's rows. Settling changes those of the coordinates inside alone, with their part of Q brought together, and
 * then all residuals at once.
 */
final class GramAscent extends OneAscent {
    private static final int NONE = -1;

    private final int pitch;
    private final int residuals;
    private int q;

    /** Q among the coordinates that were ever inside the box, by places in order of entry, and their residuals. */
    private final int known;

    private final int knownPitch;
    private final int local;
    private final int[] place;
    private final int[] member;
    private int members;
    private final double[] before;

    GramAscent(int n, Workspace workspace) {
        super(n, workspace);
        pitch = Workspace.whole(n);
        residuals = workspace.take(pitch);
        knownPitch = knownPitch(n);
        known = workspace.take(n * knownPitch);
        local = workspace.take(knownPitch);
        place = new int[n];
        member = new int[n];
        before = new double[n];
    }

    static int size(int n) {
        return Workspace.whole(n) + (n + 1) * knownPitch(n);
    }

    /** Rows whose beginnings are a power of two apart would share a few sets of the cache. */
    private static int knownPitch(int n) {
        int whole = Workspace.whole(n);
        return whole % 16 == 0 ? whole + 8 : whole;
    }

    @Override
    void begin(int at) {
        q = at;
        Arrays.fill(place, NONE);
        members = 0;
    }

    @Override
    double curvature(int i) {
        return numbers[q + i * pitch + i];
    }

    @Override
    void rest() {
        System.arraycopy(target, 0, numbers, residuals, n);
    }

    @Override
    double residual(int i) {
        return numbers[residuals + i];
    }

    @Override
    void move(int i, double by) {
        subtract(numbers, q + i * pitch, by, residuals, n);
    }

    @Override
    double sweep(int[] which, int count, double[] inverse) {
        double gap = 0;
        for (int k = 0; k < count; k++) {
            int i = which[k];
            double r = numbers[residuals + i];
            gap += room(i, r);
            double moved = best(i, r, inverse[i]);
            double by = moved - alpha[i];
            if (by != 0) {
                alpha[i] = moved;
                subtract(numbers, q + i * pitch, by, residuals, n);
            }
        }
        return gap;
    }

    @Override
    void settle(int[] free, int count, double[] relaxed, double enough) {
        for (int k = 0; k < count; k++) {
            int i = free[k];
            enter(i);
            before[i] = alpha[i];
            numbers[local + place[i]] = numbers[residuals + i];
        }
        for (int s = 0; s < BoxQpKernels.SETTLING && sweepInside(free, count, relaxed) > enough; s++) {}
        for (int k = 0; k < count; k++) {
            int i = free[k];
            move(i, alpha[i] - before[i]);
        }
    }

    private void enter(int i) {
        if (place[i] != NONE) {
            return;
        }
        place[i] = members;
        member[members++] = i;
        for (int m = 0; m < members; m++) {
            double entry = numbers[q + i * pitch + member[m]];
            numbers[known + place[i] * knownPitch + m] = entry;
            numbers[known + m * knownPitch + place[i]] = entry;
        }
    }

    private double sweepInside(int[] free, int count, double[] relaxed) {
        double gap = 0;
        for (int k = 0; k < count; k++) {
            int i = free[k];
            int at = place[i];
            double r = numbers[local + at];
            gap += room(i, r);
            double moved = best(i, r, relaxed[i]);
            double by = moved - alpha[i];
            if (by != 0) {
                alpha[i] = moved;
                subtract(numbers, known + at * knownPitch, by, local, members);
            }
        }
        return gap;
    }
}
