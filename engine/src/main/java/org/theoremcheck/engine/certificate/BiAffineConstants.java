package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * Norms of the parts of b(x, u) = β(x, u) + βᵘ(u) + βˣ(x) + β⁰. One row each.
 *
 * @param product L_b = ‖β‖
 * @param parameters lᵘ = ‖βᵘ‖
 * @param input lˣ = ‖βˣ‖
 * @param constant ‖β⁰‖
 */
public record BiAffineConstants(Lanes product, Lanes parameters, Lanes input, Lanes constant) {
    /**
     * VᵀX + v·1ᵀ on a batch of m: L_b = 1, lᵘ = √m.
     *
     * @param batch m, or 0 where there is no offset
     */
    public static BiAffineConstants fullyConnected(Lanes batch) {
        Lanes zero = batch.times(0);
        return new BiAffineConstants(zero.plus(1), batch.sqrt(), zero, zero);
    }

    /**
     * A convolution by k×k patches of stride s: L_b = ⌈k/s⌉.
     *
     * @param overlap ⌈k/s⌉
     * @param parameters lᵘ, of the map that copies the filters' offsets to all patches, one row
     */
    public static BiAffineConstants convolution(int overlap, Lanes parameters) {
        Lanes zero = parameters.times(0);
        return new BiAffineConstants(zero.plus(overlap), parameters, zero, zero);
    }
}
