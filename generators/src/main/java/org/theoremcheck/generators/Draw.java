package org.theoremcheck.generators;

import org.theoremcheck.kernels.elementary.Elementary;
import org.theoremcheck.kernels.random.RandomKernels;

/**
 * Random numbers for the instances of one cohort, by lanes. Each call takes the next stream, so a generator's calls must
 * come in an order that does not depend on the numbers drawn. All arrays are fresh, shape (rows, lanes), lane-innermost.
 */
public final class Draw {
    private final RandomKernels random;
    private final long key;
    private final long[] index;
    private int stream;

    /** @param index instance number per lane */
    public Draw(RandomKernels random, long key, long[] index) {
        this.random = random;
        this.key = key;
        this.index = index;
    }

    public int lanes() {
        return index.length;
    }

    /** Uniform on (0, 1). */
    public double[] uniform(int rows) {
        return random.uniform(key, stream++, index, rows).toDoubles();
    }

    /** Uniform on (low, high). */
    public double[] uniform(int rows, double low, double high) {
        double[] u = uniform(rows);
        for (int i = 0; i < u.length; i++) {
            u[i] = low + (high - low) * u[i];
        }
        return u;
    }

    /** exp of a uniform number between ln low and ln high: every order of magnitude is as likely. */
    public double[] logUniform(int rows, double low, double high) {
        double[] u = uniform(rows, Math.log(low), Math.log(high));
        for (int i = 0; i < u.length; i++) {
            u[i] = Elementary.exp(u[i]);
        }
        return u;
    }

    /** Standard Gaussian. */
    public double[] gaussian(int rows) {
        return random.gaussian(key, stream++, index, rows).toDoubles();
    }

    /** Whole numbers 0 … sides − 1, equally likely. */
    public int[] die(int rows, int sides) {
        double[] u = uniform(rows);
        int[] faces = new int[u.length];
        for (int i = 0; i < u.length; i++) {
            faces[i] = Math.min(sides - 1, (int) (u[i] * sides));
        }
        return faces;
    }
}
