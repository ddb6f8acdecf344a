package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The k×k patches of an n×n image, s pixels apart in either direction; those that would leave the image do not exist.
 *
 * @param side n ≥ k, pixels
 * @param patch k ≥ 1, pixels
 * @param stride s ≥ 1, pixels
 */
public record Patches(int side, int patch, int stride) {
    public Patches {
        if (patch < 1 || stride < 1 || side < patch) {
            throw new IllegalArgumentException("patches of side " + patch + " and stride " + stride
                    + " do not fit an image of side " + side + "; take 1 ≤ k ≤ n and s ≥ 1");
        }
    }

    /** Patches per row and per column. */
    public int across() {
        return (side - patch) / stride + 1;
    }

    /** n_p. */
    public int count() {
        return across() * across();
    }

    /** ⌈k/s⌉: a pixel lies in at most its square of patches. */
    public int overlap() {
        return (patch + stride - 1) / stride;
    }

    /** Π: the patches one below the other, as a matrix n_p×k². @param image n² rows, row by row */
    public Matrix of(Lanes image) {
        int area = patch * patch;
        int[] pixels = new int[count() * area];
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = pixel(at / area, at % area);
        }
        return new Matrix(image.arithmetic().gather(image, pixels), count(), area);
    }

    /** The number of a patch's pixel in the image, row by row. @param within its number in the patch */
    int pixel(int patchNumber, int within) {
        int top = patchNumber / across() * stride;
        int left = patchNumber % across() * stride;
        return (top + within / patch) * side + left + within % patch;
    }

    /** The mean of every patch, n_p rows. */
    public Lanes means(Lanes image) {
        int area = patch * patch;
        return of(image).entries().sumEvery(area).over(area);
    }

    /** The greatest pixel of every patch, n_p rows. */
    public Lanes maxima(Lanes image) {
        return of(image).entries().greatestEvery(patch * patch);
    }
}
