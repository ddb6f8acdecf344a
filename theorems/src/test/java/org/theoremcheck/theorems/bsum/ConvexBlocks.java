package org.theoremcheck.theorems.bsum;

import java.util.List;
import org.theoremcheck.engine.certificate.BlockConvexity;
import org.theoremcheck.engine.network.Entrywise;
import org.theoremcheck.engine.network.Exponential;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.network.SquaredHinge;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.bsum.Blocks.Block;
import org.theoremcheck.theorems.bsum.ConvexBlocks.Scope;

/** Strong convexity of block functions by midpoints of W_j and V_j, over all blocks or those that a claim speaks of. */
final class ConvexBlocks {
    private ConvexBlocks() {}

    /** The blocks a claim speaks of. */
    enum Scope {
        EVERY,
        /** The last layer. */
        LAST,
        /** Those under weights that are all ≥ 0. */
        UNDER_NONNEGATIVE;

        Lanes counted(LayeredCohort f, int j) {
            Lanes last = f.lambda().times(0).plus(j + 1 == f.depth() ? 1 : 0);
            return switch (this) {
                case EVERY -> last.times(0).plus(1);
                case LAST -> last;
                case UNDER_NONNEGATIVE -> f.nonnegativeAbove(j);
            };
        }
    }

    /** Convex losses that do not decrease in any entry: Σh, Σ ln(1 + e^(h−y)), Σ e^(h−y). */
    static Loss increasing(LayeredCohort f) {
        return f.pick(List.of(
                new Entrywise(new Identity()), new Entrywise(new Softplus()), new Entrywise(new Exponential())));
    }

    /** Convex losses that do not increase in any entry, for labels 1. */
    static Loss decreasing(LayeredCohort f) {
        return f.pick(List.of(new SquaredHinge(f.lambda().times(0).plus(1)), new Logistic()));
    }

    /** Every block in scope is strongly convex with modulus factor·λ. @param factor 2 for the ridge's own modulus */
    static void require(Evidence evidence, LayeredCohort f, RidgedNetwork objective, Scope scope, double factor) {
        f.hypotheses().forEach(evidence::given);
        List<Block> blocks = Blocks.of(f, objective);
        for (int j = 0; j < f.depth(); j++) {
            Block block = blocks.get(j);
            Lanes modulus = f.lambda().times(factor);
            evidence.require(BlockConvexity.midpoint(block.f(), block.w(), block.v(), modulus, scope.counted(f, j)));
        }
    }
}
