package org.theoremcheck.theorems.bsum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.BentIdentity;
import org.theoremcheck.engine.network.Elu;
import org.theoremcheck.engine.network.InverseSquareRootUnit;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.ParametricRelu;
import org.theoremcheck.engine.network.Selu;
import org.theoremcheck.engine.network.SoftExponential;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * An activation of Appendix A.1 and where it is looked at.
 *
 * @param domain of a pair of arguments, the lesser first: a mask
 */
record Listed(String name, Activation sigma, BiFunction<Lanes, Lanes, Lanes> domain) {
    Listed(String name, Activation sigma) {
        this(name, sigma, (low, high) -> low.times(0).plus(1));
    }

    /** The eight with free parameters: slopes and α ∈ (0, ∞), soft exponential with α of both signs in (−1, 1). */
    static List<Listed> anyParameter(Lanes positive, Lanes share) {
        List<Listed> all = new ArrayList<>(amended(positive, share));
        all.add(selu());
        all.add(new Listed("parametric ReLU", new ParametricRelu(positive)));
        all.add(new Listed("ELU", new Elu(positive)));
        Lanes alpha = share.negate();
        all.add(new Listed("soft exponential", new SoftExponential(alpha), (low, high) -> alpha.times(low.plus(alpha))
                .below(1)));
        return all;
    }

    /** Those of the eight, and the parameters, that are convex and non-decreasing. */
    static List<Listed> amended(Lanes positive, Lanes share) {
        return List.of(
                new Listed("leaky ReLU", new LeakyRelu()),
                new Listed("parametric ReLU, slope < 1", new ParametricRelu(share)),
                new Listed("ELU, α < 1", new Elu(share)),
                new Listed("inverse-square-root unit", new InverseSquareRootUnit(positive)),
                new Listed("softplus", new Softplus()),
                new Listed("bent identity", new BentIdentity()),
                new Listed("soft exponential, α > 0", new SoftExponential(share)));
    }

    static Listed selu() {
        return new Listed("SELU", new Selu());
    }

    /** Convex and non-decreasing on the pair u, v. */
    static void require(Evidence evidence, List<Listed> activations, Lanes u, Lanes v) {
        Lanes low = u.min(v);
        Lanes high = u.max(v);
        for (Listed listed : activations) {
            Lanes ends = listed.sigma.value(low).plus(listed.sigma.value(high)).over(2);
            Lanes middle = listed.sigma.value(low.plus(high).over(2));
            Lanes counted = listed.domain.apply(low, high);
            evidence.require(listed.name + " is convex", middle, ends, counted);
            evidence.require(
                    listed.name + " does not decrease", listed.sigma.value(low), listed.sigma.value(high), counted);
        }
    }
}
