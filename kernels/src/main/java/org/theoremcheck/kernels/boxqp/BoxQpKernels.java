package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The sweeps of coordinate ascent over box-constrained duals, by lanes; see {@link BoxQp} for the programme. */
public interface BoxQpKernels {
    /** Terms j of an inner product are summed apart by j mod this, and then halves of the strands are added until one number is left. */
    int STRANDS = 8;

    /** Moves that reach w = Gᵀα at once. */
    int TOGETHER = 4;

    /** Sweeps over all coordinates, before sets of them are chosen: a third would move few, one leaves sets twice as large. */
    int WHOLE = 2;

    /** Sweeps over a set end when they have brought its part of the gap to this share of the whole gap before them. */
    double SETTLED = 0.03125;

    /** Or to this share of the limit: the other coordinates need the rest. */
    double SPARE = 0.5;

    /** Most sweeps over a set. */
    int SETTLING = 32;

    /** How far sweeps over a set go, in exact steps: any factor below 2 ascends; 1.2 saves a quarter of the sweeps on Gaussian gradients. */
    double RELAXATION = 1.2;

    /**
     * Coordinate ascent from α = 0 with r = ε − Qα. A sweep takes coordinates in order: α_i ← clip(α_i + ω·r_i·(1/Q_ii), 0, C_i). Without curvature, Q_ii ≤ 2^−1022, α_i ← C_i
     * if r_i &gt; 0, else 0.
     *
     * <p>The first {@value #WHOLE} passes over all coordinates are sweeps, with ω = 1. Every later pass reads all residuals. They give the gap, Γ = Σ (C_i − α_i)(r_i)₊ + α_i(−r_i)₊, and if
     * that is at most the limit, r is formed afresh, and the lane stops if it still is. Otherwise the coordinates inside the box and those at an end that r pulls inwards
     * are swept, with ω = {@value #RELAXATION}, up to {@value #SETTLING} times, until the terms of the gap, each taken just before its coordinate moves, sum to at most {@value #SETTLED}·Γ or
     * {@value #SPARE} of the limit. A coordinate that presses against its end waits for the next pass, which finds all that must come back.
     *
     * <p>Residuals begin at ε and change by r ← r − Q_i·Δα_i after each move. Formed afresh, they are those of moving from 0 to α at once.
     *
     * @param q Q, n×n, symmetric positive semidefinite, finite, own entries in every lane
     * @param target ε, n rows, all lanes
     * @param box C ≥ 0, n rows, all lanes
     * @param limit of the gap, one row, all lanes
     * @param passes most passes over all coordinates, ≥ 1
     */
    BoxDual ascend(Matrix q, Lanes target, Lanes box, Lanes limit, int passes);

    /**
     * The same for Q = GGᵀ without forming Q, which pays where G has few columns or is used once: r_i = ε_i − ⟨g_i, w⟩ with w = Gᵀα kept up to date. Of a sweep's moves,
     * {@value #TOGETHER} at a time reach w, one after the other; until then r_i ← r_i − ⟨g_j, g_i⟩·Δα_j for each that has not. Inner products have {@value #STRANDS} strands.
     *
     * @param g G, n×P, a signed gradient per row, finite, own entries in every lane
     */
    BoxDual ascendByRows(Matrix g, Lanes target, Lanes box, Lanes limit, int passes);
}
