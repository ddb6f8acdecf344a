package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Sweeps composed from lane arithmetic, so that every backend has them: the reference. */
public final class ComposedAscent implements BoxQpKernels {

    @Override
    public Lanes ascend(Matrix q, Lanes target, Lanes box, Lanes limit, int sweeps) {
        Terms terms = Terms.of(q, target, box);
        Lanes alpha = terms.zero();
        Lanes residual = terms.target();
        for (int sweep = 0; sweep < sweeps; sweep++) {
            Lanes open = gap(terms, alpha, residual).above(limit);
            if (Terms.none(open)) {
                break;
            }
            Lanes[] moved = new Lanes[terms.n()];
            for (int i = 0; i < terms.n(); i++) {
                Lanes old = alpha.row(i);
                moved[i] = open.choose(best(terms, i, old, residual.row(i)), old);
                residual = residual.minus(terms.q().row(i).times(moved[i].minus(old)));
            }
            alpha = box.arithmetic().stack(moved);
        }
        return alpha;
    }

    private static Lanes best(Terms terms, int i, Lanes old, Lanes residual) {
        Lanes curvature = terms.diagonal().row(i);
        Lanes flat = curvature.equalTo(0);
        Lanes step = residual.over(flat.choose(flat, curvature));
        Lanes box = terms.box().row(i);
        return flat.choose(residual.above(0).times(box), old.plus(step).max(0).min(box));
    }

    private static Lanes gap(Terms terms, Lanes alpha, Lanes residual) {
        Lanes below = terms.box().minus(alpha).times(residual.max(0));
        return below.plus(alpha.times(residual.negate().max(0))).sum();
    }
}
