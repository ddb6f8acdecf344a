package org.theoremcheck.kernels.network;

import java.util.OptionalInt;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** A training objective as a function of the network's outputs H (m×o) for targets Y (m×o). */
public interface Objective {
    /** The risk, one number per lane. */
    Lanes risk(Matrix outputs, Matrix targets);

    /** The derivative of the risk by H, m×o. */
    Matrix gradient(Matrix outputs, Matrix targets);

    /** The second derivative of the risk by H applied to a direction, m×o. */
    Matrix curvature(Matrix outputs, Matrix targets, Matrix direction);

    /**
     * The c of ‖H − Y‖²/(c·m), for an objective that divides the sum of squares by c·m and H − Y by c·m/2 as its gradient, so that a kernel
     * may compute it itself.
     */
    default OptionalInt meanSquare() {
        return OptionalInt.empty();
    }
}
