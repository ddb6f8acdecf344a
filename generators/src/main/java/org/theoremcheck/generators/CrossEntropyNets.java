package org.theoremcheck.generators;

import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.NetCohort;

/** Inner problems of nets with a generalised ReLU, a sigmoid output, binary cross-entropy and labels σ(s*). */
public final class CrossEntropyNets extends InnerNets {
    @Override
    NetCohort plain(Cohort cohort) {
        NetCohort net = super.plain(cohort);
        return new NetCohort(cohort, net.hidden(), Head.binaryCrossEntropy(), net.extra());
    }
}
