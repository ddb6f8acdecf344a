package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The sweeps of coordinate ascent over box-constrained duals, by lanes; see {@link BoxQp} for the programme. */
public interface BoxQpKernels {
    /** Terms j of an inner product are summed apart by j mod this, and then halves of the strands are added until one number is left. */
    int STRANDS = 16;

    /** Sweeps inside the box end when they have brought their part of the gap to this share of the last whole one. */
    double SETTLED = 0.125;

    /** Most sweeps inside the box between two over all coordinates. */
    int SETTLING = 8;

    /** How far sweeps inside the box go, in exact steps: any factor below 2 ascends; 1.2 saves a fifth of the sweeps on Gaussian gradients. */
    double RELAXATION = 1.2;

    /**
     * Coordinate ascent from α = 0 with r = ε − Qα. A sweep takes coordinates in order: α_i ← clip(α_i + ω·r_i·(1/Q_ii), 0, C_i). One over all, with ω = 1, alternates
     * with up to {@value #SETTLING} over those that it left strictly inside the box, with ω = {@value #RELAXATION}, which end with the first one in which the terms of the gap,
     * (C_i − α_i)(r_i)₊ + α_i(−r_i)₊, each taken just before its coordinate moves, sum to at most {@value #SETTLED} of the same sum over all, or to at most the limit.
     * When a sweep over all has a sum of at most the limit, the gap is certified: residuals are formed afresh, and the lane stops if it is at most the limit too. Without curvature, Q_ii ≤ 2^−1022, α_i ← C_i if r_i &gt; 0, else 0.
     *
     * <p>Residuals begin at ε and change by r ← r − Q_i·Δα_i after each move. Formed afresh, they are those of moving from 0 to α at once.
     *
     * @param q Q, n×n, symmetric positive semidefinite, finite, own entries in every lane
     * @param target ε, n rows, all lanes
     * @param box C ≥ 0, n rows, all lanes
     * @param limit of the gap, one row, all lanes
     * @param sweeps most sweeps over all coordinates, ≥ 1
     */
    BoxDual ascend(Matrix q, Lanes target, Lanes box, Lanes limit, int sweeps);

    /**
     * The same for Q = GGᵀ without forming Q, which pays where G has few columns or is used once: with w = Gᵀα kept up to date, r_i = ε_i − ⟨g_i, w⟩, and w ← w + g_i·Δα_i
     * after every move. Inner products have {@value #STRANDS} strands.
     *
     * @param g G, n×P, a signed gradient per row, finite, own entries in every lane
     */
    BoxDual ascendByRows(Matrix g, Lanes target, Lanes box, Lanes limit, int sweeps);
}
