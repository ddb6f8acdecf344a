package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Sweeps composed from lane arithmetic, so that every backend has them: the reference. */
public final class ComposedAscent implements BoxQpKernels {

    @Override
    public BoxDual ascend(Matrix q, Lanes target, Lanes box, Lanes limit, int passes) {
        return new Ascent<>(box, () -> new ByGram(q, target)).run(limit, passes);
    }

    @Override
    public BoxDual ascendByRows(Matrix g, Lanes target, Lanes box, Lanes limit, int passes) {
        return new Ascent<>(box, () -> new ByRows(g, target)).run(limit, passes);
    }

    /** What is known of r = ε − Qα while α moves; begins at α = 0. */
    private interface Residuals<R extends Residuals<R>> {
        Lanes curvature(int i);

        Lanes of(int i);

        /** Only where the mask holds; elsewhere {@code by} is 0. */
        void move(int i, Lanes by, Lanes where);

        /** After a sweep. */
        default void end() {}

        /** Takes those of others in some lanes. */
        void replace(Lanes where, R others);
    }

    private static final class ByGram implements Residuals<ByGram> {
        private final Matrix q;
        private Lanes all;

        ByGram(Matrix q, Lanes target) {
            this.q = q;
            all = target;
        }

        @Override
        public Lanes curvature(int i) {
            return q.row(i).row(i);
        }

        @Override
        public Lanes of(int i) {
            return all.row(i);
        }

        @Override
        public void move(int i, Lanes by, Lanes where) {
            all = all.minus(q.row(i).times(by));
        }

        @Override
        public void replace(Lanes where, ByGram others) {
            all = where.choose(others.all, all);
        }
    }

    private static final class ByRows implements Residuals<ByRows> {
        private final Matrix g;
        private final Lanes target;
        private final Lanes none;
        private Lanes w;

        /** Moves that w waits for, with how many they are. */
        private final Lanes[] rows = new Lanes[TOGETHER];

        private final Lanes[] moves = new Lanes[TOGETHER];
        private Lanes waiting;

        ByRows(Matrix g, Lanes target) {
            this.g = g;
            this.target = target;
            none = target.row(0).times(0);
            w = g.row(0).times(0);
            waiting = none;
            Arrays.fill(rows, w);
            Arrays.fill(moves, none);
        }

        @Override
        public Lanes curvature(int i) {
            return dot(g.row(i), g.row(i));
        }

        @Override
        public Lanes of(int i) {
            Lanes r = target.row(i).minus(dot(g.row(i), w));
            for (int k = 0; k < TOGETHER - 1 && !Terms.none(waiting.above(k)); k++) {
                r = r.minus(dot(rows[k], g.row(i)).times(moves[k]));
            }
            return r;
        }

        @Override
        public void move(int i, Lanes by, Lanes where) {
            for (int k = 0; k < TOGETHER; k++) {
                Lanes here = where.and(waiting.equalTo(k));
                rows[k] = here.choose(g.row(i), rows[k]);
                moves[k] = here.choose(by, moves[k]);
            }
            waiting = where.choose(waiting.plus(1), waiting);
            Lanes whole = waiting.equalTo(TOGETHER);
            if (!Terms.none(whole)) {
                reach(whole);
            }
        }

        @Override
        public void end() {
            reach(waiting.above(0));
        }

        private void reach(Lanes where) {
            for (int k = 0; k < TOGETHER; k++) {
                w = w.plus(rows[k].times(where.choose(moves[k], none)));
                moves[k] = where.choose(none, moves[k]);
            }
            waiting = where.choose(none, waiting);
        }

        @Override
        public void replace(Lanes where, ByRows others) {
            w = where.choose(others.w, w);
        }

        /** In {@value BoxQpKernels#STRANDS} strands. */
        private static Lanes dot(Lanes x, Lanes y) {
            Lanes products = x.times(y);
            Lanes[] strands = new Lanes[STRANDS];
            for (int s = 0; s < STRANDS; s++) {
                int first = s;
                int[] terms = IntStream.range(0, products.rows())
                        .filter(j -> j % STRANDS == first)
                        .toArray();
                strands[s] = terms.length == 0
                        ? products.row(0).times(0)
                        : products.arithmetic().gather(products, terms).sum();
            }
            for (int half = STRANDS / 2; half > 0; half /= 2) {
                for (int s = 0; s < half; s++) {
                    strands[s] = strands[s].plus(strands[s + half]);
                }
            }
            return strands[0];
        }
    }

