package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmProgramme;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * An SVM trained on the gradients of the hinges, −y_ij·g_ij where m_ij &gt; 0 and else 0, with labels of one's choice.
 *
 * @param f the minibatch
 * @param solution of that programme
 */
record HingeGradients(LinearisedCohort f, SvmSolution solution) {

    /** @param labels ±1, n rows or one */
    static HingeGradients labelled(LinearisedCohort f, Lanes labels) {
        Lanes slopes = f.deficits().above(0).times(f.labels()).negate();
        Matrix gradients = f.gradients();
        Lanes signs = slopes.times(labels).repeatEach(gradients.columns());
        Matrix signed = gradients.with(gradients.entries().times(signs));
        return new HingeGradients(f, new SvmProgramme(signed, f.target(), f.box()).solve());
    }

    /** y_ij⟨δw, g_ij⟩, n rows. */
    private Lanes changes() {
        return f.signed().times(Matrix.column(solution.direction())).entries();
    }

    /** Σ h − Σ h′. */
    Lanes fall() {
        return f.hinges().minus(f.hingesAfter(changes())).sum();
    }

    /** The size of the terms that falls are summed from. */
    Lanes size() {
        return f.deficits().abs().plus(changes().abs()).sum().plus(f.target());
    }
}
