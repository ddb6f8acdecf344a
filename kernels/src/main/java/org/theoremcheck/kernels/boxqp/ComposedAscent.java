package org.theoremcheck.kernels.boxqp;

import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Sweeps composed from lane arithmetic, so that every backend has them: the reference. */
public final class ComposedAscent implements BoxQpKernels {
    private static final int STRANDS = 4;

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
                Lanes best = best(terms.diagonal().row(i), terms.box().row(i), old, residual.row(i));
                moved[i] = open.choose(best, old);
                residual = residual.minus(terms.q().row(i).times(moved[i].minus(old)));
            }
            alpha = box.arithmetic().stack(moved);
        }
        return alpha;
    }

    private static Lanes best(Lanes curvature, Lanes box, Lanes old, Lanes residual) {
        Lanes flat = curvature.equalTo(0);
        Lanes step = residual.over(flat.choose(flat, curvature));
        return flat.choose(residual.above(0).times(box), old.plus(step).max(0).min(box));
    }

    private static Lanes gap(Terms terms, Lanes alpha, Lanes residual) {
        return room(alpha, terms.box(), residual).sum();
    }

    /** (C_i − α_i)(r_i)₊ + α_i(−r_i)₊. */
    private static Lanes room(Lanes alpha, Lanes box, Lanes residual) {
        return box.minus(alpha)
                .times(residual.max(0))
                .plus(alpha.times(residual.negate().max(0)));
    }

    @Override
    public Lanes ascendByRows(Matrix g, Lanes target, Lanes box, Lanes limit, int sweeps) {
        Lanes curvatures = g.entries().square().sumEvery(g.columns());
        Lanes alpha = box.times(0);
        Lanes w = g.row(0).times(0);
        Lanes open = limit.atMost(limit);
        for (int sweep = 0; sweep < sweeps && !Terms.none(open); sweep++) {
            Lanes[] moved = new Lanes[g.rows()];
            Lanes[] rooms = new Lanes[g.rows()];
            for (int i = 0; i < g.rows(); i++) {
                Lanes old = alpha.row(i);
                Lanes residual = target.row(i).minus(inFourStrands(g.row(i).times(w)));
                rooms[i] = room(old, box.row(i), residual);
                moved[i] = open.choose(best(curvatures.row(i), box.row(i), old, residual), old);
                w = w.plus(g.row(i).times(moved[i].minus(old)));
            }
            alpha = box.arithmetic().stack(moved);
            open = open.and(box.arithmetic().stack(rooms).sum().above(limit));
        }
        return alpha;
    }

    private static Lanes inFourStrands(Lanes products) {
        Lanes[] strands = new Lanes[STRANDS];
        for (int s = 0; s < STRANDS; s++) {
            int first = s;
            int[] rows = IntStream.range(0, products.rows())
                    .filter(j -> j % STRANDS == first)
                    .toArray();
            strands[s] = rows.length == 0
                    ? products.row(0).times(0)
                    : products.arithmetic().gather(products, rows).sum();
        }
        return strands[0].plus(strands[1]).plus(strands[2].plus(strands[3]));
    }
}
