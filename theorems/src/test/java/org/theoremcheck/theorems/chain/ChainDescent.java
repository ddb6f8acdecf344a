package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Projected gradient descent on F(w) = ½‖f(w) − y‖² over a product of balls, f a chain, y = ν.
 *
 * @param best the least ‖G(w_k)‖² of the first K iterates, G the gradient mapping
 * @param first F(w_0) ≥ D, because F ≥ 0
 */
record ChainDescent(Lanes best, Lanes first) {
    /** @param step γ, one row @param steps K ≥ 1 */
    static ChainDescent of(ChainCohort f, Lanes step, int steps) {
        Lanes y = f.nu().entries();
        List<Block> w = f.parameters();
        Lanes first = f.at(w).forward().output().minus(y).normSquared().over(2);
        Lanes best = first.times(0).plus(Double.POSITIVE_INFINITY);
        for (int k = 0; k < steps; k++) {
            ForwardPass pass = f.at(w).forward();
            List<Block> gradient = pass.backward(pass.output().minus(y));
            List<Block> next = new ArrayList<>();
            Lanes squares = step.times(0);
            for (int t = 0; t < w.size(); t++) {
                Lanes free = free(f, w.get(t));
                Lanes here = w.get(t).flat();
                Lanes moved = here.minus(gradient.get(t).flat().times(free).times(step));
                Lanes norm = moved.norm();
                Lanes radius = f.radius(t);
                Lanes there = norm.atMost(radius).choose(moved, moved.times(radius.over(norm)));
                squares = squares.plus(here.minus(there).over(step).normSquared());
                next.add(w.get(t).with(there));
            }
            best = best.min(squares);
            w = next;
        }
        return new ChainDescent(best, first);
    }

    /** 1 for weights, o for offsets. */
    private static Lanes free(ChainCohort f, Block u) {
        Lanes o = f.offsetBatch().over(f.batch());
        Lanes one = o.times(0).plus(1);
        return o.arithmetic()
                .stack(
                        one.repeatEach(u.weights().entries().rows()),
                        o.repeatEach(u.offset().rows()));
    }
}
