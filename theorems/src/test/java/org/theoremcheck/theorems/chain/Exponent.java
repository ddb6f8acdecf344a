package org.theoremcheck.theorems.chain;

import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The e of work ∝ depthᵉ, fitted to logarithms by least squares.
 *
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
record Exponent(double value, double low, double high) {
    private static final double LEVEL = 0.05;

    static Exponent fit(int[] depths, long[] work) {
        var fit = new SimpleRegression();
        for (int i = 0; i < depths.length; i++) {
            fit.addData(Math.log(depths[i]), Math.log((double) work[i]));
        }
        double half = fit.getSlopeConfidenceInterval(LEVEL);
        return new Exponent(fit.getSlope(), fit.getSlope() - half, fit.getSlope() + half);
    }
}
