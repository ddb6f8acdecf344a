package org.theoremcheck.engine.data;

import java.util.stream.IntStream;

/**
 * How a row of features is an image: channel by channel, row by row.
 *
 * @param channels planes, ≥ 1
 * @param height pixels, ≥ 1
 * @param width pixels, ≥ 1
 */
public record ImageShape(int channels, int height, int width) {
    public ImageShape {
        if (channels < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "an image of " + channels + "×" + height + "×" + width + " is empty; pass at least 1 of each");
        }
    }

    public int pixels() {
        return channels * height * width;
    }

    /**
     * Average pooling: each pixel of the smaller image is the mean of the original over the rectangle it covers, pixels
     * cut by the border counted by the share of their area (28×28 to 14×14: plain 2×2 means; to 8×8: 3.5×3.5).
     *
     * @throws IllegalArgumentException if the data are no such images or the new size is not in 1 … the old one
     */
    public DataSet average(DataSet images, int toHeight, int toWidth) {
        if (images.columns() != pixels()) {
            throw new IllegalArgumentException(images.name() + " has " + images.columns() + " features, an image of "
                    + this + " has " + pixels() + "; pass the shape of its images");
        }
        if (toHeight < 1 || toHeight > height || toWidth < 1 || toWidth > width) {
            throw new IllegalArgumentException("cannot average " + height + "×" + width + " to " + toHeight + "×"
                    + toWidth + "; pass sizes from 1 to those");
        }
        var to = new ImageShape(channels, toHeight, toWidth);
        double[] x = new double[images.rows() * to.pixels()];
        double[] down = shares(height, toHeight);
        double[] across = shares(width, toWidth);
        for (int i = 0; i < images.rows(); i++) {
            for (int c = 0; c < channels; c++) {
                averagePlane(images, i, c, down, across, to, x);
            }
        }
        String step = "averaged to " + toHeight + "×" + toWidth;
        return images.withFeatures(step, DataSet.numbered("pixel", to.pixels()), x);
    }

    private void averagePlane(
            DataSet images, int row, int channel, double[] down, double[] across, ImageShape to, double[] x) {
        for (int p = 0; p < to.height; p++) {
            for (int q = 0; q < to.width; q++) {
                double sum = 0;
                for (int r = first(p, height, to.height); r <= last(p, height, to.height); r++) {
                    for (int s = first(q, width, to.width); s <= last(q, width, to.width); s++) {
                        sum += images.feature(row, (channel * height + r) * width + s)
                                * (down[p * height + r] * across[q * width + s]);
                    }
                }
                x[row * to.pixels() + (channel * to.height + p) * to.width + q] = sum / ((double) height * width);
            }
        }
    }

    /** First old pixel that new pixel p covers: it reaches from p·old/new to (p + 1)·old/new. */
    private static int first(int p, int old, int now) {
        return p * old / now;
    }

    private static int last(int p, int old, int now) {
        return ((p + 1) * old - 1) / now;
    }

    /** Entry p·old + r: the length that new pixel p and old pixel r share, in units of 1/now; whole numbers that sum to old. */
    private static double[] shares(int old, int now) {
        return IntStream.range(0, now * old)
                .mapToDouble(i -> {
                    int p = i / old;
                    int r = i % old;
                    return Math.max(0, Math.min((p + 1) * old, (r + 1) * now) - Math.max(p * old, r * now));
                })
                .toArray();
    }
}
