package org.theoremcheck.engine.certificate;

import java.util.function.UnaryOperator;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Where a map stretches or bends most, searched for from a start: every direction it returns is a direction, so that what is
 * measured along it bounds the map's constants from below.
 */
public final class PowerIteration {
    private PowerIteration() {}

    /**
     * d ← JᵀJd/‖JᵀJd‖, which never lowers ‖Jd‖ over unit vectors.
     *
     * @param gram JᵀJ
     * @param start any direction
     * @return of norm 1, or 0 where the iteration met 0
     */
    public static Lanes stretching(UnaryOperator<Lanes> gram, Lanes start, int steps) {
        Lanes d = unit(start);
        for (int i = 0; i < steps; i++) {
            d = unit(gram.apply(d));
        }
        return d;
    }

    /**
     * d ← Md + ‖Md‖d, normalised, M = yᵀD²f for y = D²f[d, d]/‖D²f[d, d]‖: the shift makes the positive end of the spectrum
     * the greater one, which is where yᵀD²f[d, d] = ‖D²f[d, d]‖ lies.
     *
     * @param bend D²f[d, d]
     * @param contract y, d ↦ yᵀD²f·d
     * @param start any direction
     * @return of norm 1, or 0 where the start was 0
     */
    public static Lanes bending(UnaryOperator<Lanes> bend, Contraction contract, Lanes start, int steps) {
        Lanes d = unit(start);
        for (int i = 0; i < steps; i++) {
            Lanes moved = contract.of(unit(bend.apply(d)), d);
            d = unit(moved.plus(d.times(moved.norm().max(LEAST_SHIFT))));
        }
        return d;
    }

    /** Where M = 0 the direction stays. */
    private static final double LEAST_SHIFT = 0x1p-500;

    /** yᵀD²f·d. */
    @FunctionalInterface
    public interface Contraction {
        Lanes of(Lanes y, Lanes d);
    }

    /** d/‖d‖, and 0 for 0. */
    private static Lanes unit(Lanes d) {
        Lanes greatest = d.abs().greatest();
        Lanes one = greatest.arithmetic().constant(1);
        // Scaled first, so that squares of very small numbers do not vanish.
        Lanes scaled = d.over(greatest.equalTo(0).choose(one, greatest));
        Lanes norm = scaled.norm();
        return scaled.over(norm.equalTo(0).choose(one, norm));
    }
}
