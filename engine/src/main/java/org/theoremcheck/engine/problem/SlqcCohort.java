package org.theoremcheck.engine.problem;

import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * What the definition of SLQC speaks of, as free numbers: is a function with gap Δ and gradient G at x (ε, κ, z)-SLQC there?
 *
 * <p>Variables: {@code x}, {@code z}, {@code G} (d), {@code gap}, {@code epsilon}, {@code kappa}, and {@code u} (q×d): directions
 * in which points y of the ball lie from z.
 */
public record SlqcCohort(Cohort cohort) implements Problem {

    /** x − z, d rows. */
    public Lanes away() {
        return cohort.get("x").minus(cohort.get("z"));
    }

    /** G = ∇f(x), d rows. */
    public Lanes gradient() {
        return cohort.get("G");
    }

    /** Δ = f(x) − f(z). */
    public Lanes gap() {
        return cohort.get("gap");
    }

    public Lanes epsilon() {
        return cohort.get("epsilon");
    }

    public Lanes kappa() {
        return cohort.get("kappa");
    }

    /** Directions, each of d rows, none of them 0. */
    public List<Lanes> directions() {
        int d = cohort.length("d");
        Lanes all = cohort.get("u");
        return IntStream.range(0, cohort.length("q"))
                .mapToObj(j -> all.slice(j * d, (j + 1) * d))
                .toList();
    }

    /** The same numbers as the closed form sees them. */
    public Slqc closedForm() {
        Lanes zero = cohort.kernels().lane().constant(0);
        return new Slqc(gap(), gradient().norm(), gradient().dot(away()), away().norm(), zero);
    }

    /** 0 &lt; ε and 0 &lt; κ. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        return List.of(Hypothesis.below("0 < ε", zero, epsilon()), Hypothesis.below("0 < κ", zero, kappa()));
    }
}
