package org.theoremcheck.engine.problem;

import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * What SLQC looks at, without a function behind it: a point x, a reference z, a gradient G at x, Δ = f(x) − f(z), ε and
 * κ.
 *
 * <p>Variables: {@code x}, {@code z}, {@code G} (d), {@code gap}, {@code epsilon}, {@code kappa}, and {@code u} (p×d):
 * directions in which to try y on the sphere around z.
 */
public record TangentCohort(Cohort cohort) implements Problem {
    /** The point x, d rows. */
    public Lanes point() {
        return cohort.get("x");
    }

    /** The reference z, d rows. */
    public Lanes reference() {
        return cohort.get("z");
    }

    /** G, d rows; may be 0. */
    public Lanes gradient() {
        return cohort.get("G");
    }

    /** Δ, one row, of either sign. */
    public Lanes gap() {
        return cohort.get("gap");
    }

    /** ε &gt; 0, one row. */
    public Lanes epsilon() {
        return cohort.get("epsilon");
    }

    /** κ &gt; 0, one row. */
    public Lanes kappa() {
        return cohort.get("kappa");
    }

    /** Unit vectors, each of d rows; a direction drawn as 0 stays 0, the centre of the ball. */
    public List<Lanes> directions() {
        int d = cohort.length("d");
        return IntStream.range(0, cohort.length("p"))
                .mapToObj(j -> cohort.get("u").slice(j * d, (j + 1) * d))
                .map(u -> u.over(u.norm().equalTo(0).choose(u.norm().plus(1), u.norm())))
                .toList();
    }

    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        return List.of(Hypothesis.below("0 < ε", zero, epsilon()), Hypothesis.below("0 < κ", zero, kappa()));
    }
}
