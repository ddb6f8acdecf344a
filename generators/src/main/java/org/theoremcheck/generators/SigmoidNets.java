package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.NetCohort;

/**
 * Inner problems of nets with sigmoids in both layers and one output, ‖W₁‖ up to 10, where one unit may be far in
 * saturation.
 */
public final class SigmoidNets extends InnerFamily {
    public SigmoidNets() {
        super(UNITS, ONE, Condition.NONE);
    }

    @Override
    NetCohort plain(Cohort cohort) {
        return new NetCohort(cohort, new Sigmoid(), Head.squaredError(new Sigmoid()), List.of());
    }
}
