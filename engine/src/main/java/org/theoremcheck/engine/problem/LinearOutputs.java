package org.theoremcheck.engine.problem;

import org.theoremcheck.engine.svm.ExplicitGradients;
import org.theoremcheck.engine.svm.OutputGradients;
import org.theoremcheck.engine.svm.OutputOracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Outputs that are linear in the weights, f_j(w, x_i) = y_ij(1 − m_ij) + ⟨g_ij, w⟩: at w = 0 the deficits are those of the instance. */
public record LinearOutputs(LinearisedCohort f) implements OutputOracle {
    @Override
    public int examples() {
        return f.examples();
    }

    @Override
    public int outputs() {
        return f.constraints() / f.examples();
    }

    @Override
    public OutputGradients at(Lanes w, Lanes index) {
        int width = w.rows();
        Lanes rows = chosen(f.gradients().entries(), index, outputs() * width);
        Matrix gradients = new Matrix(rows, index.rows() * outputs(), width);
        Lanes origin = labels(index)
                .times(chosen(f.deficits(), index, outputs()).negate().plus(1));
        return new ExplicitGradients(
                origin.plus(gradients.times(Matrix.column(w)).entries()), gradients);
    }

    @Override
    public Lanes labels(Lanes index) {
        return chosen(f.labels(), index, outputs());
    }

    private static Lanes chosen(Lanes from, Lanes index, int width) {
        return from.arithmetic().gatherBlocks(from, index, width);
    }
}
