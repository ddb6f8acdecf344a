package org.theoremcheck.generators;

import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.NetCohort;

/** Inner problems of nets with two to six outputs and generalised ReLUs. Nested classes add hypotheses. */
public class SeveralOutputs extends InnerNets {
    public SeveralOutputs() {
        this(UNITS, Condition.NONE);
    }

    SeveralOutputs(int[] units, Condition condition) {
        super(units, SEVERAL, condition);
    }

    /** o = k and W₂ is invertible. */
    public static final class Invertible extends SeveralOutputs {
        public Invertible() {
            super(UNITS, OuterRank.INVERTIBLE);
        }
    }

    /** W₂W₂ᵀ is diagonal. */
    public static final class Orthogonal extends SeveralOutputs {
        public Orthogonal() {
            super(UNITS, OuterRank.ORTHOGONAL);
        }
    }

    /** W₂W₂ᵀ is diagonal and the output is linear. */
    public static final class Linear extends SeveralOutputs {
        public Linear() {
            super(UNITS, OuterRank.ORTHOGONAL);
        }

        @Override
        NetCohort plain(Cohort cohort) {
            return linear(super.plain(cohort));
        }
    }

    /** Linear output, W₂ anything with k ≥ 2: a mutation of {@link Linear}. */
    public static final class LinearNotOrthogonal extends SeveralOutputs {
        public LinearNotOrthogonal() {
            super(new int[] {2, 2, 3}, Condition.NONE);
        }

        @Override
        NetCohort plain(Cohort cohort) {
            return linear(super.plain(cohort));
        }
    }

    /** Student and teacher with the same hidden activation pattern. */
    public static final class Pattern extends SeveralOutputs {
        public Pattern() {
            super(UNITS, new SamePattern(0));
        }
    }

    private static NetCohort linear(NetCohort net) {
        return new NetCohort(net.cohort(), net.hidden(), Head.squaredError(new Identity()), net.extra());
    }
}
