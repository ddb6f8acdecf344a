package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.generators.Draft;
import org.theoremcheck.generators.Draw;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Nets of generalised ReLUs whose layers all have n units, with inputs and targets of n numbers.
 *
 * <p>Variables: {@code x}, {@code y} (m×n), {@code w} (layer×n×n), {@code a}, {@code b}.
 */
record DeepNet(Cohort cohort) implements Problem {
    /** The inputs, m×n. */
    Matrix x() {
        return cohort.matrix("x");
    }

    /** All weights, layer by layer. */
    Lanes weights() {
        return cohort.get("w");
    }

    Activation phi() {
        return new GeneralisedRelu(cohort.get("a"), cohort.get("b"));
    }

    Architecture architecture() {
        int depth = cohort.length("layer");
        List<Integer> widths = Collections.nCopies(depth + 1, cohort.length("n"));
        return new Architecture(widths, new ArrayList<>(Collections.nCopies(depth, phi())));
    }

    /** The risk of the targets y. */
    NetworkOracle oracle() {
        return new NetworkOracle(cohort.kernels(), architecture(), new SquaredError(), x(), cohort.matrix("y"));
    }

    @Override
    public List<Inequality> hypotheses() {
        return SlopeOrder.INCREASING.hypotheses(cohort.get("a"), cohort.get("b"));
    }

    /** Up to five examples, n ≤ 3. */
    abstract static class Drawn extends Family<DeepNet> {
        private final int depth;

        Drawn(int depth) {
            this.depth = depth;
        }

        @Override
        public List<Variable> variables() {
            return List.of(
                    Variable.of("x", "m", "n"),
                    Variable.of("y", "m", "n"),
                    Variable.of("w", "layer", "n", "n"),
                    Variable.of("a"),
                    Variable.of("b"));
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("m", 1 + random.nextInt(5), "n", 1 + random.nextInt(3), "layer", depth);
        }

        @Override
        public boolean admits(Map<String, Integer> shape) {
            return shape.getOrDefault("layer", 0) == depth;
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            for (String name : List.of("x", "y", "w")) {
                draft.put(name, draw.uniform(draft.size(name), -1, 1));
            }
            draft.put("a", draw.uniform(1));
            draft.put("b", draw.uniform(1, 1, 2));
        }

        @Override
        protected void repair(Draft draft) {
            double[] a = draft.get("a");
            double[] b = draft.get("b");
            for (int l = 0; l < a.length; l++) {
                b[l] = Math.min(4, Math.max(1, Math.abs(b[l])));
                a[l] = Math.min(b[l] * (1 - 0x1p-20), Math.max(0x1p-20, Math.abs(a[l])));
            }
        }

        @Override
        public DeepNet view(Cohort cohort) {
            return new DeepNet(cohort);
        }
    }

    /** Two hidden layers. */
    static final class ThreeLayers extends Drawn {
        ThreeLayers() {
            super(3);
        }
    }

    /** Three hidden layers: two pairs of encoder and decoder. */
    static final class FourLayers extends Drawn {
        FourLayers() {
            super(4);
        }
    }
}
