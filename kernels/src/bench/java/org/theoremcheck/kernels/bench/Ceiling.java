package org.theoremcheck.kernels.bench;

import static jdk.incubator.vector.VectorOperators.ADD;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** The most that a core does: twelve independent chains of multiply-adds in registers, and sums over arrays that one cache holds. */
public final class Ceiling {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();
    private static final int CHAINS = 12;
    static final int REPEATS = 20_000;
    /** Of one call with {@value #REPEATS} repeats. */
    static final double FLOPS = 2.0 * CHAINS * WIDTH * REPEATS;

    private Ceiling() {}

    /** Each product is rounded before it is added, as everywhere in this project. */
    public static double multiplyAdd() {
        DoubleVector a = DoubleVector.broadcast(V, 1 + 0x1p-30);
        DoubleVector b = DoubleVector.broadcast(V, 0x1p-30);
        DoubleVector x0 = a;
        DoubleVector x1 = a.mul(1.1);
        DoubleVector x2 = a.mul(1.2);
        DoubleVector x3 = a.mul(1.3);
        DoubleVector x4 = a.mul(1.4);
        DoubleVector x5 = a.mul(1.5);
        DoubleVector x6 = a.mul(1.6);
        DoubleVector x7 = a.mul(1.7);
        DoubleVector x8 = a.mul(1.8);
        DoubleVector x9 = a.mul(1.9);
        DoubleVector x10 = a.mul(2.0);
        DoubleVector x11 = a.mul(2.1);
        for (int i = 0; i < REPEATS; i++) {
            x0 = x0.mul(a).add(b);
            x1 = x1.mul(a).add(b);
            x2 = x2.mul(a).add(b);
            x3 = x3.mul(a).add(b);
            x4 = x4.mul(a).add(b);
            x5 = x5.mul(a).add(b);
            x6 = x6.mul(a).add(b);
            x7 = x7.mul(a).add(b);
            x8 = x8.mul(a).add(b);
            x9 = x9.mul(a).add(b);
            x10 = x10.mul(a).add(b);
            x11 = x11.mul(a).add(b);
        }
        DoubleVector low = x0.add(x1).add(x2).add(x3).add(x4).add(x5);
        return low.add(x6).add(x7).add(x8).add(x9).add(x10).add(x11).reduceLanes(ADD);
    }

    /** Fused, which no kernel here uses: what equal bits on every backend cost. */
    static double fused() {
        DoubleVector a = DoubleVector.broadcast(V, 1 + 0x1p-30);
        DoubleVector b = DoubleVector.broadcast(V, 0x1p-30);
        DoubleVector x0 = a;
        DoubleVector x1 = a.mul(1.1);
        DoubleVector x2 = a.mul(1.2);
        DoubleVector x3 = a.mul(1.3);
        DoubleVector x4 = a.mul(1.4);
        DoubleVector x5 = a.mul(1.5);
        DoubleVector x6 = a.mul(1.6);
        DoubleVector x7 = a.mul(1.7);
        DoubleVector x8 = a.mul(1.8);
        DoubleVector x9 = a.mul(1.9);
        DoubleVector x10 = a.mul(2.0);
        DoubleVector x11 = a.mul(2.1);
        for (int i = 0; i < REPEATS; i++) {
            x0 = x0.fma(a, b);
            x1 = x1.fma(a, b);
            x2 = x2.fma(a, b);
            x3 = x3.fma(a, b);
            x4 = x4.fma(a, b);
            x5 = x5.fma(a, b);
            x6 = x6.fma(a, b);
            x7 = x7.fma(a, b);
            x8 = x8.fma(a, b);
            x9 = x9.fma(a, b);
            x10 = x10.fma(a, b);
            x11 = x11.fma(a, b);
        }
        DoubleVector low = x0.add(x1).add(x2).add(x3).add(x4).add(x5);
        return low.add(x6).add(x7).add(x8).add(x9).add(x10).add(x11).reduceLanes(ADD);
    }

    /** The sum of an array, read once. @param values a multiple of eight registers of them */
    static double read(double[] values) {
        DoubleVector s0 = DoubleVector.zero(V);
        DoubleVector s1 = DoubleVector.zero(V);
        DoubleVector s2 = DoubleVector.zero(V);
        DoubleVector s3 = DoubleVector.zero(V);
        DoubleVector s4 = DoubleVector.zero(V);
        DoubleVector s5 = DoubleVector.zero(V);
        DoubleVector s6 = DoubleVector.zero(V);
        DoubleVector s7 = DoubleVector.zero(V);
        for (int i = 0; i < values.length; i += 8 * WIDTH) {
            s0 = s0.add(DoubleVector.fromArray(V, values, i));
            s1 = s1.add(DoubleVector.fromArray(V, values, i + WIDTH));
            s2 = s2.add(DoubleVector.fromArray(V, values, i + 2 * WIDTH));
            s3 = s3.add(DoubleVector.fromArray(V, values, i + 3 * WIDTH));
            s4 = s4.add(DoubleVector.fromArray(V, values, i + 4 * WIDTH));
            s5 = s5.add(DoubleVector.fromArray(V, values, i + 5 * WIDTH));
            s6 = s6.add(DoubleVector.fromArray(V, values, i + 6 * WIDTH));
            s7 = s7.add(DoubleVector.fromArray(V, values, i + 7 * WIDTH));
        }
        return s0.add(s1).add(s2).add(s3).add(s4).add(s5).add(s6).add(s7).reduceLanes(ADD);
    }
}
