package org.theoremcheck.engine.problem;

import java.util.Collections;
import java.util.List;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Networks 13-10-10-10-1 without biases on the body-fat table, all on the same data; what differs is where they start.
 * Variables: {@code w}, all weights flattened.
 *
 * @param data 252 × 13, standardised, with targets in [0, 1], in random order
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 6</a>
 */
public record BodyFatCohort(Cohort cohort, DataSet data) implements Problem {
    /** d₀ … d_J. */
    public static final List<Integer> WIDTHS = List.of(13, 10, 10, 10, 1);

    /** J. */
    public static final int DEPTH = WIDTHS.size() - 1;

    /** Number of all weights. */
    public static final int PARAMETERS = 13 * 10 + 10 * 10 + 10 * 10 + 10;

    /** W⁽¹⁾. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** f with the same activation in every layer. @param lambda λ ≥ 0, the weight of every layer's ridge */
    public RidgedNetwork objective(Activation activation, Loss loss, double lambda) {
        LaneArithmetic lane = cohort.kernels().lane();
        var architecture = new Architecture(WIDTHS, Collections.nCopies(DEPTH, activation));
        var oracle = new NetworkOracle(cohort.kernels(), architecture, loss, data.features(lane), data.targets(lane));
        return new RidgedNetwork(oracle, lane.constant(lambda));
    }
}
