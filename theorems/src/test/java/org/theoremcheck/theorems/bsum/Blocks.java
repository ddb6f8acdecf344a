package org.theoremcheck.theorems.bsum;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.LinearSurrogate;
import org.theoremcheck.engine.optimiser.ProximalSurrogate;
import org.theoremcheck.engine.optimiser.SecondOrderSurrogate;
import org.theoremcheck.engine.optimiser.Surrogate;
import org.theoremcheck.engine.optimiser.SurrogateProperties;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/** The block functions of a problem with squared error, at the two values the instance has for each block. */
final class Blocks {
    private Blocks() {}

    /** A block function f_j, its current value W_j and another value V_j. */
    record Block(CurvedOracle f, Lanes w, Lanes v) {
        /** Δ = V − W. */
        Lanes away() {
            return v.minus(w);
        }

        /** What the surrogate is asked for between W and V. */
        SurrogateProperties of(Surrogate g) {
            return new SurrogateProperties(g, f, w, v);
        }

        /** ‖Δ‖². */
        Lanes squared() {
            return away().normSquared();
        }
    }

    /** Every block of l + ridge, l the mean squared error. */
    static List<Block> of(LayeredCohort f) {
        return of(f, f.ridge());
    }

    static List<Block> of(LayeredCohort f, RidgedNetwork objective) {
        List<Block> blocks = new ArrayList<>();
        for (int j = 0; j < f.depth(); j++) {
            Lanes w = objective.layer(f.weights(), j);
            blocks.add(new Block(objective.block(f.weights(), j), w, objective.layer(f.others(), j)));
        }
        return blocks;
    }

    /** The surrogates of the paper with the same γ. */
    static List<Surrogate> surrogates(Lanes gamma) {
        return List.of(
                new FirstOrderSurrogate(gamma),
                new SecondOrderSurrogate(gamma),
                new ProximalSurrogate(gamma),
                new LinearSurrogate());
    }
}
