package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.problem.CloudCohort;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * K-means, by Lloyd (assign all points, move every centre to its mean; an empty cluster keeps its centre) and online
 * (for each point in turn: n_c += 1, centre_c += (x − centre_c)/n_c for the nearest centre c, n_c = 1 at the start). Of
 * equally near centres the first counts.
 */
final class KMeans {
    /** Presentation orders per data set, and passes over the data per order. */
    static final int ORDERS = 5;

    static final int PASSES = 10;

    private final CloudCohort cloud;
    private final Lanes x;
    private final Lanes y;

    KMeans(CloudCohort cloud) {
        this.cloud = cloud;
        x = cloud.points().column(0);
        y = cloud.points().column(1);
    }

    /** The step of a centre towards its n-th point, 1/n in the lecture. */
    interface Rate {
        Lanes of(Lanes n);
    }

    static Rate mean() {
        return n -> n.arithmetic().constant(1).over(n);
    }

    /** The mean squared distance of a point to its centre, after Lloyd's passes 1 … PASSES. */
    Lanes[] lloyd() {
        Lanes[] distortion = new Lanes[PASSES];
        Matrix centres = cloud.centres();
        for (int pass = 0; pass < PASSES; pass++) {
            centres = moved(centres);
            distortion[pass] = distortion(centres);
        }
        return distortion;
    }

    /** As {@link #lloyd}, after the online passes in one of the orders. */
    Lanes[] online(int order, Rate rate) {
        Lanes[] distortion = new Lanes[PASSES];
        Online state = new Online(cloud.centres(), rate);
        for (int pass = 0; pass < PASSES; pass++) {
            for (int place = 0; place < x.rows(); place++) {
                state.present(cloud.presented(order * PASSES + pass, place));
            }
            distortion[pass] = distortion(state.centres());
        }
        return distortion;
    }

    /** The distortion after the first updates of an order. */
    Lanes afterUpdates(int order, int updates) {
        Online state = new Online(cloud.centres(), mean());
        for (int place = 0; place < updates; place++) {
            state.present(cloud.presented(order * PASSES, place));
        }
        return distortion(state.centres());
    }

    Lanes distortion(Matrix centres) {
        Lanes nearest = squares(centres, 0);
        for (int c = 1; c < cloud.clusters(); c++) {
            nearest = nearest.min(squares(centres, c));
        }
        return nearest.mean();
    }

    /** Squared distances of all points to a centre. */
    private Lanes squares(Matrix centres, int c) {
        return x.minus(centres.row(c).row(0))
                .square()
                .plus(y.minus(centres.row(c).row(1)).square());
    }

    private Matrix moved(Matrix centres) {
        Lanes best = squares(centres, 0);
        Lanes label = best.minus(best);
        for (int c = 1; c < cloud.clusters(); c++) {
            Lanes here = squares(centres, c);
            Lanes closer = here.below(best);
            label = closer.choose(label.arithmetic().constant(c), label);
            best = best.min(here);
        }
        Lanes[] rows = new Lanes[cloud.clusters()];
        for (int c = 0; c < rows.length; c++) {
            Lanes own = label.equalTo(c);
            Lanes count = own.sum();
            Lanes mean =
                    label.arithmetic().stack(own.dot(x).over(count), own.dot(y).over(count));
            rows[c] = count.equalTo(0).choose(centres.row(c), mean);
        }
        return new Matrix(label.arithmetic().stack(rows), rows.length, 2);
    }

    /** The centres and their counts while points come one by one. */
    private final class Online {
        private final Rate rate;
        private final Lanes[] centre;
        private final Lanes[] count;

        Online(Matrix start, Rate rate) {
            this.rate = rate;
            centre = new Lanes[start.rows()];
            count = new Lanes[start.rows()];
            for (int c = 0; c < centre.length; c++) {
                centre[c] = start.row(c);
                count[c] = x.arithmetic().constant(1);
            }
        }

        void present(Lanes number) {
            Lanes point = x.arithmetic().gatherBlocks(cloud.points().entries(), number, 2);
            Lanes best = point.minus(centre[0]).normSquared();
            Lanes label = best.minus(best);
            for (int c = 1; c < centre.length; c++) {
                Lanes here = point.minus(centre[c]).normSquared();
                label = here.below(best).choose(label.arithmetic().constant(c), label);
                best = best.min(here);
            }
            for (int c = 0; c < centre.length; c++) {
                Lanes own = label.equalTo(c);
                count[c] = count[c].plus(own);
                Lanes step = own.times(rate.of(count[c]));
                centre[c] = centre[c].plus(point.minus(centre[c]).times(step));
            }
        }

        Matrix centres() {
            LaneArithmetic reals = x.arithmetic();
            return new Matrix(reals.stack(centre), centre.length, 2);
        }
    }
}
