package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A primal-dual path-following method with predictor and corrector on β = α/C ∈ (0, 1): some twenty Newton steps on the n×n
 * system, whatever the conditioning; rank-one, duplicated and contradictory constraints included.
 *
 * @param tolerance relative gap Γ/Σε_iC_i at which a lane stops
 * @param iterations most Newton steps, ≥ 1
 * @see <a href="https://doi.org/10.1137/0802028">Mehrotra (1992), On the implementation of a primal-dual interior point method</a>
 */
public record InteriorPoint(double tolerance, int iterations) implements BoxQp {
    /** The share of the way to the boundary that a step goes. */
    private static final double SHARE = 0.995;

    /** No product of a variable and its multiplier falls below this share of their mean, or later steps would be blocked. */
    private static final double CENTRED = 1e-3;

    /** The least share of the mean product that a step aims at. */
    private static final double LEAST_CENTRING = 1e-3;

    /** The greatest share, small enough that short steps reduce the mean. */
    private static final double MOST_CENTRING = 0.5;

    /** The share of a step by which it must reduce the mean product: full steps can raise it and cycle. */
    private static final double PROGRESS = 0.01;

    /** By how much a step shrinks at a time that leaves the centred region or raises the mean, and how often at most. */
    private static final double SHRINK = 0.7;

    private static final int SHRINKS = 20;

    public InteriorPoint {
        if (!(tolerance >= 0) || iterations < 1) {
            throw new IllegalArgumentException("tolerance " + tolerance + " with " + iterations
                    + " iterations; pass a tolerance ≥ 0 and at least one iteration");
        }
    }

    /**
     * An interior point; all n rows.
     *
     * @param beta β
     * @param rest 1 − β, kept apart so that nothing cancels near the upper end
     * @param low multipliers of β ≥ 0
     * @param high multipliers of β ≤ 1
     */
    private record Point(Lanes beta, Lanes rest, Lanes low, Lanes high) {
        Point moved(Point by, Lanes share) {
            return new Point(
                    beta.plus(by.beta.times(share)),
                    rest.plus(by.rest.times(share)),
                    low.plus(by.low.times(share)),
                    high.plus(by.high.times(share)));
        }

        /** Mean complementarity. */
        Lanes mu() {
            return low.dot(beta).plus(high.dot(rest)).over(2.0 * beta.rows());
        }

        /** Mask: every product is at least {@link #CENTRED} times their mean. */
        Lanes centred() {
            return low.times(beta).least().min(high.times(rest).least()).atLeast(mu().times(CENTRED));
        }

        /** The greatest step ≤ 1 that keeps everything nonnegative. */
        Lanes room(Point by) {
            return room(beta, by.beta)
                    .min(room(rest, by.rest))
                    .min(room(low, by.low))
                    .min(room(high, by.high));
        }

        private static Lanes room(Lanes x, Lanes by) {
            Lanes falls = by.below(0);
            Lanes one = falls.arithmetic().constant(1);
            return falls.choose(x.over(falls.choose(by.negate(), one)), one)
                    .least()
                    .min(1);
        }

        Point where(Lanes mask, Point other) {
            return new Point(
                    mask.choose(beta, other.beta),
                    mask.choose(rest, other.rest),
                    mask.choose(low, other.low),
                    mask.choose(high, other.high));
        }
    }

    @Override
    public BoxDual solve(Matrix q, Lanes target, Lanes box) {
        Terms terms = Terms.of(q, target, box);
        int n = terms.n();
        Lanes gain = terms.target().times(terms.box());
        Lanes unit = gain.greatest();
        Lanes safe = unit.equalTo(0).choose(unit.plus(1), unit);
        Lanes e = gain.over(safe);
        Lanes boxes = terms.box().repeatEach(n).times(terms.box().tile(n));
        Matrix a = terms.q().with(terms.q().entries().times(boxes).over(safe));
        Lanes limit = terms.scale().times(tolerance);
        Point point = start(a, e);
        BoxDual best = terms.certify(point.beta().times(terms.box()));
        for (int i = 0; i < iterations; i++) {
            Lanes open = best.gap().above(limit);
            if (Terms.none(open)) {
                break;
            }
            Point next = step(a, e, point);
            BoxDual there = terms.certify(next.beta().min(1).times(terms.box()));
            // A lane whose arithmetic is exhausted keeps its last sound point.
            Lanes sound = open.and(there.gap().equalTo(there.gap()));
            point = next.where(sound.broadcast(n, open.lanes()), point);
            best = Terms.better(sound.and(there.gap().below(best.gap())), there, best);
        }
        return best;
    }

    private static Point start(Matrix a, Lanes e) {
        Lanes half = e.times(0).plus(0.5);
        Lanes slope = a.times(Matrix.column(half)).entries().minus(e);
        Lanes above = slope.abs().greatest().plus(1);
        return new Point(
                half, half, slope.max(0).plus(above), slope.negate().max(0).plus(above));
    }

    private static Point step(Matrix a, Lanes e, Point at) {
        Lanes low = at.low().over(at.beta());
        Lanes high = at.high().over(at.rest());
        Cholesky system = Cholesky.of(a, low.plus(high));
        Lanes residual = at.low()
                .minus(at.high())
                .minus(a.times(Matrix.column(at.beta())).entries().minus(e));
        Lanes zero = e.times(0);
        Point predictor = direction(system, at, residual, zero, zero, zero);
        Lanes mu = at.mu();
        Lanes room = at.room(predictor);
        Lanes ratio = at.moved(predictor, room).mu().over(mu);
        Lanes centre = ratio.pow(3).max(LEAST_CENTRING).min(MOST_CENTRING).times(mu);
        // Where the predictor is blocked early, its second-order terms describe a point far outside and would mislead.
        Lanes trust = room.square();
        Point corrector = direction(
                system,
                at,
                residual,
                centre,
                predictor.beta().times(predictor.low()).times(trust),
                predictor.rest().times(predictor.high()).times(trust));
        Lanes share = at.room(corrector).times(SHARE);
        for (int i = 0; i < SHRINKS; i++) {
            Point there = at.moved(corrector, share);
            Lanes falls = there.mu().atMost(share.times(-PROGRESS).plus(1).times(mu));
            Lanes rejected = there.centred().and(falls).not();
            if (Terms.none(rejected)) {
                break;
            }
            share = rejected.choose(share.times(SHRINK), share);
        }
        return at.moved(corrector, share);
    }

    /** The Newton step towards complementarity {@code centre}, less the second-order terms given. */
    private static Point direction(
            Cholesky system, Point at, Lanes residual, Lanes centre, Lanes secondLow, Lanes secondHigh) {
        Lanes lowGap = centre.minus(at.low().times(at.beta())).minus(secondLow);
        Lanes highGap = centre.minus(at.high().times(at.rest())).minus(secondHigh);
        Lanes beta = system.solve(residual.plus(lowGap.over(at.beta())).minus(highGap.over(at.rest())));
        return new Point(
                beta,
                beta.negate(),
                lowGap.minus(at.low().times(beta)).over(at.beta()),
                highGap.plus(at.high().times(beta)).over(at.rest()));
    }
}
