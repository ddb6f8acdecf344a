package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Cyclic coordinate ascent: α_i ← clip(α_i + (ε_i − (Qα)_i)/Q_ii, 0, C_i), from α = 0, until the certified gap is small. Exact after
 * one sweep on orthogonal gradients; needs about Cκ/ε sweeps when one gradient occurs with both labels.
 *
 * @param tolerance relative gap Γ/Σε_iC_i at which a lane stops
 * @param sweeps most sweeps, ≥ 1
 * @see <a href="https://doi.org/10.1145/1390156.1390208">Hsieh, Chang, Lin, Keerthi, Sundararajan (2008), Algorithm 1</a>
 */
public record CoordinateAscent(double tolerance, int sweeps) implements BoxQp {
    public CoordinateAscent {
        if (!(tolerance >= 0) || sweeps < 1) {
            throw new IllegalArgumentException("tolerance " + tolerance + " with " + sweeps
                    + " sweeps; pass a tolerance ≥ 0 and at least one sweep");
        }
    }

    @Override
    public BoxDual solve(Matrix q, Lanes target, Lanes box) {
        Terms terms = Terms.of(q, target, box);
        BoxDual best = terms.certify(terms.zero());
        Lanes limit = terms.scale().times(tolerance);
        for (int sweep = 0; sweep < sweeps; sweep++) {
            Lanes open = best.gap().above(limit);
            if (Terms.none(open)) {
                break;
            }
            best = Terms.better(open, terms.certify(sweep(terms, best.alpha())), best);
        }
        return best;
    }

    private static Lanes sweep(Terms terms, Lanes start) {
        Lanes product = terms.q().times(Matrix.column(start)).entries();
        Lanes[] alpha = new Lanes[terms.n()];
        for (int i = 0; i < terms.n(); i++) {
            Lanes old = start.row(i);
            Lanes residual = terms.target().row(i).minus(product.row(i));
            Lanes curvature = terms.diagonal().row(i);
            Lanes flat = curvature.equalTo(0);
            Lanes step = residual.over(flat.choose(flat, curvature));
            Lanes box = terms.box().row(i);
            Lanes free = old.plus(step).max(0).min(box);
            // Without curvature the objective is linear in this coordinate, and an end of the interval is best.
            alpha[i] = flat.choose(residual.above(0).times(box), free);
            product = product.plus(terms.q().row(i).times(alpha[i].minus(old)));
        }
        return start.arithmetic().stack(alpha);
    }
}
