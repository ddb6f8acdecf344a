package org.theoremcheck.kernels.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Whatever way a backend takes to logistic layers, the bits are those of the reference's composition. */
class LogisticLayerTest {
    private static final double[] SPECIAL = {
        0,
        -0.0,
        1,
        -1,
        40,
        -40,
        745,
        -746,
        1e300,
        -1e300,
        0x1p-1074,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private record Logistic() implements Pointwise {
        @Override
        public Lanes value(Lanes z) {
            Lanes e = z.abs().negate().exp();
            return z.atLeast(0).choose(z.arithmetic().constant(1), e).over(e.plus(1));
        }

        @Override
        public Lanes slope(Lanes z) {
            Lanes e = z.abs().negate().exp();
            return e.over(e.plus(1).square());
        }

        @Override
        public Lanes curvature(Lanes z) {
            return slope(z).times(value(z).times(-2).plus(1));
        }

        @Override
        public boolean isLogistic() {
            return true;
        }
    }

    /** Two layers of one unit; inputs may be anything. */
    @Property(tries = 300)
    void outputsAndGradientsHaveTheReferencesBits(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int rows,
            @ForAll @IntRange(min = 1, max = 40) int lanes) {
        double[] z = new double[rows * lanes];
        Random random = new Random(seed);
        for (int i = 0; i < z.length; i++) {
            z[i] = random.nextInt(8) == 0 ? SPECIAL[random.nextInt(SPECIAL.length)] : 3 * random.nextGaussian();
        }
        double[] weights = random.doubles(lanes, 0.5, 2).toArray();
        double[] targets = random.doubles(z.length).toArray();
        List<double[]> found = bits(Backends.chosen(), z, weights, targets, rows, lanes);
        List<double[]> reference = bits(Backends.reference(), z, weights, targets, rows, lanes);
        for (int i = 0; i < reference.size(); i++) {
            assertThat(found.get(i)).isEqualTo(reference.get(i));
        }
    }

    private static List<double[]> bits(Kernels k, double[] z, double[] weights, double[] targets, int rows, int lanes) {
        Matrix x = Matrix.column(k.lane().of(z, rows, lanes));
        Matrix y = Matrix.column(k.lane().of(targets, rows, lanes));
        Matrix w = Matrix.column(k.lane().of(weights, 1, lanes));
        var net = new FeedForward(List.of(new Logistic(), new Logistic()), new SquaredError());
        List<Matrix> layers = List.of(w, w);
        return List.of(
                k.network().outputs(net, layers, x).entries().toDoubles(),
                k.network().risk(net, layers, x, y).toDoubles(),
                k.network().gradient(net, layers, x, y, 0).entries().toDoubles(),
                k.network().gradient(net, layers, x, y, 1).entries().toDoubles());
    }
}
