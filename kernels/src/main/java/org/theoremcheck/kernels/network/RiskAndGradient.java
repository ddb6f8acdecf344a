package org.theoremcheck.kernels.network;

import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A risk and its derivatives at one point.
 *
 * @param risk one row
 * @param gradient one matrix per layer asked for
 */
public record RiskAndGradient(Lanes risk, List<Matrix> gradient) {
    public RiskAndGradient {
        gradient = List.copyOf(gradient);
    }
}
