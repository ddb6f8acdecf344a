package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.engine.problem.Pivots;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Matrices W₂ with as many independent rows as there are hidden units. */
enum OuterRank implements Condition {
    /** o = k and W₂ is invertible: W₂W₂ᵀ is positive definite. */
    INVERTIBLE {
        @Override
        public int outputs(int k, int drawn) {
            return k;
        }

        @Override
        public boolean admits(int k, int o) {
            return k == o;
        }

        @Override
        public void prepare(Draft draft) {
            int k = draft.length("k");
            for (int l = 0; l < draft.lanes(); l++) {
                double radius = Math.abs(draft.get("W2")[l]);
                for (int step = 0; leastShare(draft, k, l) < 0x1p-12; step++) {
                    for (int j = 0; j < k; j++) {
                        for (int c = 0; c < k; c++) {
                            int at = (j * k + c) * draft.lanes() + l;
                            double moved = draft.get("w2")[at] + (j == c ? radius / 4 : 0);
                            draft.get("w2")[at] = step == 0 ? moved : j == c ? radius / k : 0;
                        }
                    }
                }
            }
        }

        @Override
        public List<Inequality> hypotheses(NetCohort net) {
            Matrix v = net.outerWeights();
            Lanes zero = v.entries().arithmetic().constant(0);
            return List.of(Hypothesis.below("0 < W₂W₂ᵀ", zero, Pivots.least(v.timesTranspose(v))));
        }
    },
    /**
     * o ≥ k and the rows of W₂ are orthogonal and not 0: W₂W₂ᵀ is diagonal. Rows 2i and 2i + 1 are (p, q) and
     * 2ⁿ·(−q, p) in columns 2i and 2i + 1 where q &gt; 0, which is exact; all other rows share no column.
     */
    ORTHOGONAL {
        @Override
        public int outputs(int k, int drawn) {
            return Math.max(k, drawn);
        }

        @Override
        public boolean admits(int k, int o) {
            return k <= o;
        }

        @Override
        public void prepare(Draft draft) {
            int k = draft.length("k");
            int o = draft.length("o");
            int lanes = draft.lanes();
            double[] v = draft.get("w2");
            for (int l = 0; l < lanes; l++) {
                double least = Math.abs(draft.get("W2")[l]) / 16;
                shorten(v, least, lanes, l);
                for (int c = 0; c < o; c++) {
                    int owner = owner(draft, c, k, o, l);
                    for (int j = 0; j < k; j++) {
                        int at = (j * o + c) * lanes + l;
                        boolean paired = j % 2 == 0 && c == j + 1 && c < k && v[at] > 0;
                        v[at] = j == owner || paired ? v[at] : 0;
                    }
                }
                for (int j = 0; j < k; j++) {
                    int at = (j * o + j) * lanes + l;
                    v[at] = Math.abs(v[at]) < least
                            ? Math.copySign(Math.scalb(1.0, Math.getExponent(least)), v[at])
                            : v[at];
                    if (j % 2 == 1 && v[((j - 1) * o + j) * lanes + l] > 0) {
                        turn(v, j, o, lanes, l);
                    }
                }
                // Scaling W₂ would lengthen its numbers; the bound gives way instead.
                double squares = 0;
                for (int at = l; at < v.length; at += lanes) {
                    squares += v[at] * v[at];
                }
                double bound = Math.abs(draft.get("W2")[l]);
                draft.get("W2")[l] = Math.max(bound, Math.sqrt(squares) * (1 + 0x1p-30));
            }
        }

        @Override
        public List<Inequality> hypotheses(NetCohort net) {
            Matrix v = net.outerWeights();
            Matrix gram = v.timesTranspose(v);
            Lanes zero = v.entries().arithmetic().constant(0);
            Lanes off = zero;
            Lanes least = gram.entries().row(0);
            for (int r = 0; r < gram.rows() * gram.rows(); r++) {
                Lanes entry = gram.entries().row(r);
                boolean diagonal = r % (gram.rows() + 1) == 0;
                off = diagonal ? off : off.max(entry.abs());
                least = diagonal ? least.min(entry) : least;
            }
            return List.of(
                    Hypothesis.atMost("W₂W₂ᵀ is diagonal", off, zero), Hypothesis.below("0 < λ_j²", zero, least));
        }
    };

    /** Rounds entries to few bits, so that products are exact at 50 digits, where orthogonality is tested. */
    private static void shorten(double[] v, double unit, int lanes, int lane) {
        double grid = Math.scalb(1.0, Math.getExponent(unit) - 8);
        for (int at = lane; at < v.length; at += lanes) {
            v[at] = Math.rint(v[at] / grid) * grid;
        }
    }

    /** Row j ← 2ⁿ·(−q, p), where row j − 1 is (p, q) in columns j − 1 and j; n keeps the size of its entry (j, j). */
    private static void turn(double[] v, int j, int o, int lanes, int lane) {
        double p = v[((j - 1) * o + j - 1) * lanes + lane];
        double q = v[((j - 1) * o + j) * lanes + lane];
        int at = (j * o + j) * lanes + lane;
        double factor = Math.scalb(1.0, Math.getExponent(v[at]) - Math.getExponent(p));
        v[at] = factor * p;
        v[at - lanes] = -factor * q;
    }

    /** Each of the first k outputs belongs to its own unit, each other one to the unit with the greatest weight on it. */
    private static int owner(Draft draft, int output, int k, int o, int lane) {
        int owner = output;
        for (int j = 0; j < k && output >= k; j++) {
            double best = owner >= k ? -1 : Math.abs(draft.get("w2")[(owner * o + output) * draft.lanes() + lane]);
            owner = Math.abs(draft.get("w2")[(j * o + output) * draft.lanes() + lane]) > best ? j : owner;
        }
        return owner;
    }

    /** The least pivot of W₂W₂ᵀ as a share of its greatest diagonal entry. */
    private static double leastShare(Draft draft, int k, int lane) {
        double[] v = draft.get("w2");
        int lanes = draft.lanes();
        double[][] gram = new double[k][k];
        double greatest = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                for (int c = 0; c < k; c++) {
                    gram[i][j] += v[(i * k + c) * lanes + lane] * v[(j * k + c) * lanes + lane];
                }
            }
            greatest = Math.max(greatest, gram[i][i]);
        }
        double least = greatest;
        for (int t = 0; t < k && least > 0; t++) {
            least = Math.min(least, gram[t][t]);
            for (int i = t + 1; i < k; i++) {
                for (int j = t + 1; j < k; j++) {
                    gram[i][j] -= gram[i][t] / gram[t][t] * gram[t][j];
                }
            }
        }
        return greatest == 0 ? 0 : least / greatest;
    }
}
