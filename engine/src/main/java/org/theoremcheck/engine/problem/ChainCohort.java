package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.chain.BatchNormalisation;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.Component;
import org.theoremcheck.engine.chain.Elementwise;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Chains of τ square fully connected layers on a product of balls, at parameters w and w*, with a direction d.
 *
 * <p>Variables: {@code X} (d, m), parameters {@code V} (t, d, d), {@code v} (t, d), direction {@code E}, {@code e} and target
 * {@code V*}, {@code v*} alike, radii {@code R} (t), {@code o} = 1 where layers have offsets and 0 where not, adjoints {@code μ},
 * {@code ν} (d, m). Families with batch normalisation store its {@code ε}. The length of the axis {@code σ} says which activation: identity, softplus, sigmoid, tanh.
 */
public record ChainCohort(Cohort cohort) implements Problem {
    /** τ. */
    public int depth() {
        return cohort.length("t");
    }

    /** d, the width of every layer. */
    public int width() {
        return cohort.length("d");
    }

    /** m, samples. */
    public int batch() {
        return cohort.length("m");
    }

    public Matrix input() {
        return cohort.matrix("X");
    }

    /** R_t. */
    public Lanes radius(int t) {
        return cohort.get("R").row(t);
    }

    /** m where layers have offsets, 0 where not. */
    public Lanes offsetBatch() {
        return cohort.get("o").times(batch());
    }

    /** w. */
    public List<Block> parameters() {
        return blocks("V", "v");
    }

    /** d. */
    public List<Block> direction() {
        return blocks("E", "e");
    }

    /** w*, in the same balls as w. */
    public List<Block> target() {
        return blocks("V*", "v*");
    }

    public Matrix mu() {
        return cohort.matrix("μ");
    }

    public Matrix nu() {
        return cohort.matrix("ν");
    }

    public Activation activation() {
        return switch (cohort.length("σ")) {
            case 1 -> new Identity();
            case 2 -> new Softplus();
            case 3 -> new Sigmoid();
            default -> new Tanh();
        };
    }

    /** What is known of the activation of a layer. */
    public MapConstants activationConstants() {
        Lanes any = cohort.get("o");
        int n = width() * batch();
        return switch (cohort.length("σ")) {
            case 1 -> MapConstants.identity(any);
            case 2 -> MapConstants.softplus(any, n);
            case 3 -> MapConstants.sigmoid(any, n);
            default -> MapConstants.tanh(any, n);
        };
    }

    /** ε of batch normalisation, where the family has one. @throws IllegalArgumentException if it has none */
    public Lanes epsilon() {
        return cohort.get("ε");
    }

    /** The chain at these parameters. */
    public Chain at(List<Block> blocks) {
        return Chain.fullyConnected(input(), blocks, activation());
    }

    /** 1 for every weight, o for every offset, layer by layer. */
    public Lanes free() {
        Lanes o = cohort.get("o");
        Lanes[] parts = new Lanes[2 * depth()];
        for (int t = 0; t < depth(); t++) {
            parts[2 * t] = o.times(0).plus(1).repeatEach(width() * width());
            parts[2 * t + 1] = o.repeatEach(width());
        }
        return o.arithmetic().stack(parts);
    }

    /** The chain at these parameters with batch normalisation before every activation. */
    public Chain normalisedAt(List<Block> blocks) {
        Component normal = new BatchNormalisation(batch(), epsilon());
        return Chain.fullyConnected(input(), blocks, normal.then(new Elementwise(activation())));
    }

    /** ‖d‖². */
    public Lanes directionSquared() {
        return normSquared(direction());
    }

    /** Σ_t ‖u_t‖². */
    public static Lanes normSquared(List<Block> blocks) {
        return blocks.stream().map(Block::normSquared).reduce(Lanes::plus).orElseThrow();
    }

    /** ‖u_t‖² ≤ R_t² and ‖u*_t‖² ≤ R_t² for every layer, and o ∈ {0, 1}. */
    @Override
    public List<Inequality> hypotheses() {
        List<Inequality> all = new ArrayList<>();
        List<Block> here = parameters();
        List<Block> there = target();
        for (int t = 0; t < depth(); t++) {
            Lanes bound = radius(t).square();
            String layer = "_" + (t + 1) + "‖² ≤ R²";
            all.add(Hypothesis.atMost("‖u" + layer, here.get(t).normSquared(), bound));
            all.add(Hypothesis.atMost("‖u*" + layer, there.get(t).normSquared(), bound));
        }
        Lanes o = cohort.get("o");
        all.add(Hypothesis.atMost("o ∈ {0, 1}", o.times(o.minus(1)).abs(), o.times(0)));
        return all;
    }

    private List<Block> blocks(String weights, String offsets) {
        int d = width();
        List<Block> blocks = new ArrayList<>();
        for (int t = 0; t < depth(); t++) {
            Lanes matrix = cohort.get(weights).slice(t * d * d, (t + 1) * d * d);
            Lanes offset = cohort.get(offsets).slice(t * d, (t + 1) * d).times(cohort.get("o"));
            blocks.add(new Block(new Matrix(matrix, d, d), offset));
        }
        return blocks;
    }
}
