package org.theoremcheck.kernels.network;

import static jdk.incubator.vector.VectorOperators.GE;

import java.util.Optional;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * (z ≥ 0 ? b : a)·z and its slope in one pass over z, without a mask in memory. Same operations as the composed function, hence the same bits.
 *
 * @param composed the function, for what is not fused
 * @param two a and b
 */
record SimdTwoSlopes(Pointwise composed, Pointwise.Slopes two) implements Pointwise {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();

    /** The function itself, fused where it has two slopes. */
    static Pointwise of(Pointwise activation) {
        return activation
                .slopes()
                .<Pointwise>map(two -> new SimdTwoSlopes(activation, two))
                .orElse(activation);
    }

    @Override
    public Lanes value(Lanes z) {
        return fits(z) ? tangent(z).value() : composed.value(z);
    }

    @Override
    public Lanes slope(Lanes z) {
        return fits(z) ? tangent(z).slope() : composed.slope(z);
    }

    @Override
    public Lanes curvature(Lanes z) {
        return composed.curvature(z);
    }

    @Override
    public Optional<Slopes> slopes() {
        return composed.slopes();
    }

    @Override
    public Tangent tangent(Lanes z) {
        if (!fits(z)) {
            return composed.tangent(z);
        }
        int lanes = z.lanes();
        double[] from = SimdLaneArithmetic.entries(z);
        double[] a = SimdLaneArithmetic.entries(two.below().broadcast(1, lanes));
        double[] b = SimdLaneArithmetic.entries(two.from().broadcast(1, lanes));
        double[] value = new double[from.length];
        double[] slope = new double[from.length];
        for (int row = 0; row < from.length; row += lanes) {
            row(from, row, a, b, value, slope);
        }
        return new Tangent(like(z, value), like(z, slope));
    }

    /** One row of every lane; the last register overlaps the one before it. */
    private static void row(double[] z, int row, double[] a, double[] b, double[] value, double[] slope) {
        for (int l = 0; l < a.length; l += WIDTH) {
            int lane = Math.min(l, a.length - WIDTH);
            DoubleVector x = DoubleVector.fromArray(V, z, row + lane);
            DoubleVector s =
                    DoubleVector.fromArray(V, a, lane).blend(DoubleVector.fromArray(V, b, lane), x.compare(GE, 0.0));
            s.mul(x).intoArray(value, row + lane);
            s.intoArray(slope, row + lane);
        }
    }

    private boolean fits(Lanes z) {
        return z.lanes() >= WIDTH && fits(two.below(), z) && fits(two.from(), z);
    }

    private static boolean fits(Lanes slope, Lanes z) {
        return slope.rows() == 1 && (slope.lanes() == 1 || slope.lanes() == z.lanes());
    }

    private static Lanes like(Lanes z, double[] entries) {
        return new Lanes(z.arithmetic(), entries, z.rows(), z.lanes());
    }
}
