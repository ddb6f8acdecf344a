package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = (1/m)Σ_i f_i(w) of one number w, f_i(w) = (λ/2)·w² + α_i·|w − k_i| + c_i·w: quadratics with noisy gradients,
 * absolute values, hinges with a regulariser. The derivative of |w − k| at k is +1.
 *
 * @param bowl λ ≥ 0, one row
 * @param steepness α ≥ 0, m rows
 * @param kink k, m rows
 * @param slope c, m rows
 */
public record KinkedSum(Lanes bowl, Lanes steepness, Lanes kink, Lanes slope) implements Oracle {
    @Override
    public Lanes risk(Lanes w) {
        Lanes parts = steepness.times(w.minus(kink).abs()).plus(slope.times(w));
        return bowl.times(w.square()).over(2).plus(parts.mean());
    }

    @Override
    public Lanes gradient(Lanes w) {
        Lanes side = w.atLeast(kink).choose(1, -1);
        return bowl.times(w).plus(steepness.times(side).plus(slope).mean());
    }

    @Override
    public int examples() {
        return kink.rows();
    }

    @Override
    public KinkedSum minibatch(Lanes index) {
        return new KinkedSum(bowl, drawn(steepness, index), drawn(kink, index), drawn(slope, index));
    }

    private static Lanes drawn(Lanes a, Lanes index) {
        return a.arithmetic().gatherBlocks(a, index, 1);
    }
}
