package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * W₂ ≥ 0, one output, and every prediction errs to one side: ŷ_i ≥ y_i for every i.
 *
 * @param side 1 for ŷ_i ≥ y_i; −1 for ŷ_i ≤ y_i, a mutation
 */
record OneSided(int side) implements Condition {
    /** A computed difference of pre-activations above this share of their size has the right sign. */
    private static final double SURE = 0x1p-40;

    @Override
    public void prepare(Draft draft) {
        OuterSigns.NONNEGATIVE.prepare(draft);
    }

    @Override
    public void repair(Draft draft) {
        int d = draft.length("d");
        for (int l = 0; l < draft.lanes(); l++) {
            double[] along = towardsTeacher(draft, l);
            double[] fallback = new double[d];
            for (int i = 0; i < draft.length("m"); i++) {
                double[] row = row(draft, i, l);
                for (double[] candidate : new double[][] {row, negated(row), along, negated(along), fallback}) {
                    if (holds(draft, candidate, l)) {
                        write(draft, i, l, candidate);
                        fallback = candidate;
                        break;
                    }
                }
            }
        }
    }

    /** Σ_j w₂_j (w_j − w*_j), shrunk into the unit ball. */
    private static double[] towardsTeacher(Draft draft, int lane) {
        int lanes = draft.lanes();
        int k = draft.length("k");
        double[] along = new double[draft.length("d")];
        double squares = 0;
        for (int t = 0; t < along.length; t++) {
            for (int j = 0; j < k; j++) {
                int at = (t * k + j) * lanes + lane;
                along[t] += draft.get("w2")[j * lanes + lane] * (draft.get("w1")[at] - draft.get("w1*")[at]);
            }
            squares += along[t] * along[t];
        }
        for (int t = 0; t < along.length && squares > 0; t++) {
            along[t] *= (1 - SURE) / Math.sqrt(squares);
        }
        return along;
    }

    private boolean holds(Draft draft, double[] x, int lane) {
        double difference = 0;
        double size = 0;
        int lanes = draft.lanes();
        int k = draft.length("k");
        for (int j = 0; j < k; j++) {
            double outer = draft.get("w2")[j * lanes + lane];
            for (String name : List.of("w1", "w1*")) {
                double z = 0;
                double absolute = 0;
                for (int t = 0; t < x.length; t++) {
                    double product = x[t] * draft.get(name)[(t * k + j) * lanes + lane];
                    z += product;
                    absolute += Math.abs(product);
                }
                double h = z * draft.get(z >= 0 ? "b" : "a")[lane];
                difference += name.equals("w1") ? outer * h : -outer * h;
                size += outer * absolute * draft.get("b")[lane];
            }
        }
        return size == 0 || side * difference > SURE * size;
    }

    private static double[] row(Draft draft, int i, int lane) {
        double[] row = new double[draft.length("d")];
        for (int t = 0; t < row.length; t++) {
            row[t] = draft.get("x")[(i * row.length + t) * draft.lanes() + lane];
        }
        return row;
    }

    private static void write(Draft draft, int i, int lane, double[] row) {
        for (int t = 0; t < row.length; t++) {
            draft.get("x")[(i * row.length + t) * draft.lanes() + lane] = row[t];
        }
    }

    private static double[] negated(double[] row) {
        double[] opposite = new double[row.length];
        for (int t = 0; t < row.length; t++) {
            opposite[t] = -row[t];
        }
        return opposite;
    }

    @Override
    public List<Inequality> hypotheses(NetCohort net) {
        Lanes ours = net.outputs().entries();
        Lanes theirs = net.labels().entries();
        Lanes excess = side > 0 ? ours.minus(theirs) : theirs.minus(ours);
        Lanes zero = ours.arithmetic().constant(0);
        return List.of(
                Hypothesis.atMost("0 ≤ W₂", zero, net.outerWeights().entries().least()),
                Hypothesis.atMost(side > 0 ? "y_i ≤ ŷ_i" : "ŷ_i ≤ y_i", zero, excess.least()));
    }
}
