package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Sweeps on all lanes, then an interior point on those lanes alone that the sweeps did not finish; the smaller gap wins.
 *
 * @param tolerance relative gap at which the sweeps count as finished
 */
record SweepsThenInterior(BoxQp sweeps, double tolerance, InteriorPoint interior) implements BoxQp {

    @Override
    public BoxDual solve(Matrix q, Lanes target, Lanes box) {
        Terms terms = Terms.of(q, target, box);
        BoxDual first = sweeps.solve(terms.q(), terms.target(), terms.box());
        double[] open = first.gap().above(terms.scale().times(tolerance)).toDoubles();
        int[] hard = IntStream.range(0, open.length).filter(l -> open[l] != 0).toArray();
        if (hard.length == 0) {
            return first;
        }
        Terms rest = terms.pick(hard);
        BoxDual second = interior.solve(rest.q(), rest.target(), rest.box());
        int[] place = new int[open.length];
        for (int h = 0; h < hard.length; h++) {
            place[hard[h]] = h;
        }
        var arithmetic = box.arithmetic();
        BoxDual spread = new BoxDual(arithmetic.pick(second.alpha(), place), arithmetic.pick(second.gap(), place));
        Lanes sought = arithmetic.of(Arrays.copyOf(open, open.length), 1, open.length);
        return Terms.better(sought.and(spread.gap().below(first.gap())), spread, first);
    }
}