    /** A row per coordinate. */
    private static final class Ascent<R extends Residuals<R>> {
        private final int n;
        private final Lanes[] box;
        private final Lanes[] alpha;
        private final Lanes[] inverse;
        private final Lanes[] relaxed;
        private final Supplier<R> rest;
        private final R residuals;

        /** @param rest residuals of α = 0 */
        Ascent(Lanes boxes, Supplier<R> rest) {
            n = boxes.rows();
            this.rest = rest;
            residuals = rest.get();
            box = each(boxes::row);
            alpha = each(i -> box[i].times(0));
            inverse = each(i -> inverse(residuals.curvature(i)));
            relaxed = each(i -> inverse[i].times(RELAXATION));
        }

        private Lanes[] each(IntFunction<Lanes> row) {
            return IntStream.range(0, n).mapToObj(row).toArray(Lanes[]::new);
        }

        BoxDual run(Lanes limit, int passes) {
            Lanes open = limit.atMost(limit);
            for (int pass = 0; pass < passes && !Terms.none(open); pass++) {
                if (pass < WHOLE) {
                    Lanes lanes = open;
                    sweep(each(i -> lanes), inverse);
                } else {
                    open = pass(open, limit);
                }
            }
            return new BoxDual(stacked(alpha), gap(each(fresh()::of)));
        }

        /** @return lanes that are still open */
        private Lanes pass(Lanes open, Lanes limit) {
            Lanes[] r = each(residuals::of);
            Lanes gap = gap(r);
            Lanes claimed = open.and(gap.above(limit).not());
            if (!Terms.none(claimed)) {
                residuals.replace(claimed, fresh());
                r = each(residuals::of);
                gap = gap(r);
            }
            Lanes rest = open.and(gap.above(limit));
            settle(rest, r, gap.times(SETTLED).max(limit.times(SPARE)));
            return rest;
        }

        private void settle(Lanes open, Lanes[] r, Lanes enough) {
            Lanes[] moves = each(i -> {
                Lanes up = alpha[i].below(box[i]).and(alpha[i].above(0).or(r[i].above(0)));
                return up.or(alpha[i].above(0).and(r[i].below(0)));
            });
            Lanes going = open;
            for (int s = 0; s < SETTLING && !Terms.none(going); s++) {
                Lanes lanes = going;
                Lanes gap = sweep(each(i -> lanes.and(moves[i])), relaxed);
                going = going.and(gap.above(enough));
            }
        }

        /** @param moving a mask per coordinate @return the terms of the gap where it holds, each taken just before its coordinate moves, summed */
        private Lanes sweep(Lanes[] moving, Lanes[] steps) {
            Lanes[] rooms = new Lanes[n];
            for (int i = 0; i < n; i++) {
                Lanes r = residuals.of(i);
                Lanes old = alpha[i];
                rooms[i] = moving[i].times(room(i, r));
                alpha[i] = moving[i].choose(best(i, r, steps[i]), old);
                residuals.move(i, alpha[i].minus(old), moving[i]);
            }
            residuals.end();
            return sum(rooms);
        }

        private Lanes best(int i, Lanes r, Lanes step) {
            Lanes end = r.above(0).times(box[i]);
            Lanes free = alpha[i].plus(r.times(step)).max(0).min(box[i]);
            return step.equalTo(0).choose(end, free);
        }

        /** (C_i − α_i)(r_i)₊ + α_i(−r_i)₊. */
        private Lanes room(int i, Lanes r) {
            return box[i].minus(alpha[i])
                    .times(r.max(0))
                    .plus(alpha[i].times(r.negate().max(0)));
        }

        /** 1/Q_ii, 0 without curvature. */
        private static Lanes inverse(Lanes curvature) {
            Lanes flat = curvature.atMost(Double.MIN_NORMAL);
            return flat.not().over(flat.choose(flat, curvature));
        }

        /** Residuals of α, formed afresh. */
        private R fresh() {
            R fresh = rest.get();
            Lanes everywhere = box[0].atMost(box[0]);
            for (int i = 0; i < n; i++) {
                fresh.move(i, alpha[i], everywhere);
            }
            fresh.end();
            return fresh;
        }

        /** At α, whose residuals these are. */
        private Lanes gap(Lanes[] r) {
            return sum(each(i -> room(i, r[i])));
        }

        private static Lanes sum(Lanes[] rows) {
            return stacked(rows).sum();
        }

        private static Lanes stacked(Lanes[] rows) {
            return rows[0].arithmetic().stack(rows);
        }
    }
}
