package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/** The gradients ∇f_t(w) of single instances. */
final class InstanceGradients {
    private InstanceGradients() {}

    static Lanes of(Oracle f, int t, Lanes w) {
        return f.minibatch(w.arithmetic().constant(t)).gradient(w);
    }

    /** (1/T)Σ_t ∇f_t(w). */
    static Lanes mean(Oracle f, Lanes w) {
        Lanes sum = of(f, 0, w);
        for (int t = 1; t < f.examples(); t++) {
            sum = sum.plus(of(f, t, w));
        }
        return sum.over(f.examples());
    }

    /** Σ_t ‖∇f_t(w)‖. */
    static Lanes size(Oracle f, Lanes w) {
        Lanes sum = of(f, 0, w).norm();
        for (int t = 1; t < f.examples(); t++) {
            sum = sum.plus(of(f, t, w).norm());
        }
        return sum;
    }

    /** The median over t of each coordinate; of an even number, the mean of the middle two. */
    static Lanes median(Oracle f, Lanes w) {
        Lanes[] sorted = new Lanes[f.examples()];
        for (int t = 0; t < sorted.length; t++) {
            sorted[t] = of(f, t, w);
        }
        for (int round = 0; round < sorted.length; round++) {
            for (int t = round % 2; t + 1 < sorted.length; t += 2) {
                Lanes lesser = sorted[t].min(sorted[t + 1]);
                sorted[t + 1] = sorted[t].max(sorted[t + 1]);
                sorted[t] = lesser;
            }
        }
        return sorted[(sorted.length - 1) / 2].plus(sorted[sorted.length / 2]).over(2);
    }
}
