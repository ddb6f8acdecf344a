package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The mean of every patch of every channel: a convolution with the constant filter 1/k².
 *
 * @param patches of one channel
 * @param channels ≥ 1
 * @param batch m ≥ 1, innermost in the state
 */
public record AveragePooling(Patches patches, int channels, int batch) implements Component {
    @Override
    public Jet of(Jet curve) {
        return new Jet(means(curve.x()), means(curve.x1()), means(curve.x2()));
    }

    @Override
    public Differential at(Lanes x) {
        return new Differential(
                means(x), 0, mu -> windows().transposed(mu.over(area()).repeatEach(area())));
    }

    private Lanes means(Lanes x) {
        return windows().of(x).sumEvery(area()).over(area());
    }

    private int area() {
        return patches.patch() * patches.patch();
    }

    /** The pixels of channel c, patch p, sample s one after the other, in this order of (c, p, s). */
    private Gathering windows() {
        int pixels = patches.side() * patches.side();
        int[] from = new int[channels * patches.count() * batch * area()];
        for (int at = 0; at < from.length; at++) {
            int window = at / area();
            int sample = window % batch;
            int number = window / batch % patches.count();
            int channel = window / batch / patches.count();
            from[at] = (channel * pixels + patches.pixel(number, at % area())) * batch + sample;
        }
        return new Gathering(from, channels * pixels * batch);
    }
}
