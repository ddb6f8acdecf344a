package org.theoremcheck.kernels.network;

import static jdk.incubator.vector.VectorOperators.GE;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.theoremcheck.kernels.elementary.VectorElementary;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * 1/(1 + e⁻ᶻ) and its slope in one pass over z, in blocks that the first cache holds. Same operations as the composed function, hence
 * the same bits.
 *
 * @param composed the function, for what is not fused
 */
record SimdLogistic(Pointwise composed) implements Pointwise {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();

    /** Numbers per block: three arrays of them lie in 12 KiB. */
    private static final int BLOCK = 512;

    /** The function itself, fused where it is the logistic one. */
    static Pointwise of(Pointwise activation) {
        return activation.isLogistic() ? new SimdLogistic(activation) : activation;
    }

    @Override
    public Lanes value(Lanes z) {
        double[] from = SimdLaneArithmetic.entries(z);
        if (from.length < WIDTH) {
            return composed.value(z);
        }
        double[] value = new double[from.length];
        inBlocks(from, (e, at) -> values(from, e, at, value));
        return like(z, value);
    }

    @Override
    public Lanes slope(Lanes z) {
        return tangent(z).slope();
    }

    @Override
    public Lanes curvature(Lanes z) {
        return composed.curvature(z);
    }

    @Override
    public Tangent tangent(Lanes z) {
        double[] from = SimdLaneArithmetic.entries(z);
        if (from.length < WIDTH) {
            return composed.tangent(z);
        }
        double[] value = new double[from.length];
        double[] slope = new double[from.length];
        inBlocks(from, (e, at) -> {
            values(from, e, at, value);
            slopes(e, at, slope);
        });
        return new Tangent(like(z, value), like(z, slope));
    }

    private static Lanes like(Lanes z, double[] entries) {
        return new Lanes(z.arithmetic(), entries, z.rows(), z.lanes());
    }

    private interface Block {
        /** @param e e^(−|z|) of the numbers from {@code at} on */
        void compute(double[] e, int at);
    }

    private static void inBlocks(double[] z, Block work) {
        int block = Math.min(BLOCK, z.length);
        double[] away = new double[block];
        double[] e = new double[block];
        for (int i = 0; i < z.length; i += block) {
            // The last block is moved back and computes some numbers again.
            int at = Math.min(i, z.length - block);
            negatedSizes(z, at, away);
            VectorElementary.exp(away, 0, e, 0, block);
            work.compute(e, at);
        }
    }

    private static void negatedSizes(double[] z, int at, double[] out) {
        for (int i = 0; i < out.length; i += WIDTH) {
            int j = Math.min(i, out.length - WIDTH);
            DoubleVector.fromArray(V, z, at + j).abs().neg().intoArray(out, j);
        }
    }

    private static void values(double[] z, double[] e, int at, double[] out) {
        for (int i = 0; i < e.length; i += WIDTH) {
            int j = Math.min(i, e.length - WIDTH);
            DoubleVector power = DoubleVector.fromArray(V, e, j);
            DoubleVector share =
                    power.blend(1.0, DoubleVector.fromArray(V, z, at + j).compare(GE, 0.0));
            share.div(power.add(1.0)).intoArray(out, at + j);
        }
    }

    private static void slopes(double[] e, int at, double[] out) {
        for (int i = 0; i < e.length; i += WIDTH) {
            int j = Math.min(i, e.length - WIDTH);
            DoubleVector power = DoubleVector.fromArray(V, e, j);
            DoubleVector whole = power.add(1.0);
            power.div(whole.mul(whole)).intoArray(out, at + j);
        }
    }
}
