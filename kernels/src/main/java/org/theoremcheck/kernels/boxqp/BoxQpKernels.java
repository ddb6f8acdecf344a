package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The sweeps of coordinate ascent over box-constrained duals, by lanes; see {@link BoxQp} for the programme. */
public interface BoxQpKernels {
    /**
     * Cyclic coordinate ascent from α = 0 with running residuals r = ε − Qα: in order of i, α_i ← clip(α_i + r_i/Q_ii, 0, C_i) and then
     * r ← r − Q_i·Δα_i. A lane stops after the first sweep whose running gap Σ (C_i − α_i)(r_i)₊ + α_i(−r_i)₊ is at most its limit. Where
     * Q_ii = 0, α_i ← C_i if r_i &gt; 0, else 0.
     *
     * @param q Q, n×n, symmetric positive semidefinite, finite, own entries in every lane
     * @param target ε, n rows, all lanes
     * @param box C ≥ 0, n rows, all lanes
     * @param limit of the gap, one row, all lanes
     * @param sweeps most sweeps, ≥ 1
     * @return α, n rows
     */
    Lanes ascend(Matrix q, Lanes target, Lanes box, Lanes limit, int sweeps);

    /**
     * The same for Q = GGᵀ without forming Q, which pays where G has few columns or is used once: with w = Gᵀα kept up to date,
     * r_i = ε_i − ⟨g_i, w⟩ and then w ← w + g_i·Δα_i. The inner product has four strands: terms j ≡ 0, 1, 2, 3 (mod 4) are summed apart, a strand
     * without terms is 0, and then (s₀ + s₁) + (s₂ + s₃). A lane stops after the first sweep in which the terms of the gap, each taken just before its
     * coordinate moves, sum to at most its limit.
     *
     * @param g G, n×P, a signed gradient per row, finite, own entries in every lane
     * @return α, n rows
     */
    Lanes ascendByRows(Matrix g, Lanes target, Lanes box, Lanes limit, int sweeps);
}
