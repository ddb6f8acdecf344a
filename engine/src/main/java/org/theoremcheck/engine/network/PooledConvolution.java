package org.theoremcheck.engine.network;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A convolution with biases, ReLU and 2×2 max-pooling. Every patch of every image becomes a row, all filters are one product (im2col). relu′(0) = 0; of equal
 * numbers in a window the first wins. Images go in and come out pixel by pixel, row by row, the channels of a pixel next to each other.
 *
 * <p>Weights are the filters, f×(k²·c) row-major, pixel by pixel like the images, and f biases after them.
 *
 * @param channels c ≥ 1
 * @param side s of s×s images
 * @param patch k of k×k filters
 * @param padding p zeros around every image: 0 for "valid", (k − 1)/2 for "same"; s + 2p − k + 1 is even and positive
 * @param filters f ≥ 1
 */
public record PooledConvolution(int channels, int side, int patch, int padding, int filters) implements Layer {
    private static final int WINDOW = 4;

    /** No pixel, no position: a block of zeros. */
    private static final int OUTSIDE = -1;

    public PooledConvolution {
        int across = side + 2 * padding - patch + 1;
        if (channels < 1 || filters < 1 || patch < 1 || padding < 0 || across < 2 || across % 2 != 0) {
            throw new IllegalArgumentException(filters + " filters " + patch + "×" + patch + " on images " + channels
                    + "×" + side + "×" + side + " with " + padding + " zeros around; pass at least one channel and"
                    + " filter, and s + 2p − k + 1 even and positive, for windows 2×2");
        }
    }

    /** s²·c. */
    @Override
    public int inputs() {
        return side * side * channels;
    }

    /** ((s + 2p − k + 1)/2)²·f. */
    @Override
    public int outputs() {
        return windows() * filters;
    }

    /** f·(k²·c + 1). */
    @Override
    public int parameters() {
        return filters * (area() + 1);
    }

    /** Images that are stored channel by channel, in the order of this layer. @param images m×(c·s²) */
    public Matrix interleaved(Matrix images) {
        int pixels = side * side;
        int[] order = IntStream.range(0, images.rows() * inputs())
                .map(at -> at / inputs() * inputs() + at % channels * pixels + at / channels % pixels)
                .toArray();
        return images.with(images.entries().arithmetic().gather(images.entries(), order));
    }

    private int area() {
        return patch * patch * channels;
    }

    private int across() {
        return side + 2 * padding - patch + 1;
    }

    private int positions() {
        return across() * across();
    }

    private int windows() {
        return positions() / WINDOW;
    }

    /** The window that a position belongs to. */
    private int window(int position) {
        return position / across() / 2 * (across() / 2) + position % across() / 2;
    }

    /** Its place in the window: 0 … 3. */
    private int corner(int position) {
        return position / across() % 2 * 2 + position % across() % 2;
    }

    /** The position with this place in this window. */
    private int position(int window, int corner) {
        int half = across() / 2;
        return (window / half * 2 + corner / 2) * across() + window % half * 2 + corner % 2;
    }

    @Override
    public Forward of(Matrix x, Lanes weights) {
        int m = x.rows();
        Matrix columns = new Matrix(patches(x.entries(), m), m * positions(), area());
        Matrix w = new Matrix(weights.slice(0, filters * area()), filters, area());
        Lanes b = weights.slice(filters * area(), parameters());
        Lanes z = columns.timesTranspose(w).entries().plus(b.tile(m * positions()));
        Lanes[] corners = new Lanes[WINDOW];
        for (int c = 0; c < WINDOW; c++) {
            int place = c;
            corners[c] = gathered(z, m, positions(), filters, windows(), window -> position(window, place));
        }
        Lanes best = corners[0].max(corners[1]).max(corners[2]).max(corners[3]);
        Lanes won = winners(corners, best, m);
        return new Passed(this, columns, w, new Matrix(best.max(0), m, outputs()), won);
    }

    /** Row (image, position): its k²·c numbers. */
    private Lanes patches(Lanes x, int m) {
        LaneArithmetic arithmetic = x.arithmetic();
        int tiles = patch * patch;
        Lanes source =
                padding == 0 ? x : arithmetic.stack(x, arithmetic.constant(0).broadcast(channels, 1));
        return gathered(source, m, side * side, channels, positions() * tiles, at -> {
            int position = at / tiles;
            int row = position / across() + at % tiles / patch - padding;
            int column = position % across() + at % patch - padding;
            return within(row, column, side) ? row * side + column : OUTSIDE;
        });
    }

    /** Mask (image, position, filter): this is the first of the greatest in its window, and positive. */
    private Lanes winners(Lanes[] corners, Lanes best, int m) {
        Lanes open = best.above(0);
        Lanes[] won = new Lanes[WINDOW];
        for (int c = 0; c < WINDOW; c++) {
            won[c] = corners[c].equalTo(best).and(open);
            open = open.minus(won[c]);
        }
        Lanes all = best.arithmetic().stack(won);
        return gathered(
                all,
                m,
                windows(),
                filters,
                positions(),
                position -> corner(position) * m * windows() + window(position));
    }

