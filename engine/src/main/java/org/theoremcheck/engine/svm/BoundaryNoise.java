package org.theoremcheck.engine.svm;

import java.util.Arrays;
import org.theoremcheck.engine.network.Layer;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Small noise that changes the class of an image: while an output j is not yet above that of the class c, the network is replaced by its
 * linearisation, and the image goes to the nearest boundary f_j = f_c, by the shortest way. In the end the whole way is made 2 % longer.
 *
 * <p>Inputs whose outputs do not depend on them stay where they are, as do those of another class from the start.
 *
 * @param net with K outputs
 * @param w its weights, P rows
 * @param steps most linearisations, ≥ 1
 * @see <a href="https://arxiv.org/abs/1511.04599">Moosavi-Dezfooli, Fawzi, Frossard (2016), DeepFool, Algorithm 2</a>
 */
public record BoundaryNoise(Layer net, Lanes w, int steps) {
    /** The paper's η. */
    public static final double OVERSHOOT = 0.02;

    /**
     * The noise per image as rows, m×d.
     *
     * @param x images as rows, m×d
     * @param labels ±1, m·K rows, one +1 per image
     */
    public Matrix of(Matrix x, Lanes labels) {
        int k = net.outputs();
        Lanes noise = x.entries().times(0);
        for (int step = 0; step < steps; step++) {
            Matrix here = x.with(x.entries().plus(noise.times(1 + OVERSHOOT)));
            noise = noise.plus(move(here, labels, k));
        }
        return x.with(noise.times(1 + OVERSHOOT));
    }

    /** To the nearest linearised boundary; 0 for images that have crossed one. */
    private Lanes move(Matrix x, Lanes labels, int k) {
        int m = x.rows();
        int d = x.columns();
        Lanes own = labels.above(0);
        var at = new NetworkOutputs.AtMinibatch(net.of(x, w));
        Lanes f = at.values();
        Lanes mine = own.times(f).sumEvery(k);
        Lanes apart = mine.repeatEach(k).minus(f);
        Lanes behind = own.choose(f.arithmetic().constant(Double.POSITIVE_INFINITY), apart);
        Lanes inside = behind.leastEvery(k).atLeast(0);
        Matrix slopes = at.inputGradients();
        Lanes of = slopes.entries().times(own.repeatEach(d));
        Lanes ofClass = blocksOf(of, m, k, d);
        Lanes towards = slopes.entries().minus(spread(ofClass, m, k, d));
        Lanes square = towards.square().sumEvery(d);
        Lanes reachable = square.above(0).and(own.not());
        Lanes length = reachable.choose(square, reachable.not());
        Lanes distance =
                reachable.choose(apart.square().over(length), f.arithmetic().constant(Double.POSITIVE_INFINITY));
        Lanes nearest = distance.equalTo(distance.leastEvery(k).repeatEach(k)).and(reachable);
        Lanes first = nearest.times(firstOf(nearest, m, k));
        Lanes share = first.times(apart).over(length).times(inside.repeatEach(k));
        return blocksOf(towards.times(share.repeatEach(d)), m, k, d);
    }

    /** Mask of the first marked row in each run of k. */
    private static Lanes firstOf(Lanes marked, int m, int k) {
        Lanes[] rows = new Lanes[m * k];
        for (int i = 0; i < m; i++) {
            Lanes before = marked.row(0).times(0);
            for (int j = 0; j < k; j++) {
                rows[i * k + j] = before.not();
                before = before.or(marked.row(i * k + j));
            }
        }
        return marked.arithmetic().stack(rows);
    }

    /** Σ_j of the d rows of output j, per image: m·d rows. */
    private static Lanes blocksOf(Lanes rows, int m, int k, int d) {
        LaneArithmetic arithmetic = rows.arithmetic();
        Lanes sum = arithmetic.gather(rows, places(m, k, d, 0));
        for (int j = 1; j < k; j++) {
            sum = sum.plus(arithmetic.gather(rows, places(m, k, d, j)));
        }
        return sum;
    }

    private static int[] places(int m, int k, int d, int j) {
        int[] places = new int[m * d];
        Arrays.setAll(places, r -> (r / d * k + j) * d + r % d);
        return places;
    }

    /** Each image's d rows, once per output. */
    private static Lanes spread(Lanes rows, int m, int k, int d) {
        int[] places = new int[m * k * d];
        Arrays.setAll(places, r -> r / (k * d) * d + r % d);
        return rows.arithmetic().gather(rows, places);
    }
}
