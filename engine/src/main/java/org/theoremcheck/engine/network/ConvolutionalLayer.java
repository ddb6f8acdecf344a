package org.theoremcheck.engine.network;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A convolution without padding, ReLU and 2×2 max-pooling as products of large matrices: every patch of every image becomes a row, all filters are one
 * product (im2col), and of each pooled window only the patch that won counts in derivatives. relu′(0) = 0; of equal numbers in a window the first wins.
 */
public final class ConvolutionalLayer {
    private static final int WINDOW = 4;

    private final int side;
    private final int patch;
    private final int filters;
    private final Map<Integer, int[]> patches = new ConcurrentHashMap<>();

    /**
     * @param side n of n×n images
     * @param patch k of k×k filters; n − k + 1 is even
     * @param filters f ≥ 1
     */
    public ConvolutionalLayer(int side, int patch, int filters) {
        if (patch < 1 || patch > side || (side - patch) % 2 == 0 || filters < 1) {
            throw new IllegalArgumentException(filters + " filters " + patch + "×" + patch + " on images " + side + "×"
                    + side + "; pass at least one filter and n − k + 1 even, for windows 2×2");
        }
        this.side = side;
        this.patch = patch;
        this.filters = filters;
    }

    /** n². */
    public int inputs() {
        return side * side;
    }

    /** f·((n − k + 1)/2)². */
    public int outputs() {
        return filters * windows();
    }

    /** k²·f. */
    public int parameters() {
        return area() * filters;
    }

    /** f. */
    public int filters() {
        return filters;
    }

    int area() {
        return patch * patch;
    }

    /** Pooled windows per image and filter. */
    int windows() {
        return positions() / WINDOW;
    }

    private int across() {
        return side - patch + 1;
    }

    private int positions() {
        return across() * across();
    }

    /**
     * The layer on a batch.
     *
     * @param x images as rows, m×n²
     * @param weights one filter per column, k²×f
     */
    public Pooled of(Matrix x, Matrix weights) {
        int m = x.rows();
        LaneArithmetic arithmetic = x.entries().arithmetic();
        int[] from = patches.computeIfAbsent(m, this::patchesOf);
        Matrix columns = new Matrix(arithmetic.gather(x.entries(), from), m * positions(), area());
        Lanes z = columns.times(weights).entries();
        int[] corner = corners(m);
        Lanes best = arithmetic.gather(z, corner);
        Lanes row = arithmetic.of(rows(corner), corner.length, 1);
        for (int step : new int[] {1, across(), across() + 1}) {
            Lanes other = arithmetic.gather(z, moved(corner, step));
            Lanes wins = other.above(best);
            best = wins.choose(other, best);
            row = wins.choose(arithmetic.of(rows(moved(corner, step)), corner.length, 1), row);
        }
        return new Pooled(this, m, columns.entries(), best.max(0), best.above(0), row);
    }

    /** Row (i, position) of the patches: where image i has its pixels. */
    private int[] patchesOf(int m) {
        int[] from = new int[m * positions() * area()];
        Arrays.setAll(from, at -> {
            int position = at / area() % positions();
            int within = at % area();
            int pixel = (position / across() + within / patch) * side + position % across() + within % patch;
            return at / area() / positions() * inputs() + pixel;
        });
        return from;
    }

    /** Entry (filter, image, window) of the upper left corners in the products, whose row (image, position) has one column per filter. */
    private int[] corners(int m) {
        int perRow = across() / 2;
        int[] from = new int[filters * m * windows()];
        Arrays.setAll(from, at -> {
            int window = at % windows();
            int image = at / windows() % m;
            int position = window / perRow * 2 * across() + window % perRow * 2;
            return (image * positions() + position) * filters + at / windows() / m;
        });
        return from;
    }

    private int[] moved(int[] corner, int positionsOn) {
        return Arrays.stream(corner).map(at -> at + positionsOn * filters).toArray();
    }

