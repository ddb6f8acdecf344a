package org.theoremcheck.theorems.bsum;

import java.util.List;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Bounds on the curvature of block functions that are known in closed form. */
final class Curvature {
    private Curvature() {}

    /**
     * 2λ + (2/N)·‖B‖²‖A‖² for block j of a deep linear network with squared error, B its inputs and A the product of the
     * later layers: at least the greatest curvature, and equal to it when A and B have rank one.
     */
    static Lanes ofLinearBlock(LayeredCohort f, int j) {
        List<Matrix> layers = f.architecture().matrices(f.weights());
        Matrix below = f.x();
        for (int i = 0; i < j; i++) {
            below = below.times(layers.get(i));
        }
        Lanes data = below.entries().normSquared().times(2).over(f.samples());
        if (j + 1 == f.depth()) {
            return data.plus(f.lambda().times(2));
        }
        Matrix above = layers.get(j + 1);
        for (int i = j + 2; i < f.depth(); i++) {
            above = above.times(layers.get(i));
        }
        return data.times(above.entries().normSquared()).plus(f.lambda().times(2));
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
