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

    private static Lanes constant(Lanes any, double value) {
        return any.arithmetic().constant(value);
    }
}
