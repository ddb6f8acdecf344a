package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * Estimates of a chain's constants on a product of balls ‖u_t‖ ≤ R_t, layer by layer: m ≥ sup‖f‖, l ≥ sup‖Df‖, L ≥ sup‖D²f‖.
 *
 * <p>Each layer is a bi-affine map ({@link #through}) followed by maps without parameters ({@link #then}).
 *
 * @param bound m, one row
 * @param lipschitz l, one row
 * @param smoothness L, one row
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
public record Smoothness(Lanes bound, Lanes lipschitz, Lanes smoothness) {
    /** The chain of no layers: m = ‖x_0‖, l = L = 0. */
    public static Smoothness of(Lanes inputNorm) {
        return new Smoothness(inputNorm, inputNorm.times(0), inputNorm.times(0));
    }

    /**
     * After b(x, u): l_x = L_b·R + lˣ, l_u = L_b·m + lᵘ; m′ = l_x·m + lᵘ·R + ‖β⁰‖, l′ = l_x·l + l_u, L′ = l_x·L + 2·L_b·l.
     *
     * @param radius R, one row
     */
    public Smoothness through(BiAffineConstants b, Lanes radius) {
        Lanes lx = b.product().times(radius).plus(b.input());
        Lanes lu = b.product().times(bound).plus(b.parameters());
        Lanes m = lx.times(bound).plus(b.parameters().times(radius)).plus(b.constant());
        Lanes cross = b.product().times(lipschitz).times(2);
        return new Smoothness(
                m, lx.times(lipschitz).plus(lu), lx.times(smoothness).plus(cross));
    }

    /**
     * After VᵀX + v·1ᵀ, more sharply: l_u = √(m² + batch), m′ = R·l_u, l′ = √((R·l)² + l_u²), and L′ the greatest eigenvalue
     * of the matrix (R·L, l; l, 0), because ‖(past, e_t)‖² = ‖past‖² + ‖e_t‖².
     *
     * @param batch samples, or 0 where there is no offset
     */
    public Smoothness sharplyThrough(Lanes batch, Lanes radius) {
        Lanes lu = bound.square().plus(batch).sqrt();
        Lanes half = radius.times(smoothness).over(2);
        return new Smoothness(
                radius.times(lu), hypotenuse(radius.times(lipschitz), lu), half.plus(hypotenuse(half, lipschitz)));
    }

    /** After a: L′ = L_a·l² + l_a·L, l′ = l_a·l, m′ = min(m_a, ‖a(0)‖ + l_a·m). */
    public Smoothness then(MapConstants a) {
        return new Smoothness(
                a.bound().min(a.origin().plus(a.lipschitz().times(bound))),
                a.lipschitz().times(lipschitz),
                a.smoothness().times(lipschitz.square()).plus(a.lipschitz().times(smoothness)));
    }

    /** After φ(x, u), l_φ-Lipschitz and L_φ-smooth on the whole space: l′ = l_φ·(1 + l), L′ = l_φ·L + L_φ·(1 + l)². */
    public Smoothness globally(MapConstants phi) {
        return globally(phi, lipschitz.plus(1));
    }

    /** The same with max(1, l) for 1 + l: a step (d, e) moves (x, u) by at most √(l²‖d‖² + ‖e‖²). */
    public Smoothness sharplyGlobally(MapConstants phi) {
        return globally(phi, lipschitz.max(1));
    }

    private Smoothness globally(MapConstants phi, Lanes reach) {
        return new Smoothness(
                phi.bound(),
                phi.lipschitz().times(reach),
                phi.lipschitz().times(smoothness).plus(phi.smoothness().times(reach.square())));
    }

    private static Lanes hypotenuse(Lanes a, Lanes b) {
        return a.square().plus(b.square()).sqrt();
    }
}
