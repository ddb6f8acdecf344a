package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.PowerIteration;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * The constants of a chain from below: every number is attained at parameters and a direction that the search has been at, and read off a
 * 2-jet there.
 *
 * @param free 1 where a parameter may move and 0 where it is fixed, flat, or one row for all
 */
public record LowerBounds(Lanes free) {
    /** Half the difference of parameters whose gradients give a Hessian product: a search direction, not a measured value. */
    private static final double DIFFERENCE = 0x1p-13;

    private static final int POWER_STEPS = 2;
    private static final double FIRST_STEP = 0.5;
    private static final double SHORTENING = 0.93;

    /** ‖J(w)d‖ for the unit d that power iteration finds. @param start d_0, flat, not 0 */
    public Lanes lipschitz(Chain chain, Lanes start, int steps) {
        AutomaticDifferentiation oracle = new AutomaticDifferentiation(chain.forward());
        return oracle.product(stretching(oracle, start, steps)).norm();
    }

    /** ‖D²f(w)[d, d]‖ for the unit d that alternating power iteration finds. @param start d_0, flat, not 0 */
    public Lanes smoothness(Chain chain, Lanes start, int steps) {
        AutomaticDifferentiation oracle = new AutomaticDifferentiation(chain.forward());
        Lanes d = PowerIteration.bending(
                v -> chain.along(oracle.blocks(v)).x2(),
                (y, v) -> hessianProduct(chain, y, oracle.blocks(v)),
                start.times(free),
                steps);
        return chain.along(oracle.blocks(d)).x2().norm();
    }

    /**
     * The greatest ‖J(w)d‖ along an ascent over w, ‖u_t‖ ≤ R_t, and unit d: power iteration moves d, and w climbs along ∇_w⟨y, J(w)d⟩, y
     * the direction of J(w)d, by steps that shorten.
     *
     * @param radii R_1 … R_τ
     * @param start d_0, flat, not 0
     */
    public Lanes lipschitzOnBalls(Chain chain, List<Lanes> radii, Lanes start, int steps) {
        Chain here = confined(chain, radii);
        Lanes d = start;
        Lanes greatest = start.row(0).times(0);
        double length = FIRST_STEP;
        for (int i = 0; i < steps; i++) {
            AutomaticDifferentiation oracle = new AutomaticDifferentiation(here.forward());
            d = stretching(oracle, d, POWER_STEPS);
            Lanes image = oracle.product(d);
            Lanes stretch = image.norm();
            greatest = greatest.max(stretch);
            List<Block> e = oracle.blocks(d);
            Lanes climb = hessianProduct(here, image.over(positive(stretch)), e);
            Lanes unit = climb.over(positive(climb.norm()));
            here = here.at(confined(plus(here.blocks(), scaled(oracle.blocks(unit), radii), length), radii));
            length *= SHORTENING;
        }
        return greatest;
    }

    /** The chain with every u_t outside its ball moved onto its sphere. @param radii R_1 … R_τ */
    public static Chain confined(Chain chain, List<Lanes> radii) {
        return chain.at(confined(chain.blocks(), radii));
    }

    private Lanes stretching(AutomaticDifferentiation oracle, Lanes start, int steps) {
        return PowerIteration.stretching(
                v -> oracle.transposed(oracle.product(v)).times(free), start.times(free), steps);
    }

    /** (yᵀD²f(w))·d from the gradients of ⟨y, f⟩ on either side of w. */
    Lanes hessianProduct(Chain chain, Lanes y, List<Block> d) {
        Lanes ahead = gradient(chain.at(plus(chain.blocks(), d, DIFFERENCE)), y);
        Lanes behind = gradient(chain.at(plus(chain.blocks(), d, -DIFFERENCE)), y);
        return ahead.minus(behind).over(2 * DIFFERENCE);
    }

    private Lanes gradient(Chain chain, Lanes y) {
        return AutomaticDifferentiation.flat(chain.forward().backward(y)).times(free);
    }

    private static List<Block> plus(List<Block> w, List<Block> d, double length) {
        List<Block> moved = new ArrayList<>();
        for (int t = 0; t < w.size(); t++) {
            Lanes here = w.get(t).flat();
            moved.add(w.get(t).with(here.plus(d.get(t).flat().times(length))));
        }
        return moved;
    }

    private static List<Block> scaled(List<Block> d, List<Lanes> factors) {
        List<Block> scaled = new ArrayList<>();
        for (int t = 0; t < d.size(); t++) {
            scaled.add(d.get(t).times(factors.get(t)));
        }
        return scaled;
    }

    /** Every u_t on or inside its ball. */
    private static List<Block> confined(List<Block> w, List<Lanes> radii) {
        List<Block> confined = new ArrayList<>();
        for (int t = 0; t < w.size(); t++) {
            Lanes norm = w.get(t).normSquared().sqrt();
            Lanes share = norm.atMost(radii.get(t))
                    .choose(norm.times(0).plus(1), radii.get(t).over(norm));
            confined.add(w.get(t).times(share));
        }
        return confined;
    }

    /** A norm to divide by, 1 where it is 0. */
    private static Lanes positive(Lanes norm) {
        return norm.equalTo(0).choose(norm.times(0).plus(1), norm);
    }
}
