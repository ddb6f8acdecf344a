package org.theoremcheck.theorems.chain;

import java.util.function.UnaryOperator;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** The claims about norms of maps on the patches of images: pooling, which is linear by means, and copying offsets to every patch. */
final class PatchNorms {
    private PatchNorms() {}

    /** ⌈k/s⌉/k. */
    static Lanes overlapPerEdge(ImageCohort f) {
        return constant(f, f.patches().overlap()).over(f.patch());
    }

    static Lanes constant(ImageCohort f, double value) {
        return f.z().arithmetic().constant(value);
    }

    /** Means of patches that leave no pixel out, s ≤ k. */
    static void means(ImageCohort f, Evidence evidence, Lanes l) {
        linear(f, evidence, f.patches()::means, l);
    }

    /** ‖a(z + e) − a(z)‖ ≤ l‖e‖ and L = 0. @param a of images */
    static void linear(ImageCohort f, Evidence evidence, UnaryOperator<Lanes> a, Lanes l) {
        Lanes one = constant(f, 1);
        evidence.given("s ≤ k", one.times(f.stride()), one.times(f.patch()));
        Lanes difference = moved(f, evidence, a, l);
        Lanes size = f.z().norm().plus(f.e().norm());
        Lanes bend = difference.minus(a.apply(f.e()));
        evidence.requireEqual("L = 0: a is linear", bend.norm(), one.times(0), size);
    }

    /** Greatest pixels. */
    static void maxima(ImageCohort f, Evidence evidence, double l) {
        moved(f, evidence, f.patches()::maxima, constant(f, l));
    }

    private static Lanes moved(ImageCohort f, Evidence evidence, UnaryOperator<Lanes> a, Lanes l) {
        f.hypotheses().forEach(evidence::given);
        Lanes overlap = constant(f, f.patches().overlap());
        evidence.cover("patches overlap", overlap.above(1), 0.3);
        Lanes difference = a.apply(f.z().plus(f.e())).minus(a.apply(f.z()));
        Lanes bound = f.e().norm().times(l);
        evidence.require("‖a(z + e) − a(z)‖ ≤ l‖e‖", difference.norm(), bound);
        evidence.observe("l, estimate ÷ measured", bound.over(difference.norm()));
        return difference;
    }

    /** The claim that copying offsets to every patch of every image has norm √squared. */
    static void copies(ImageCohort f, Evidence evidence, double squared) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = constant(f, 1);
        evidence.cover("several patches", one.times(f.patches().count()).above(1), 0.5);
        Lanes bound = f.offsets().norm().times(one.times(squared).sqrt());
        evidence.require("‖βᵘ(o)‖ ≤ lᵘ‖o‖", f.spreadOffsets().norm(), bound);
        evidence.observe("lᵘ, estimate ÷ measured", bound.over(f.spreadOffsets().norm()));
    }
}
