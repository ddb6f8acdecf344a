package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;

/** Order statistics over rows, lane by lane. */
final class Ranks {
    private Ranks() {}

    /** The middle value; with an even number of rows the upper one of the two. */
    static Lanes median(Lanes x) {
        int middle = x.rows() / 2;
        Lanes sum = x.row(0).times(0);
        Lanes count = sum;
        for (int i = 0; i < x.rows(); i++) {
            Lanes smaller = x.below(x.row(i)).sum();
            Lanes upTo = x.atMost(x.row(i)).sum();
            Lanes isMiddle = smaller.atMost(middle).and(upTo.above(middle));
            sum = sum.plus(x.row(i).times(isMiddle));
            count = count.plus(isMiddle);
        }
        return sum.over(count);
    }

    /**
     * Spearman's rank correlation over the rows of the mask, ties at their mean rank; 0 where either is constant.
     *
     * @see <a href="https://doi.org/10.2307/1412159">Spearman (1904)</a>
     */
    static Lanes spearman(Lanes x, Lanes y, Lanes mask) {
        Lanes a = centred(ranks(x, mask), mask);
        Lanes b = centred(ranks(y, mask), mask);
        Lanes norms = a.normSquared().times(b.normSquared()).sqrt();
        Lanes constant = norms.equalTo(0);
        return a.dot(b).over(constant.choose(constant, norms));
    }

    private static Lanes ranks(Lanes x, Lanes mask) {
        Lanes[] ranks = new Lanes[x.rows()];
        for (int i = 0; i < ranks.length; i++) {
            Lanes smaller = x.below(x.row(i)).and(mask).sum();
            Lanes equal = x.equalTo(x.row(i)).and(mask).sum();
            ranks[i] = smaller.plus(equal.over(2));
        }
        return x.arithmetic().stack(ranks);
    }

    private static Lanes centred(Lanes ranks, Lanes mask) {
        Lanes mean = ranks.times(mask).sum().over(mask.sum().max(1));
        return ranks.minus(mean).times(mask);
    }
}
