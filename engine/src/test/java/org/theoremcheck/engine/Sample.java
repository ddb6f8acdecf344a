package org.theoremcheck.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Numbers for tests: the same on every backend. */
public final class Sample {
    private final Kernels kernels;
    private final long seed;
    private int stream;

    private Sample(Kernels kernels, long seed) {
        this.kernels = kernels;
        this.seed = seed;
    }

    public static Sample of(Kernels kernels, long seed) {
        return new Sample(kernels, seed);
    }

    /** On the reference backend. */
    public static Sample of(long seed) {
        return new Sample(Backends.reference(), seed);
    }

    public Kernels kernels() {
        return kernels;
    }

    public Lanes gaussian(int rows, int lanes) {
        return kernels.random().gaussian(seed, stream++, index(lanes), rows);
    }

    public Lanes uniform(int rows, int lanes) {
        return kernels.random().uniform(seed, stream++, index(lanes), rows);
    }

    public Matrix gaussian(int rows, int columns, int lanes) {
        return new Matrix(gaussian(rows * columns, lanes), rows, columns);
    }

    /** ±1. */
    public Matrix signs(int rows, int columns, int lanes) {
        return new Matrix(uniform(rows * columns, lanes).below(0.5).choose(-1, 1), rows, columns);
    }

    /** Rows of numbers in one lane. */
    public Lanes column(double... rows) {
        return kernels.lane().of(rows, rows.length, 1);
    }

    /** One number per lane. */
    public Lanes row(double... lanes) {
        return kernels.lane().of(lanes, 1, lanes.length);
    }

    /** A cohort without variables, for its random streams. */
    public Cohort cohort(int lanes) {
        return new Cohort(kernels, Map.of(), List.of(), Map.of(), seed, index(lanes));
    }

    private static long[] index(int lanes) {
        return LongStream.range(0, lanes).toArray();
    }
}
