package org.theoremcheck.kernels.boxqp;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sums and moves along four rows at once, a register along them: the other operand is read once for four. Rows are whole lines of the cache. An inner product is left as its
 * {@value BoxQpKernels#STRANDS} strands, side by side, because its sum is found sooner number by number than from registers that have just been stored.
 */
final class FourRows {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();
    private static final int STRANDS = BoxQpKernels.STRANDS;

    private FourRows() {}

    /** The strands of ⟨r0, y⟩ … ⟨r3, y⟩. */
    static void times(double[] a, int r0, int r1, int r2, int r3, int y, int size, int to) {
        for (int first = 0; first < STRANDS; first += WIDTH) {
            DoubleVector s0 = DoubleVector.zero(V);
            DoubleVector s1 = DoubleVector.zero(V);
            DoubleVector s2 = DoubleVector.zero(V);
            DoubleVector s3 = DoubleVector.zero(V);
            for (int j = first; j < size; j += STRANDS) {
                DoubleVector other = at(a, y + j);
                s0 = s0.add(at(a, r0 + j).mul(other));
                s1 = s1.add(at(a, r1 + j).mul(other));
                s2 = s2.add(at(a, r2 + j).mul(other));
                s3 = s3.add(at(a, r3 + j).mul(other));
            }
            s0.intoArray(a, to + first);
            s1.intoArray(a, to + STRANDS + first);
            s2.intoArray(a, to + 2 * STRANDS + first);
            s3.intoArray(a, to + 3 * STRANDS + first);
        }
    }

    /** The strands of ⟨r0, r0⟩ … ⟨r3, r3⟩. */
    static void squares(double[] a, int r0, int r1, int r2, int r3, int size, int to) {
        for (int first = 0; first < STRANDS; first += WIDTH) {
            DoubleVector s0 = DoubleVector.zero(V);
            DoubleVector s1 = DoubleVector.zero(V);
            DoubleVector s2 = DoubleVector.zero(V);
            DoubleVector s3 = DoubleVector.zero(V);
            for (int j = first; j < size; j += STRANDS) {
                DoubleVector x0 = at(a, r0 + j);
                DoubleVector x1 = at(a, r1 + j);
                DoubleVector x2 = at(a, r2 + j);
                DoubleVector x3 = at(a, r3 + j);
                s0 = s0.add(x0.mul(x0));
                s1 = s1.add(x1.mul(x1));
                s2 = s2.add(x2.mul(x2));
                s3 = s3.add(x3.mul(x3));
            }
            s0.intoArray(a, to + first);
            s1.intoArray(a, to + STRANDS + first);
            s2.intoArray(a, to + 2 * STRANDS + first);
            s3.intoArray(a, to + 3 * STRANDS + first);
        }
    }

    /** The strands of ⟨r0, r1⟩, ⟨r0, r2⟩, ⟨r0, r3⟩, ⟨r1, r2⟩, ⟨r1, r3⟩, ⟨r2, r3⟩. */
    static void products(double[] a, int r0, int r1, int r2, int r3, int size, int to) {
        for (int first = 0; first < STRANDS; first += WIDTH) {
            DoubleVector s01 = DoubleVector.zero(V);
            DoubleVector s02 = DoubleVector.zero(V);
            DoubleVector s03 = DoubleVector.zero(V);
            DoubleVector s12 = DoubleVector.zero(V);
            DoubleVector s13 = DoubleVector.zero(V);
            DoubleVector s23 = DoubleVector.zero(V);
            for (int j = first; j < size; j += STRANDS) {
                DoubleVector x0 = at(a, r0 + j);
                DoubleVector x1 = at(a, r1 + j);
                DoubleVector x2 = at(a, r2 + j);
                DoubleVector x3 = at(a, r3 + j);
                s01 = s01.add(x0.mul(x1));
                s02 = s02.add(x0.mul(x2));
                s03 = s03.add(x0.mul(x3));
                s12 = s12.add(x1.mul(x2));
                s13 = s13.add(x1.mul(x3));
                s23 = s23.add(x2.mul(x3));
            }
            s01.intoArray(a, to + first);
            s02.intoArray(a, to + STRANDS + first);
            s03.intoArray(a, to + 2 * STRANDS + first);
            s12.intoArray(a, to + 3 * STRANDS + first);
            s13.intoArray(a, to + 4 * STRANDS + first);
            s23.intoArray(a, to + 5 * STRANDS + first);
        }
    }

    /** to ← to − r0·b0 − r1·b1 − r2·b2 − r3·b3, from left to right. */
    static void subtract(
            double[] a, int r0, int r1, int r2, int r3, double b0, double b1, double b2, double b3, int to, int size) {
        DoubleVector v0 = DoubleVector.broadcast(V, b0);
        DoubleVector v1 = DoubleVector.broadcast(V, b1);
        DoubleVector v2 = DoubleVector.broadcast(V, b2);
        DoubleVector v3 = DoubleVector.broadcast(V, b3);
        for (int j = 0; j < size; j += WIDTH) {
            DoubleVector rest = at(a, to + j).sub(at(a, r0 + j).mul(v0));
            rest = rest.sub(at(a, r1 + j).mul(v1));
            rest = rest.sub(at(a, r2 + j).mul(v2));
            rest.sub(at(a, r3 + j).mul(v3)).intoArray(a, to + j);
        }
    }

    /** The inner product of which these are the strands: halves are added until one number is left. */
    static double sum(double[] a, int s) {
        return ((a[s] + a[s + 4]) + (a[s + 2] + a[s + 6])) + ((a[s + 1] + a[s + 5]) + (a[s + 3] + a[s + 7]));
    }

    private static DoubleVector at(double[] a, int i) {
        return DoubleVector.fromArray(V, a, i);
    }
}
