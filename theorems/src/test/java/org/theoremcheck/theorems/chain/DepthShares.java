package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Measured ÷ estimated m, l and L of the first layers of a chain.
 *
 * @param chain all layers
 * @param estimates after 1 … τ layers
 * @param mu μ, shaped like the output
 * @param offsets 1 where layers have offsets that may move, 0 where not
 */
record DepthShares(Chain chain, List<Smoothness> estimates, Lanes mu, Lanes offsets) {
    /** Of m, l and L, one row per depth. */
    record Shares(Lanes m, Lanes l, Lanes bend) {}

    static DepthShares of(ChainCohort f, boolean normalised) {
        Chain chain = normalised ? f.normalisedAt(f.parameters()) : f.at(f.parameters());
        List<Smoothness> estimates = new ArrayList<>();
        Smoothness s = Smoothness.of(f.input().norm());
        for (int t = 0; t < f.depth(); t++) {
            s = ChainEstimate.printed().through(f, s, f.radius(t));
            s = normalised ? s.then(MapConstants.normalisation(f.width(), f.batch(), f.epsilon())) : s;
            s = s.then(f.activationConstants());
            estimates.add(s);
        }
        return new DepthShares(
                chain, estimates, f.mu().entries(), f.offsetBatch().above(0));
    }

    /** 1 … τ. */
    double[] depths() {
        return IntStream.rangeClosed(1, estimates.size()).asDoubleStream().toArray();
    }

    /** Along the gradient of ⟨μ, f⟩ for the whole chain, half a step of power iteration on JᵀJ. */
    Shares measured() {
        return along(chain.forward().backward(mu).stream().map(this::allowed).toList());
    }

    /** The first layers move along the first parts of d. */
    private Shares along(List<Block> d) {
        List<Lanes> m = new ArrayList<>();
        List<Lanes> l = new ArrayList<>();
        List<Lanes> bend = new ArrayList<>();
        List<Jet> jets = chain.jets(d);
        Lanes still = offsets.times(0);
        Lanes squared = still;
        for (int t = 0; t < jets.size(); t++) {
            squared = squared.plus(d.get(t).normSquared());
            Jet jet = jets.get(t);
            Smoothness s = estimates.get(t);
            m.add(share(jet.x().norm(), s.bound()));
            Lanes moves = squared.above(0);
            l.add(moves.choose(share(jet.x1().norm(), s.lipschitz().times(squared.sqrt())), still));
            bend.add(moves.choose(share(jet.x2().norm(), s.smoothness().times(squared)), still));
        }
        return new Shares(stacked(m), stacked(l), stacked(bend));
    }

    /** Layers without offsets keep none. */
    private Block allowed(Block u) {
        return new Block(u.weights(), u.offset().times(offsets));
    }

    /** measured/estimate; 1 where both are 0, 2 where the estimate alone is. */
    private static Lanes share(Lanes measured, Lanes estimate) {
        Lanes known = estimate.above(0);
        Lanes one = estimate.arithmetic().constant(1);
        return known.choose(
                measured.over(known.choose(estimate, one)), measured.above(0).plus(1));
    }

    private static Lanes stacked(List<Lanes> rows) {
        return rows.get(0).arithmetic().stack(rows.toArray(Lanes[]::new));
    }
}
