package org.theoremcheck.kernels.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Samples;

/** Whatever way a backend takes to layers with two slopes, the bits are those of the reference's composition. */
class TwoSlopesLayerTest {
    /** Two layers of one unit; inputs, slopes and weights may be anything, slopes shared by the lanes or not. */
    @Property(tries = 300)
    void outputsAndGradientsHaveTheReferencesBits(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int rows,
            @ForAll @IntRange(min = 1, max = 40) int lanes,
            @ForAll boolean sharedBelow,
            @ForAll boolean sharedFrom) {
        List<long[]> expected = bits(Backends.reference(), seed, rows, lanes, sharedBelow, sharedFrom);
        for (String backend : List.of("plain", "simd")) {
            List<long[]> found = bits(Backends.named(backend), seed, rows, lanes, sharedBelow, sharedFrom);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i)).as(backend).isEqualTo(expected.get(i));
            }
        }
    }

    private static List<long[]> bits(
            Kernels k, long seed, int rows, int lanes, boolean sharedBelow, boolean sharedFrom) {
        Lanes a = number(k, seed, sharedBelow ? 1 : lanes);
        Lanes b = number(k, seed + 1, sharedFrom ? 1 : lanes);
        Matrix x = Matrix.column(k.lane().of(Samples.any(seed + 2, rows * lanes), rows, lanes));
        Matrix y = Matrix.column(k.lane().of(Samples.finite(seed + 3, rows * lanes), rows, lanes));
        List<Matrix> layers =
                List.of(Matrix.column(number(k, seed + 4, lanes)), Matrix.column(number(k, seed + 5, lanes)));
        var net = new FeedForward(List.of(new TwoSlopes(a, b), new TwoSlopes(b, a)), new SquaredError());
        return List.of(
                Samples.bits(k.network().outputs(net, layers, x).entries()),
                Samples.bits(k.network().risk(net, layers, x, y)),
                Samples.bits(k.network().gradient(net, layers, x, y, 0).entries()),
                Samples.bits(k.network().gradient(net, layers, x, y, 1).entries()));
    }

    private static Lanes number(Kernels k, long seed, int lanes) {
        return k.lane().of(Samples.any(seed, lanes), 1, lanes);
    }
}
