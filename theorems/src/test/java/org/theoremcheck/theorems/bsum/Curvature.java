package org.theoremcheck.theorems.bsum;

import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.LinearBlock;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;

/** Bounds on the curvature of block functions that are known in closed form. */
final class Curvature {
    private Curvature() {}

    /** 2λ + (2/N)·‖B‖²‖A‖² for block j of a deep linear network, equal to the greatest curvature for rank one. */
    static Lanes ofLinearBlock(LayeredCohort f, int j) {
        return ofLinearBlock(f, f.weights(), j);
    }

    /** The same around other weights. @param weights all weights, flattened */
    static Lanes ofLinearBlock(LayeredCohort f, Lanes weights, int j) {
        return LinearBlock.of(f.ridge().loss(), weights, j)
                .smoothness(j + 1 == f.depth())
                .plus(f.lambda().times(2));
    }

    /** (1/(4N))·Σ‖x_i‖²‖y_i‖²: the logistic loss of one linear layer has curvature between 0 and this. */
    static Lanes ofLogisticLayer(LayeredCohort f) {
        int labels = f.width();
        return f.x().entries().normSquared().times(labels).over(4.0 * f.samples());
    }

    /** The sum of the curvatures along all axes at w, at least the greatest one there if f is convex. */
    static Lanes at(CurvedOracle f, Lanes w) {
        Lanes trace = f.curvature(w, CurvedOracle.unit(w, 0));
        for (int i = 1; i < w.rows(); i++) {
            trace = trace.plus(f.curvature(w, CurvedOracle.unit(w, i)));
        }
        return trace;
    }
}
