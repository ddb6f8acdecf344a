package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.svm.HiddenLayerOutputs;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The 1797 handwritten digits 8×8, pixels in [0, 1], and the initial weights of a network with one hidden ReLU layer, ten outputs
 * and biases 0. Labels are +1 for the digit's own output, else −1.
 *
 * <p>Variables: {@code U} (h×64), {@code V} (10×h).
 */
public record DigitNetCohort(Cohort cohort) implements Problem {
    /** Pixels. */
    public static final int INPUTS = 64;

    /** Digits. */
    public static final int OUTPUTS = 10;

    private static final double GREATEST = 64;

    /** Read at the first use, once. */
    private static final class Digits {
        private static final DataSet ALL = Scaling.fromRange(INPUTS, 0, 16).apply(RealData.DIGITS.load());
    }

    /** The network on all digits. */
    public HiddenLayerOutputs model() {
        LaneArithmetic arithmetic = cohort.kernels().lane();
        Matrix oneHot = Digits.ALL.oneHot(arithmetic);
        Matrix labels = oneHot.with(oneHot.entries().times(2).minus(1));
        return new HiddenLayerOutputs(Digits.ALL.features(arithmetic), labels, cohort.length("h"));
    }

    /** All weights at the start, in the order U, c, V, b. */
    public Lanes start() {
        LaneArithmetic arithmetic = cohort.kernels().lane();
        Lanes zero = arithmetic.constant(0);
        return arithmetic.stack(
                cohort.get("U"),
                zero.broadcast(cohort.length("h"), lanes()),
                cohort.get("V"),
                zero.broadcast(OUTPUTS, lanes()));
    }

    /** Weights are at most 64 in absolute value: any bound would do. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes greatest = start().abs().greatest();
        return List.of(
                Hypothesis.atMost("|w| ≤ 64", greatest, greatest.arithmetic().constant(GREATEST)));
    }
}
