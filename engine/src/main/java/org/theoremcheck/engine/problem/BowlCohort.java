package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Quadratics f(w) = ½Σ h_j (w_j − c_j)² that are G-Lipschitz on a ball around z: there ‖∇f‖ ≤ ‖∇f(z)‖ + h_max·radius, so
 * the radius is ε/G with ε = G·(G − ‖∇f(z)‖)/h_max. Variables: {@code h}, {@code c}, {@code x}, {@code z} (d), {@code G}.
 *
 * @param convex whether all h_j must be ≥ 0; else a mutation
 */
public record BowlCohort(Cohort cohort, boolean convex) implements Problem {
    public Quadratic oracle() {
        return new Quadratic(cohort.get("h"), cohort.get("c"));
    }

    /** The point x, d rows. */
    public Lanes point() {
        return cohort.get("x");
    }

    /** Any reference z, d rows. */
    public Lanes reference() {
        return cohort.get("z");
    }

    /** G. */
    public Lanes lipschitz() {
        return cohort.get("G");
    }

    /** The greatest ε for which f is known to be G-Lipschitz on B(z, ε/G). */
    public Lanes epsilon() {
        Lanes room = lipschitz().minus(oracle().gradient(reference()).norm());
        return lipschitz().times(room).over(cohort.get("h").abs().greatest());
    }

    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes h = cohort.get("h");
        return List.of(
                convex ? Hypothesis.atMost("0 ≤ h", zero, h.least()) : Hypothesis.below("h_1 < 0", h.row(0), zero),
                Hypothesis.below("0 < max |h|", zero, h.abs().greatest()),
                Hypothesis.below("0 < G", zero, lipschitz()),
                Hypothesis.below(
                        "‖∇f(z)‖² < G²",
                        oracle().gradient(reference()).normSquared(),
                        lipschitz().square()));
    }
}
