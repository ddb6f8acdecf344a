package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * What is known of a map a: ‖a‖ ≤ m_a, a is l_a-Lipschitz and L_a-smooth. One row each.
 *
 * @param bound m_a, possibly infinite
 * @param lipschitz l_a
 * @param smoothness L_a
 * @param origin ‖a(0)‖, the norm of a vector
 */
public record MapConstants(Lanes bound, Lanes lipschitz, Lanes smoothness, Lanes origin) {
    /** z ↦ z. @param any says which backend */
    public static MapConstants identity(Lanes any) {
        return new MapConstants(
                constant(any, Double.POSITIVE_INFINITY), constant(any, 1), constant(any, 0), constant(any, 0));
    }

    /** max(0, z), entry by entry: l = 1, not smooth. */
    public static MapConstants relu(Lanes any) {
        return new MapConstants(
                constant(any, Double.POSITIVE_INFINITY),
                constant(any, 1),
                constant(any, Double.POSITIVE_INFINITY),
                constant(any, 0));
    }

    /** A linear map of norm l: pooling by means. @param norm l, one row */
    public static MapConstants linear(Lanes norm) {
        return new MapConstants(constant(norm, Double.POSITIVE_INFINITY), norm, constant(norm, 0), constant(norm, 0));
    }

    /** Softmax, as printed: l = 2, L = 4. */
    public static MapConstants softmax(Lanes any) {
        Lanes infinite = constant(any, Double.POSITIVE_INFINITY);
        return new MapConstants(infinite, constant(any, 2), constant(any, 4), constant(any, 0));
    }

    /**
     * Batch normalisation of d×m entries, as printed: m_a = d·m, l = 2/√ε, L = 2/(√m·ε).
     *
     * @param epsilon ε &gt; 0, one row
     */
    public static MapConstants normalisation(int features, int batch, Lanes epsilon) {
        Lanes two = constant(epsilon, 2);
        Lanes root = constant(epsilon, batch).sqrt();
        return new MapConstants(
                constant(epsilon, features).times(batch),
                two.over(epsilon.sqrt()),
                two.over(root.times(epsilon)),
                constant(epsilon, 0));
    }

    /** The same, as sharp as it gets: m_a = √(d·m), l = 1/√ε, L = (3/2)(4/5)^{5/2}/(√m·ε). */
    public static MapConstants sharpNormalisation(int features, int batch, Lanes epsilon) {
        Lanes one = constant(epsilon, 1);
        Lanes root = constant(epsilon, batch).sqrt();
        Lanes ratio = constant(epsilon, 4).over(5);
        Lanes bend = ratio.square().times(ratio.sqrt()).times(1.5);
        return new MapConstants(
                constant(epsilon, features).times(batch).sqrt(),
                one.over(epsilon.sqrt()),
                bend.over(root.times(epsilon)),
                constant(epsilon, 0));
    }

    /** ln(1 + eᶻ) on n entries: l = 1, L = ¼. */
    public static MapConstants softplus(Lanes any, int n) {
        Lanes origin = constant(any, 2).log().times(constant(any, n).sqrt());
        return new MapConstants(constant(any, Double.POSITIVE_INFINITY), constant(any, 1), constant(any, 0.25), origin);
    }

    /** 1/(1 + e⁻ᶻ) on n entries: l = ¼, L = 1/10. */
    public static MapConstants sigmoid(Lanes any, int n) {
        Lanes root = constant(any, n).sqrt();
        return new MapConstants(root, constant(any, 0.25), constant(any, 1).over(10), root.over(2));
    }

    /** tanh on n entries: l = 1, L = 4/(3√3). */
    public static MapConstants tanh(Lanes any, int n) {
        Lanes smoothness = constant(any, 4).over(constant(any, 3).sqrt().times(3));
        return new MapConstants(constant(any, n).sqrt(), constant(any, 1), smoothness, constant(any, 0));
    }

    /** The same, as if a were affine. */
    public MapConstants withoutSmoothness() {
        return new MapConstants(bound, lipschitz, smoothness.times(0), origin);
    }

    /** The same, as if a(0) were 0. */
    public MapConstants withoutOrigin() {
        return new MapConstants(bound, lipschitz, smoothness, origin.times(0));
    }

    /** The same, as if ‖a(0)‖ of n equal entries were |a(0)|. */
    public MapConstants withScalarOrigin(int n) {
        return new MapConstants(
                bound, lipschitz, smoothness, origin.over(constant(origin, n).sqrt()));
    }

    private static Lanes constant(Lanes any, double value) {
        return any.arithmetic().constant(value);
    }
}
