package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * ‖W₁ − W₁*‖ &lt; factor·min_{i,j} |⟨w*_j, x_i⟩|.
 *
 * @param factor 1 in the claim; above it a mutation
 */
record Nearby(double factor) implements Condition {
    /** Distances and inner products are computed to much better than this, relatively. */
    private static final double MARGIN = 0x1p-20;

    /** Directions in general position, in case every example is close to a kink. */
    private static final int FIXED = 8;

    @Override
    public void prepare(Draft draft) {
        int lanes = draft.lanes();
        int k = draft.length("k");
        double[] star = draft.get("w1*");
        for (int l = 0; l < lanes; l++) {
            for (int j = 0; j < k; j++) {
                if (norm(star, j, k, draft.length("d"), lanes, l) < 1e-6 * Math.abs(draft.get("W1")[l])) {
                    star[j * lanes + l] = draft.get("W1")[l] / 8;
                }
            }
        }
    }

    @Override
    public void repair(Draft draft) {
        int lanes = draft.lanes();
        for (int l = 0; l < lanes; l++) {
            double limit = factor * (1 - MARGIN) * distinguish(draft, l);
            double[] w = draft.get("w1");
            double[] star = draft.get("w1*");
            double squares = 0;
            for (int at = l; at < w.length; at += lanes) {
                squares += (w[at] - star[at]) * (w[at] - star[at]);
            }
            double keep = Math.min(1, limit * (1 - MARGIN) / Math.sqrt(squares));
            double after = 0;
            for (int at = l; at < w.length && squares > 0; at += lanes) {
                w[at] = star[at] + keep * (w[at] - star[at]);
                after += (w[at] - star[at]) * (w[at] - star[at]);
            }
            for (int at = l; at < w.length && Math.sqrt(after) >= limit; at += lanes) {
                w[at] = star[at];
            }
        }
    }

    /** Replaces examples close to a kink of the teacher by the clearest one; answers min_{i,j} |⟨w*_j, x_i⟩|. */
    private static double distinguish(Draft draft, int lane) {
        int d = draft.length("d");
        int k = draft.length("k");
        int m = draft.length("m");
        int lanes = draft.lanes();
        double[] x = draft.get("x");
        double[] star = draft.get("w1*");
        double[] best = new double[d];
        double clearest = -1;
        for (int i = 0; i < m + FIXED; i++) {
            double[] candidate = new double[d];
            for (int t = 0; t < d; t++) {
                candidate[t] = i < m ? x[(i * d + t) * lanes + lane] : StrictMath.cos(1 + t + (i - m) * (d + 1)) / d;
            }
            // The fixed directions stand in only where every example is close to a kink.
            double clear = clearance(candidate, star, k, lanes, lane) * (i < m ? 1 : 0.1);
            if (clear > clearest) {
                clearest = clear;
                best = candidate;
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < m; i++) {
            double[] row = new double[d];
            for (int t = 0; t < d; t++) {
                row[t] = x[(i * d + t) * lanes + lane];
            }
            boolean unclear = clearance(row, star, k, lanes, lane) < clearest / 4;
            for (int t = 0; t < d && unclear; t++) {
                row[t] = i % 2 == 0 ? best[t] : -best[t];
                x[(i * d + t) * lanes + lane] = row[t];
            }
            least = Math.min(least, clearance(row, star, k, lanes, lane));
        }
        return least;
    }

    private static double clearance(double[] x, double[] star, int k, int lanes, int lane) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < k; j++) {
            double sum = 0;
            double size = 0;
            for (int t = 0; t < x.length; t++) {
                double product = x[t] * star[(t * k + j) * lanes + lane];
                sum += product;
                size += Math.abs(product);
            }
            least = Math.min(least, Math.abs(sum) < size * 0x1p-20 ? 0 : Math.abs(sum));
        }
        return least;
    }

    private static double norm(double[] v, int column, int k, int d, int lanes, int lane) {
        double squares = 0;
        for (int t = 0; t < d; t++) {
            double entry = v[(t * k + column) * lanes + lane];
            squares += entry * entry;
        }
        return Math.sqrt(squares);
    }

    @Override
    public List<Inequality> hypotheses(NetCohort net) {
        Lanes distance =
                net.hiddenWeights().minus(net.hiddenTeacher()).entries().normSquared();
        Lanes nearest = net.x().times(net.hiddenTeacher()).entries().square().least();
        String name = "‖W₁ − W₁*‖ < " + (factor == 1 ? "" : factor + "·") + "min |⟨w*_j, x_i⟩|";
        return List.of(Hypothesis.below(name, distance, nearest.times(factor * factor)));
    }
}
