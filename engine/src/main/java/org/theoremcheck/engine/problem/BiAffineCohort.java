package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.FullyConnected;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Fully connected layers VᵀX + v·1ᵀ on a ball of parameters and a ball of inputs, with directions for both.
 *
 * <p>Variables: {@code X}, {@code dX} (d, m), {@code V}, {@code dV} (d, o), {@code v}, {@code dv} (o), radii {@code R}, {@code r}.
 */
public record BiAffineCohort(Cohort cohort) implements Problem {
    /** X ↦ VᵀX + v·1ᵀ. */
    public FullyConnected layer() {
        return new FullyConnected(cohort.length("d"), cohort.length("o"), batch());
    }

    /** X, flattened. */
    public Lanes x() {
        return cohort.get("X");
    }

    /** dX, flattened. */
    public Lanes dx() {
        return cohort.get("dX");
    }

    /** u = (V, v). */
    public Block u() {
        return new Block(cohort.matrix("V"), cohort.get("v"));
    }

    public Block du() {
        return new Block(cohort.matrix("dV"), cohort.get("dv"));
    }

    /** m. */
    public int batch() {
        return cohort.length("m");
    }

    /** R, a bound of ‖u‖. */
    public Lanes parameterRadius() {
        return cohort.get("R");
    }

    /** r, a bound of ‖X‖. */
    public Lanes inputRadius() {
        return cohort.get("r");
    }

    /** ‖u‖ ≤ R and ‖X‖ ≤ r, squared. */
    @Override
    public List<Inequality> hypotheses() {
        return List.of(
                Hypothesis.atMost(
                        "‖u‖² ≤ R²", u().normSquared(), parameterRadius().square()),
                Hypothesis.atMost("‖X‖² ≤ r²", x().normSquared(), inputRadius().square()));
    }
}
