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
}
