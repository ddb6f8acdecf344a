package org.theoremcheck.theorems.chain;

import java.util.List;
import org.theoremcheck.engine.chain.AutomaticDifferentiation;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.chain.OuterModel;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Whether a step v minimises a positive definite model: exactly where the model's derivative at v vanishes in every direction.
 * Derivatives are taken along the instance's direction d, which is random and turned by the adversary, through 2-jets alone:
 * nothing is shared with the recursions that found v.
 */
final class Steps {
    private Steps() {}

    /** ⟨Jv, D²h·Jd⟩ + (λ + 1/γ)⟨v, d⟩ = −⟨∇h, Jd⟩ − λ⟨w, d⟩. */
    static void requireGaussNewton(Evidence evidence, PairedChainCohort f, List<Block> v) {
        Chain chain = f.chain();
        OuterModel h = f.outer(chain.forward().output());
        Lanes along = chain.along(f.direction()).x1();
        Lanes moved = chain.along(v).x1();
        Lanes bent = h.bend(along);
        stationary(evidence, f, v, moved.dot(bent), moved.norm().times(bent.norm()));
    }

    /** D²(h∘f)[v, d] + (λ + 1/γ)⟨v, d⟩ = −⟨∇h, Jd⟩ − λ⟨w, d⟩. */
    static void requireNewton(Evidence evidence, PairedChainCohort f, List<Block> v) {
        List<Block> d = f.direction();
        Lanes sum = second(f, Gradients.plus(v, d));
        Lanes difference =
                second(f, Gradients.plus(v, Gradients.times(d, sum.arithmetic().constant(-1))));
        // a symmetric form from its diagonal
        stationary(evidence, f, v, sum.minus(difference).over(4), sum.abs().plus(difference.abs()));
    }

    /** D²(h∘f)(w)[d, d]. */
    static Lanes second(PairedChainCohort f, List<Block> d) {
        Jet jet = f.chain().along(d);
        OuterModel h = f.outer(jet.x());
        return jet.x1().dot(h.bend(jet.x1())).plus(h.slope().dot(jet.x2()));
    }

    /** v = −γ(∇(h∘f)(w) + λw). */
    static void requireGradient(Evidence evidence, PairedChainCohort f, List<Block> v) {
        Lanes w = AutomaticDifferentiation.flat(f.chain().blocks());
        var pass = f.chain().forward();
        Lanes gradient = AutomaticDifferentiation.flat(
                pass.backward(f.outer(pass.output()).slope()));
        Lanes whole = gradient.plus(w.times(f.ridge()));
        Lanes moved = AutomaticDifferentiation.flat(v).times(f.weight());
        Lanes zero = whole.norm().times(0);
        Lanes size = gradient.norm().plus(w.norm().times(f.ridge())).plus(moved.norm());
        evidence.requireEqual("‖v/γ + ∇F‖ = 0", moved.plus(whole).norm(), zero, size);
    }

    private static void stationary(Evidence evidence, PairedChainCohort f, List<Block> v, Lanes curved, Lanes size) {
        List<Block> w = f.chain().blocks();
        List<Block> d = f.direction();
        Jet jet = f.chain().along(d);
        Lanes slope = f.outer(jet.x()).slope();
        Lanes heavy = f.ridge().plus(f.weight());
        Lanes left = curved.plus(heavy.times(Gradients.dot(v, d)));
        Lanes right = slope.dot(jet.x1()).plus(f.ridge().times(Gradients.dot(w, d)));
        Lanes reach = Gradients.norm(v).times(heavy).plus(Gradients.norm(w).times(f.ridge()));
        Lanes scale = size.plus(slope.norm().times(jet.x1().norm())).plus(reach.times(Gradients.norm(d)));
        evidence.requireEqual("the model's derivative at w + v vanishes along d", left, right.negate(), scale);
    }
}
