package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.NetCohort;

/** A further hypothesis on one-hidden-layer nets: how it is made true, and what it says. */
interface Condition {
    /** No further hypothesis. */
    Condition NONE = new Condition() {};

    /** Shapes the condition needs: outputs for k hidden units, where {@code drawn} were drawn. */
    default int outputs(int k, int drawn) {
        return drawn;
    }

    /** Whether instances with k hidden units and o outputs can satisfy it. */
    default boolean admits(int k, int o) {
        return true;
    }

    /** Adjusts weights before their norms are bounded. */
    default void prepare(Draft draft) {}

    /** Makes the condition hold exactly, once all norms are bounded; may move W₁ inside its ball and X in the unit ball. */
    default void repair(Draft draft) {}

    default List<Inequality> hypotheses(NetCohort net) {
        return List.of();
    }
}