    private static boolean within(int row, int column, int size) {
        return row >= 0 && row < size && column >= 0 && column < size;
    }

    /**
     * Blocks of rows in an order that is the same for every image.
     *
     * @param m images
     * @param stride blocks from one image to the next
     * @param width rows of a block
     * @param count blocks per image that are wanted
     * @param number of the block in the first image, or {@link #OUTSIDE} for the last block of all
     */
    private static Lanes gathered(Lanes from, int m, int stride, int width, int count, IntUnaryOperator number) {
        int[] first = IntStream.range(0, count).map(number).toArray();
        int last = from.rows() / width - 1;
        double[] index = new double[m * count];
        for (int i = 0; i < m; i++) {
            for (int at = 0; at < count; at++) {
                index[i * count + at] = first[at] == OUTSIDE ? last : i * stride + first[at];
            }
        }
        return from.arithmetic().gatherBlocks(from, from.arithmetic().of(index, index.length, 1), width);
    }

    /**
     * @param columns patches, (m·positions)×(k²·c)
     * @param w f×(k²·c)
     * @param won mask, row (image, position, filter)
     */
    private record Passed(PooledConvolution layer, Matrix columns, Matrix w, Matrix outputs, Lanes won)
            implements Forward {
        @Override
        public Backward back(Matrix e) {
            int m = outputs.rows();
            int each = e.rows() / m;
            int positions = layer.positions();
            int count = e.rows() * positions;
            int windows = layer.windows();
            int own = positions * each;
            Lanes pulled = gathered(
                    e.entries(),
                    m,
                    each * windows,
                    layer.filters,
                    own,
                    at -> at % each * windows + layer.window(at / each));
            Lanes chosen = gathered(won, m, positions, layer.filters, own, at -> at / each);
            return new Errors(layer, columns, w, new Matrix(pulled.times(chosen), count, layer.filters), each);
        }
    }

    /**
     * @param d derivatives by the pre-activations, row (image, position, function), ·×f
     * @param each K
     */
    private record Errors(PooledConvolution layer, Matrix columns, Matrix w, Matrix d, int each) implements Backward {
        private int images() {
            return columns.rows() / layer.positions();
        }

        /** Every filter backwards, row by row of its k×k pixels, for all functions at once. */
        @Override
        public Matrix below() {
            LaneArithmetic arithmetic = d.entries().arithmetic();
            Lanes zero = arithmetic.constant(0).broadcast(layer.filters, 1);
            Matrix source = new Matrix(arithmetic.stack(d.entries(), zero), d.rows() + 1, layer.filters);
            Lanes sum = arithmetic.constant(0);
            for (int row = 0; row < layer.patch; row++) {
                Lanes product = source.times(row(row)).entries();
                for (int column = 0; column < layer.patch; column++) {
                    sum = sum.plus(moved(product, row, column));
                }
            }
            return new Matrix(sum, images() * each, layer.inputs());
        }

        /** One row of the filters' pixels, f×(k·c). */
        private Matrix row(int row) {
            int width = layer.patch * layer.channels;
            Lanes weights = gathered(w.entries(), layer.filters, layer.patch, width, 1, at -> row);
            return new Matrix(weights, layer.filters, width);
        }

        /** Row (image, function, pixel): what comes from the position whose patch has the pixel in this row and column; 0 where there is none. */
        private Lanes moved(Lanes product, int row, int column) {
            int pixels = layer.side * layer.side;
            int across = layer.across();
            int perPosition = each * layer.patch;
            return gathered(product, images(), layer.positions() * perPosition, layer.channels, each * pixels, at -> {
                int down = at % pixels / layer.side + layer.padding - row;
                int right = at % layer.side + layer.padding - column;
                int function = at / pixels * layer.patch + column;
                return within(down, right, across) ? (down * across + right) * perPosition + function : OUTSIDE;
            });
        }

        @Override
        public Matrix gradients() {
            return Matrix.beside(byFilters(), byBiases());
        }

        @Override
        public Matrix gram() {
            Matrix filters = byFilters();
            Matrix biases = byBiases();
            return filters.timesTranspose(filters).plus(biases.timesTranspose(biases));
        }

        private Matrix byFilters() {
            Matrix perImage = perImage().transposeTimesByBlocks(columns, images());
            return new Matrix(perImage.entries(), images() * each, layer.filters * layer.area());
        }

        private Matrix byBiases() {
            Matrix perImage = perImage().transposeTimesByBlocks(ones(), images());
            return new Matrix(perImage.entries(), images() * each, layer.filters);
        }

        /** d with one row per position, all functions next to each other. */
        private Matrix perImage() {
            return new Matrix(d.entries(), columns.rows(), each * layer.filters);
        }

        private Matrix ones() {
            return Matrix.column(d.entries().arithmetic().constant(1).broadcast(columns.rows(), 1));
        }

        @Override
        public Lanes sum() {
            return d.entries()
                    .arithmetic()
                    .stack(
                            d.transposeTimes(columns).entries(),
                            d.transposeTimes(ones()).entries());
        }
    }
}
