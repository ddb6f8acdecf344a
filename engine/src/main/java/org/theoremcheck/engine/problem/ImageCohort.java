package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.chain.Patches;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Square images, filters and filter offsets. Variables: {@code z}, {@code e} (n, n), {@code v} (f, k, k), {@code o} (f). The
 * axes s and m, stride and batch, are lengths alone.
 */
public record ImageCohort(Cohort cohort) implements Problem {
    public Lanes z() {
        return cohort.get("z");
    }

    public Lanes e() {
        return cohort.get("e");
    }

    /** v_1 … v_f, f×k². */
    public Matrix filters() {
        return new Matrix(cohort.get("v"), cohort.length("f"), patch() * patch());
    }

    /** One number per filter. */
    public Lanes offsets() {
        return cohort.get("o");
    }

    /** k ≤ n. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes one = cohort.kernels().lane().constant(1);
        return List.of(Hypothesis.atMost("k ≤ n", one.times(patch()), one.times(cohort.length("n"))));
    }

    /** m. */
    public int batch() {
        return cohort.length("m");
    }

    /** k. */
    public int patch() {
        return cohort.length("k");
    }

    /** s. */
    public int stride() {
        return cohort.length("s");
    }

    public Patches patches() {
        return new Patches(cohort.length("n"), patch(), stride());
    }

    /** v_jᵀΠ_i z for every filter j and patch i. */
    public Lanes convolved() {
        return filters().timesTranspose(patches().of(z())).entries();
    }

    /** The offset of every filter at every patch of every image of the batch. */
    public Lanes spreadOffsets() {
        return offsets().repeatEach(patches().count() * batch());
    }
}
