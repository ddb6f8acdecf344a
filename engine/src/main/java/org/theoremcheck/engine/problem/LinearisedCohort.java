package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.svm.SvmProgramme;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A minibatch seen through the derivative of the network: of l examples with k outputs each, the gradient g_ij of every output, its
 * label y_ij = ±1 and its margin deficit m_ij = 1 − y_ijf_ij. Outputs are linear in the weights, so that a step δw changes m_ij
 * to m_ij − y_ij⟨δw, g_ij⟩ exactly. Constraint number i·k + j belongs to output j of example i.
 *
 * <p>Variables: {@code g} (l×k×P), {@code m} (l×k), {@code y} (l×k, ±1), {@code epsilon} the target reduction, {@code C}.
 */
public record LinearisedCohort(Cohort cohort) implements Problem {

    /** l·k, one constraint per output of each example. */
    public int constraints() {
        return examples() * cohort.length("k");
    }

    /** l. */
    public int examples() {
        return cohort.length("l");
    }

    /** y_ijg_ij as rows, n×P. */
    public Matrix signed() {
        int width = cohort.length("P");
        Lanes signs = cohort.get("y").repeatEach(width);
        return new Matrix(cohort.get("g").times(signs), constraints(), width);
    }

    /** g_ij as rows, n×P. */
    public Matrix gradients() {
        return new Matrix(cohort.get("g"), constraints(), cohort.length("P"));
    }

    /** y, n rows. */
    public Lanes labels() {
        return cohort.get("y");
    }

    /** m, n rows. */
    public Lanes deficits() {
        return cohort.get("m");
    }

    /** h_ij = (m_ij)₊, n rows. */
    public Lanes hinges() {
        return deficits().max(0);
    }

    /** h′_ij = (m_ij − v_ij)₊ after a step with these signed changes, n rows. */
    public Lanes hingesAfter(Lanes changes) {
        return deficits().minus(changes).max(0);
    }

    /** ε. */
    public Lanes target() {
        return cohort.get("epsilon");
    }

    /** C. */
    public Lanes box() {
        return cohort.get("C");
    }

    /** All outputs fed in, with target ε and box C. */
    public SvmProgramme programme() {
        return new SvmProgramme(signed(), target(), box());
    }

    /** C′ = C·growth ≥ C, where the family has the variable {@code growth} ≥ 1. */
    public Lanes largerBox() {
        return box().times(cohort.get("growth"));
    }

    /** Another step z, P rows, where the family has the variable {@code z}. */
    public Lanes rival() {
        return cohort.get("z");
    }

    /** A threshold for the bound term, where the family has the variable {@code threshold}. */
    public Lanes threshold() {
        return cohort.get("threshold");
    }

    /** w = 0, P rows. */
    public Lanes origin() {
        return cohort.kernels().lane().constant(0).broadcast(cohort.length("P"), lanes());
    }

    /** tr K = Σ‖g_ij‖². */
    public Lanes trace() {
        return cohort.get("g").normSquared();
    }

    /** y_ij = ±1, ε &gt; 0, C ≥ 0. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes wrong = cohort.get("y").square().minus(1).abs().greatest();
        return List.of(
                Hypothesis.atMost("y = ±1", wrong, zero),
                Hypothesis.below("ε > 0", zero, target()),
                Hypothesis.atMost("C ≥ 0", zero, box()));
    }
}
