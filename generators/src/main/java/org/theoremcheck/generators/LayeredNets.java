package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.BentIdentity;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LogSigmoid;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.network.Square;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Networks of 1 to 4 layers, 1 to 4 units wide, on 1 to 8 samples, with identity, logistic, tanh and softplus layers in all
 * combinations; later layers of one sign, of both, or 0; weights near 0 and up to 8; V near W and far from it; λ, γ from small
 * to large.
 *
 * <p>A shape's entries σ and ℓ are no axes: they say which activations and which loss a stratum has.
 */
public class LayeredNets extends Family<LayeredCohort> {
    private static final int[] DEPTHS = {1, 1, 1, 2, 2, 2, 3, 4};
    private static final int[] WIDTHS = {1, 1, 1, 1, 2, 2, 3, 4};
    private static final int[] SAMPLES = {1, 1, 1, 2, 2, 3, 4, 8};
    private static final double MOST = 8;

    @Override
    public final List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "n"),
                Variable.of("y", "m", "n"),
                Variable.of("w", "J", "n", "n"),
                Variable.of("v", "J", "n", "n"),
                Variable.of("λ"),
                Variable.of("γ"),
                Variable.of("a"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf(
                "J", DEPTHS[random.nextInt(DEPTHS.length)],
                "n", WIDTHS[random.nextInt(WIDTHS.length)],
                "m", SAMPLES[random.nextInt(SAMPLES.length)],
                "σ", 1 + random.nextInt(36),
                "ℓ", 1 + random.nextInt(12));
    }

    /** The activations that layers may have. */
    protected List<Activation> choices() {
        return List.of(new Identity(), new Sigmoid(), new Tanh(), new Softplus());
    }

    /** σ₁ … σ_J of one shape: equal, or in turn. */
    protected List<Activation> layers(int which, int depth) {
        List<Activation> choices = choices();
        List<Activation> layers = new ArrayList<>();
        for (int j = 0; j < depth; j++) {
            int turn = which + j * (which / choices.size());
            layers.add(choices.get(turn % choices.size()));
        }
        return layers;
    }

    @Override
    protected final void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int size = draft.length("n") * draft.length("n");
        int all = size * draft.length("J");
        double[] x = draw.uniform(draft.size("x"), -2, 2);
        double[] y = draw.uniform(draft.size("y"), -2, 2);
        double[] w = draw.gaussian(all);
        double[] v = draw.gaussian(all);
        double[] spread = draw.logUniform(1, 0.1, 3);
        double[] distance = draw.logUniform(1, 0.1, 3);
        int[] far = draw.die(1, 8);
        int[] signs = draw.die(1, 4);
        int[] near = draw.die(1, 3);
        for (int i = 0; i < w.length; i++) {
            int l = i % lanes;
            w[i] *= spread[l];
            // A quarter each: later layers ≥ 0, ≤ 0, one of both as it falls, and a lane in 32 with layers of 0.
            if (i / lanes >= size) {
                w[i] = signs[l] == 0 ? Math.abs(w[i]) : signs[l] == 1 ? -Math.abs(w[i]) : w[i];
                w[i] = signs[l] == 2 && far[l] == 0 ? 0 : w[i];
            }
            v[i] = near[l] == 0 ? w[i] + distance[l] * v[i] : distance[l] * v[i];
        }
        for (int i = 0; i < y.length; i++) {
            y[i] *= far[i % lanes] == 1 ? 4 : 1;
        }
        draft.put("x", x);
        draft.put("y", y);
        draft.put("w", w);
        draft.put("v", v);
        draft.put("λ", draw.logUniform(1, 1e-3, 2));
        draft.put("γ", draw.logUniform(1, 1e-2, 100));
        draft.put("a", draw.uniform(1));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected final void repair(Draft draft) {
        for (String name : List.of("x", "y", "w", "v")) {
            Range.clamp(draft.get(name), -MOST, MOST);
        }
        Range.positive(draft.get("λ"), 0x1p-10, 4);
        Range.positive(draft.get("γ"), 0x1p-10, 0x1p10);
        Range.clamp(draft.get("a"), 0x1p-10, 1 - 0x1p-10);
    }

    @Override
    public final LayeredCohort view(Cohort cohort) {
        return new LayeredCohort(cohort, layers(cohort.length("σ"), cohort.length("J")));
    }

    /** All layers linear. */
    public static final class Linear extends LayeredNets {
        @Override
        protected List<Activation> choices() {
            return List.of(new Identity());
        }
    }

    /** Convex, non-decreasing activations. */
    public static final class Convex extends LayeredNets {
        @Override
        protected List<Activation> choices() {
            return List.of(new Identity(), new Softplus(), new BentIdentity());
        }
    }

    /** A convex, non-decreasing first layer under squares, which are convex but not monotone. */
    public static final class SquaresAbove extends LayeredNets {
        @Override
        protected List<Activation> layers(int which, int depth) {
            List<Activation> layers = new ArrayList<>(java.util.Collections.nCopies(depth, new Square()));
            layers.set(0, new BentIdentity());
            return layers;
        }
    }

    /** Concave, non-decreasing activations. */
    public static final class Concave extends LayeredNets {
        @Override
        protected List<Activation> choices() {
            return List.of(new Identity(), new LogSigmoid());
        }
    }

    /** All layers softplus. */
    public static final class Softpluses extends LayeredNets {
        @Override
        protected List<Activation> choices() {
            return List.of(new Softplus());
        }
    }

    /** All layers logistic. */
    public static final class Logistic extends LayeredNets {
        @Override
        protected List<Activation> choices() {
            return List.of(new Sigmoid());
        }
    }

    /** The last layer logistic, so that outputs are probabilities. */
    public static final class Probabilities extends LayeredNets {
        @Override
        protected List<Activation> layers(int which, int depth) {
            List<Activation> layers = new ArrayList<>(super.layers(which, depth));
            layers.set(depth - 1, new Sigmoid());
            return layers;
        }
    }

    /** One linear layer: a generalised linear model with the identity. */
    public static final class OneLayer extends LayeredNets {
        @Override
        protected Map<String, Integer> shape(Random random) {
            Map<String, Integer> shape = super.shape(random);
            shape.put("J", 1);
            return shape;
        }

        @Override
        protected List<Activation> choices() {
            return List.of(new Identity());
        }
    }
}
