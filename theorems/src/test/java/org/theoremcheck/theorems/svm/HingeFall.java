package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The fall of the hinge under a certified step: after δw, h′_ij = (m_ij − v_ij)₊, and Σ h′ under the optimal δw* differs from that
 * by at most Σ‖g_ij‖√(2Γ).
 *
 * @param f the minibatch
 * @param solution of a programme over some or all of its outputs
 */
record HingeFall(LinearisedCohort f, SvmSolution solution) {

    /** All outputs fed in, with target ε. */
    static HingeFall ofAllOutputs(LinearisedCohort f) {
        return new HingeFall(f, f.programme().solve());
    }

    /** h − h′, n rows, after this multiple of the step. */
    Lanes each(double multiple) {
        return f.hinges().minus(f.hingesAfter(solution.margins().times(multiple)));
    }

    /** Σ h − Σ h′ after this multiple of the step. */
    Lanes total(double multiple) {
        return each(multiple).sum();
    }

    /** Σ‖g_ij‖√(2Γ): what Σ h′ may gain from the exact optimum. */
    Lanes doubt() {
        return solution.marginErrors().sum();
    }

    /** The size of the terms that falls are summed from. */
    Lanes size() {
        return f.deficits().abs().plus(solution.margins().abs()).sum().plus(f.target());
    }

    /** Conclusion: this multiple, at most 1, of the optimal step does not increase Σ h. */
    void requireDecrease(Evidence evidence, double multiple) {
        f.hypotheses().forEach(evidence::given);
        Rowwise.require(evidence, "Σ h′ ≤ Σ h", total(multiple).negate(), doubt(), size());
    }

    /** Conclusion: C(Σ h − Σ h′) ≥ factor·‖δw‖² − Γ, where C is the box. */
    void requireGain(Evidence evidence, double factor, int sign) {
        f.hypotheses().forEach(evidence::given);
        Lanes square = solution.direction().normSquared();
        evidence.cover("δw ≠ 0", square.above(0), 0.3);
        Lanes needed = square.times(factor).minus(solution.gap());
        Rowwise.require(
                evidence,
                "‖δw‖²/C ≤ Σ h − Σ h′",
                needed,
                total(sign).times(f.box()),
                square.plus(size().times(f.box())));
    }
}
