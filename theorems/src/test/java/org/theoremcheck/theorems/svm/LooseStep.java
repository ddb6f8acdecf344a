package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.optimiser.Doubling;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.LinearOutputs;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.kernels.lane.Lanes;

/** One step of Algorithm 2 on a whole linearised minibatch, Δ being the target of the instance, with the instance's threshold. */
final class LooseStep {
    private LooseStep() {}

    static SvmStep of(LinearisedCohort f, SvmUpdate.Loose loose) {
        Lanes w = f.origin();
        SvmUpdate update = SvmUpdate.plain(f.cohort().kernels(), f.examples(), f.box(), f.target())
                .with(Doubling.above(f.threshold(), 0), loose);
        return update.step(new LinearOutputs(f), Passes.cyclic(f.examples()), w, update.begin(w));
    }
}
