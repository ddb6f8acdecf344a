package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.chain.BatchNormalisation;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.kernels.lane.Lanes;

/** Batches that move along a line, before a normalisation. Variables: {@code z}, {@code e} (d, m), {@code ε}. */
public record MovingBatchCohort(Cohort cohort) implements Problem {
    public Lanes z() {
        return cohort.get("z");
    }

    public Lanes e() {
        return cohort.get("e");
    }

    /** ε. */
    public Lanes epsilon() {
        return cohort.get("ε");
    }

    /** d, features. */
    public int features() {
        return cohort.length("d");
    }

    /** m, samples. */
    public int batch() {
        return cohort.length("m");
    }

    /** ν. */
    public BatchNormalisation normalisation() {
        return new BatchNormalisation(batch(), epsilon());
    }

    /** The normalised line. */
    public Jet normalised() {
        return normalisation().of(Jet.line(z(), e()));
    }

    @Override
    public List<Inequality> hypotheses() {
        return List.of(Hypothesis.below("0 < ε", cohort.kernels().lane().constant(0), epsilon()));
    }
}
