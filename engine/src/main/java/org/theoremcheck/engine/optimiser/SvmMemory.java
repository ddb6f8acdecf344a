package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The memory of {@link SvmUpdate}.
 *
 * @param minibatch ℓ, one row
 * @param regulariser r, the C of the next programme, one row
 * @param seen number of examples drawn so far, one row
 * @param doublings taken so far, one row
 * @param diverged mask: see {@link Ending#DIVERGED}
 */
public record SvmMemory(Lanes minibatch, Lanes regulariser, Lanes seen, Lanes doublings, Lanes diverged)
        implements Memory<SvmMemory> {
    @Override
    public SvmMemory where(Lanes mask, SvmMemory otherwise) {
        return new SvmMemory(
                mask.choose(minibatch, otherwise.minibatch),
                mask.choose(regulariser, otherwise.regulariser),
                mask.choose(seen, otherwise.seen),
                mask.choose(doublings, otherwise.doublings),
                mask.choose(diverged, otherwise.diverged));
    }
}
