package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A labelled sample, two linear functions of the ball B(0, B), a margin γ and a confidence δ.
 *
 * <p>Variables: {@code x} (l×d), {@code y} (l, ±1), {@code v} (d), {@code u} (d), {@code B}, {@code gamma}, {@code delta}.
 */
public record MarginSampleCohort(Cohort cohort) implements Problem {

    /** ℓ. */
    public int examples() {
        return cohort.length("l");
    }

    /** The examples as rows, ℓ×d. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** v, d rows. */
    public Lanes direction() {
        return cohort.get("v");
    }

    /** y_i⟨v, x_i⟩, ℓ rows. */
    public Lanes margins() {
        return margins("v");
    }

    /** y_i⟨u, x_i⟩, ℓ rows. */
    public Lanes otherMargins() {
        return margins("u");
    }

    private Lanes margins(String name) {
        return x().times(Matrix.column(cohort.get(name))).entries().times(cohort.get("y"));
    }

    /** (γ − z)₊. */
    public Lanes slack(Lanes z) {
        return gamma().minus(z).max(0);
    }

    /** B. */
    public Lanes radius() {
        return cohort.get("B");
    }

    /** γ. */
    public Lanes gamma() {
        return cohort.get("gamma");
    }

    /** tr K = Σ‖x_i‖². */
    public Lanes trace() {
        return x().entries().normSquared();
    }

    /** δ. */
    public Lanes delta() {
        return cohort.get("delta");
    }

    /** ln(2/δ). */
    public Lanes logConfidence() {
        return delta().arithmetic().constant(2).over(delta()).log();
    }

    /** y = ±1, ‖v‖ ≤ B, ‖u‖ ≤ B, γ &gt; 0, 0 &lt; δ &lt; 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        int d = cohort.length("d");
        return List.of(
                Hypothesis.atMost(
                        "y = ±1", cohort.get("y").square().minus(1).abs().greatest(), zero),
                Hypothesis.inBall("‖v‖² ≤ B²", cohort.get("v"), d, radius()),
                Hypothesis.inBall("‖u‖² ≤ B²", cohort.get("u"), d, radius()),
                Hypothesis.below("γ > 0", zero, gamma()),
                Hypothesis.below("δ > 0", zero, cohort.get("delta")),
                Hypothesis.below("δ < 1", cohort.get("delta"), zero.plus(1)));
    }
}
