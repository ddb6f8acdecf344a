package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * What an {@link SvmUpdate} does when its bound term exceeds a threshold: ℓ ← 2ℓ and r ← shrink·r.
 *
 * @param threshold of the term, one row; infinity never doubles
 * @param shrink 0.1 in the paper, > 0
 * @param most number of doublings after which ℓ and r stay, ≥ 0; the paper has no limit
 */
public record Doubling(Lanes threshold, double shrink, int most) {
    /** The factor on r that Algorithm 2 prints. */
    public static final double PRINTED_SHRINK = 0.1;

    private static final int LIMIT = 16;

    public Doubling {
        if (!(shrink > 0) || most < 0 || most > LIMIT) {
            throw new IllegalArgumentException(
                    "r is multiplied by " + shrink + " at most " + most + " times; pass a factor > 0 and 0 … " + LIMIT);
        }
    }

    /** Never. @param like any value of the backend */
    public static Doubling never(Lanes like) {
        return new Doubling(like.arithmetic().constant(Double.POSITIVE_INFINITY), PRINTED_SHRINK, 0);
    }

    /** As printed. @param most see {@link #most()} */
    public static Doubling above(Lanes threshold, int most) {
        return new Doubling(threshold, PRINTED_SHRINK, most);
    }
}
