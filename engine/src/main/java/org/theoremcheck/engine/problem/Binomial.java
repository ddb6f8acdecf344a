package org.theoremcheck.engine.problem;

/**
 * Binomial counts from one uniform number each. The probabilities are visited from the mode outwards, which takes about
 * √(n·p·(1−p)) steps, so that a sample of 10⁵ costs as much as a few hundred additions.
 */
final class Binomial {
    private Binomial() {}

    /**
     * A count that is Binomial(n, p) when u is uniform on (0, 1); relative error of the probabilities below 1e-9 for
     * n ≤ 10⁹.
     */
    static long count(double u, long n, double p) {
        if (n == 0 || p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return n;
        }
        long mode = Math.min(n, (long) ((n + 1) * p));
        double odds = p / (1 - p);
        double below = probability(mode, n, p);
        double above = below;
        double left = u - below;
        for (long step = 1; left > 0 && (mode - step >= 0 || mode + step <= n); step++) {
            long low = mode - step;
            long high = mode + step;
            // P(k − 1)/P(k) = k / ((n − k + 1)·odds)
            below = low < 0 ? 0 : below * (low + 1) / ((n - low) * odds);
            left -= below;
            if (left <= 0 && low >= 0) {
                return low;
            }
            above = high > n ? 0 : above * (n - high + 1) * odds / high;
            left -= above;
            if (left <= 0 && high <= n) {
                return high;
            }
            if (below + above < Double.MIN_NORMAL) {
                break;
            }
        }
        return mode;
    }

    /**
     * P(k) by Loader's expansion around the saddle point, which does not cancel.
     *
     * @see <a href="https://www.r-project.org/doc/reports/CLoader-dbinom-2002.pdf">Loader (2000), Fast and accurate
     *     computation of binomial probabilities</a>
     */
    static double probability(long k, long n, double p) {
        if (k == 0) {
            return StrictMath.exp(n * StrictMath.log1p(-p));
        }
        if (k == n) {
            return StrictMath.exp(n * StrictMath.log(p));
        }
        double exponent = stirlingError(n)
                - stirlingError(k)
                - stirlingError(n - k)
                - deviance((double) k, n * p)
                - deviance((double) (n - k), n * (1 - p));
        double root = Math.sqrt(n / (2 * Math.PI * k * (double) (n - k)));
        return root * StrictMath.exp(exponent);
    }

    /** ln n! − ln(√(2πn)·(n/e)ⁿ). */
    private static double stirlingError(long n) {
        if (n > 15) {
            double square = (double) n * n;
            return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / n;
        }
        double factorial = 1;
        for (int i = 2; i <= n; i++) {
            factorial *= i;
        }
        return StrictMath.log(factorial) - 0.5 * StrictMath.log(2 * Math.PI * n) - n * StrictMath.log((double) n) + n;
    }

    /** x·ln(x/mean) + mean − x. */
    private static double deviance(double x, double mean) {
        double difference = x - mean;
        if (Math.abs(difference) > 0.1 * (x + mean)) {
            return x * StrictMath.log(x / mean) - difference;
        }
        // With v = (x − mean)/(x + mean), ln(x/mean) = 2·artanh v.
        double v = difference / (x + mean);
        double sum = difference * v;
        double power = 2 * x * v;
        for (int j = 3; j < 60; j += 2) {
            power *= v * v;
            double next = sum + power / j;
            if (next == sum) {
                break;
            }
            sum = next;
        }
        return sum;
    }
}
