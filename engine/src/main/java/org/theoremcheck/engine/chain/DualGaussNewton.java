package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The Gauss–Newton step for h with D²h = I/c and r through its dual: conjugate gradients on μ ↦ (c/2)‖μ − ∇h‖² +
 * ‖Jᵀμ + ∇r‖²/(2κ), then v = −(Jᵀμ + ∇r)/κ; Jᵀμ is accumulated along the way.
 *
 * @param slope ∇h(f(w)), shaped like f(w)
 * @param inverse c &gt; 0, one row
 * @param ridgeSlope ∇r(w), shaped like w
 * @param kappa κ = λ + 1/γ &gt; 0, one row
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.3</a>
 */
public record DualGaussNewton(Lanes slope, Lanes inverse, Lanes ridgeSlope, Lanes kappa) {
    /**
     * What the iterations found.
     *
     * @param step v, shaped like w
     * @param residual ‖dual gradient‖
     * @param first its norm at μ = 0
     */
    public record Result(Lanes step, Lanes residual, Lanes first) {}

    /** One call of the oracle for the first residual, and two per iteration. @param iterations ≥ 0 */
    public Result solve(AutomaticDifferentiation oracle, int iterations) {
        Lanes residual = slope.times(inverse).minus(oracle.product(ridgeSlope).over(kappa));
        Lanes first = residual.norm();
        Lanes gathered = ridgeSlope.times(0);
        Lanes direction = residual;
        for (int i = 0; i < iterations; i++) {
            Lanes pulled = oracle.transposed(direction);
            Lanes bent = direction.times(inverse).plus(oracle.product(pulled).over(kappa));
            Lanes before = residual.normSquared();
            Lanes length = quotient(before, direction.dot(bent));
            gathered = gathered.plus(pulled.times(length));
            residual = residual.minus(bent.times(length));
            direction = residual.plus(direction.times(quotient(residual.normSquared(), before)));
        }
        return new Result(gathered.plus(ridgeSlope).over(kappa).negate(), residual.norm(), first);
    }

    /** a/b, and 0 where b = 0: a lane that has arrived stays. */
    private static Lanes quotient(Lanes a, Lanes b) {
        Lanes zero = b.equalTo(0);
        return zero.choose(a.times(0), a.over(zero.choose(b.plus(1), b)));
    }
}