    private double[] rows(int[] entries) {
        return Arrays.stream(entries)
                .mapToDouble(at -> Math.floorDiv(at, filters))
                .toArray();
    }

    /**
     * What came out of a batch, in the order (filter, image, window).
     *
     * @param columns all patches, one per row
     * @param values pooled, f·m·windows rows
     * @param active mask: the winner passed the ReLU
     * @param winner row of the patch that won
     */
    public record Pooled(
            ConvolutionalLayer layer, int images, Lanes columns, Lanes values, Lanes active, Lanes winner) {

        /** One row per image: filter by filter, window by window; m×outputs. */
        public Matrix features() {
            int[] order = byImage();
            return new Matrix(values.arithmetic().gather(values, order), images, layer.outputs());
        }

        /** The patches that won, as rows, 0 where none passed the ReLU: (f·m·windows)×k². */
        public Matrix winners() {
            Lanes won = values.arithmetic().gatherBlocks(columns, winner, layer.area());
            return new Matrix(won.times(active.repeatEach(layer.area())), active.rows(), layer.area());
        }

        /** ∂⟨D, features⟩/∂weights, k²×f. @param d D, m×outputs */
        public Matrix gradient(Matrix d) {
            Lanes pulled = byFilter(d.entries());
            Matrix won = winners();
            int rows = images * layer.windows();
            Lanes[] perFilter = new Lanes[layer.filters()];
            for (int c = 0; c < perFilter.length; c++) {
                Matrix own = block(won, c, rows);
                perFilter[c] = own.transposeTimes(Matrix.column(pulled.slice(c * rows, (c + 1) * rows)))
                        .entries();
            }
            return new Matrix(values.arithmetic().stack(perFilter), layer.filters(), layer.area()).transpose();
        }

        /**
         * ∂(features·V)_ij/∂weights for every image i and output j.
         *
         * @param v V, outputs×K
         * @return row i·K + j holds filter by filter its k² derivatives, (m·K)×(f·k²)
         */
        public Matrix gradients(Matrix v) {
            Matrix won = winners();
            int windows = layer.windows();
            int area = layer.area();
            int k = v.columns();
            Lanes[] parts = new Lanes[layer.filters() * images];
            for (int c = 0; c < layer.filters(); c++) {
                Matrix own = new Matrix(v.entries().slice(c * windows * k, (c + 1) * windows * k), windows, k);
                for (int i = 0; i < images; i++) {
                    parts[c * images + i] = own.transposeTimes(block(won, c * images + i, windows))
                            .entries();
                }
            }
            int[] order = new int[images * k * layer.parameters()];
            Arrays.setAll(order, at -> {
                int filter = at / area % layer.filters();
                int output = at / layer.parameters() % k;
                int image = at / layer.parameters() / k;
                return ((filter * images + image) * k + output) * area + at % area;
            });
            Lanes all = values.arithmetic().stack(parts);
            return new Matrix(all.arithmetic().gather(all, order), images * k, layer.parameters());
        }

        /** Rows number·rows … of a matrix. */
        private static Matrix block(Matrix of, int number, int rows) {
            int size = rows * of.columns();
            return new Matrix(of.entries().slice(number * size, (number + 1) * size), rows, of.columns());
        }

        private int[] byImage() {
            int windows = layer.windows();
            int[] order = new int[images * layer.outputs()];
            Arrays.setAll(order, at -> {
                int filter = at / windows % layer.filters();
                int image = at / layer.outputs();
                return (filter * images + image) * windows + at % windows;
            });
            return order;
        }

        private Lanes byFilter(Lanes byImage) {
            int[] inverse = new int[byImage.rows()];
            int[] order = byImage();
            for (int at = 0; at < order.length; at++) {
                inverse[order[at]] = at;
            }
            return byImage.arithmetic().gather(byImage, inverse);
        }
    }
}
