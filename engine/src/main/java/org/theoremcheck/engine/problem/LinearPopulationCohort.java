package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.svm.SvmProgramme;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A finite population seen through the derivative of the network, from which minibatches are drawn: atom a has K outputs with gradient g_aj, label
 * y_aj = ±1 and margin deficit m_aj. Outputs are linear in the weights. A minibatch of ℓ = 2^(t − 1) draws is its counts, and its update Δδw
 * solves the SVM with target 1 and box C over all outputs of all its examples.
 *
 * <p>Variables: {@code g} (atom×k×P), {@code m} (atom×k), {@code y} (atom×k), {@code q} (atom) with probabilities q/Σq, {@code C}, {@code Delta}, {@code
 * gamma}, {@code N}. Axis {@code steps} is the number of updates.
 */
public record LinearPopulationCohort(Cohort cohort) implements Problem {

    /** K. */
    public int outputs() {
        return cohort.length("k");
    }

    /** The number of updates. */
    public int steps() {
        return cohort.length("steps");
    }

    /** ℓ. */
    public int size() {
        return 1 << (cohort.length("t") - 1);
    }

    /** All minibatches of ℓ draws. */
    public SampleSpace samples() {
        return SampleSpace.of(size(), probabilities());
    }

    /** m, atom·k rows. */
    public Lanes deficits() {
        return cohort.get("m");
    }

    /** The probabilities of the atoms. */
    public Lanes probabilities() {
        Lanes q = cohort.get("q");
        return q.over(q.sum());
    }

    /** Mask: the outputs with positive hinge, atom·k rows. */
    public Lanes active() {
        return deficits().above(0);
    }

    /** The probabilities of B ∝ nD, where n is the number of outputs with m &gt; 0; all 0 where there is none. @param deficits m, atom·k rows */
    public Lanes activeProbabilities(Lanes deficits) {
        Lanes weights = deficits.above(0).sumEvery(outputs()).times(probabilities());
        Lanes total = weights.sum();
        return weights.over(total.above(0).choose(total, total.plus(1)));
    }

    /** Δ. */
    public Lanes step() {
        return cohort.get("Delta");
    }

    /** C. */
    public Lanes box() {
        return cohort.get("C");
    }

    /** γ. */
    public Lanes gamma() {
        return cohort.get("gamma");
    }

    /** N, the number of points of another population, with orthonormal gradients. */
    public Lanes points() {
        return cohort.get("N");
    }

    /** Σ_j‖g_aj‖², one row per atom. */
    public Lanes squares() {
        return cohort.get("g").square().sumEvery(outputs() * cohort.length("P"));
    }

    /** ‖g_aj‖², atom·k rows. */
    public Lanes gradientSquares() {
        return cohort.get("g").square().sumEvery(cohort.length("P"));
    }

    /** R = max ‖g_aj‖. */
    public Lanes greatestNorm() {
        return gradientSquares().greatest().sqrt();
    }

    /** E (1/K)Σ_j value_j over atoms with these probabilities. @param values atom·k rows @param weights one row per atom */
    public Lanes mean(Lanes values, Lanes weights) {
        return weights.dot(values.sumEvery(outputs())).over(outputs());
    }

    /** The SVM of a minibatch. @param counts how often each atom was drawn */
    public SvmProgramme programme(int[] counts) {
        LaneArithmetic arithmetic = cohort.kernels().lane();
        int width = cohort.length("P");
        Lanes signs = cohort.get("y");
        Matrix signed = new Matrix(cohort.get("g").times(signs.repeatEach(width)), signs.rows(), width);
        double[] times = new double[signs.rows()];
        for (int row = 0; row < times.length; row++) {
            times[row] = counts[row / outputs()];
        }
        // Equal constraints add up to one with their common box.
        Lanes box = box().times(arithmetic.of(times, times.length, 1));
        return new SvmProgramme(signed, arithmetic.constant(1), box);
    }

    /** y = ±1, q &gt; 0, C ≥ 0, Δ &gt; 0, γ &gt; 0, N ≥ 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes wrong = cohort.get("y").square().minus(1).abs().greatest();
        return List.of(
                Hypothesis.atMost("y = ±1", wrong, zero),
                Hypothesis.below("q > 0", zero, cohort.get("q").least()),
                Hypothesis.atMost("C ≥ 0", zero, box()),
                Hypothesis.below("Δ > 0", zero, step()),
                Hypothesis.below("γ > 0", zero, gamma()),
                Hypothesis.atMost("1 ≤ N", zero.plus(1), points()));
    }
}
