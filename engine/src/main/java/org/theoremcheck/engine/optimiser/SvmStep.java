package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.boxqp.BoxDual;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * One step of {@link SvmUpdate}; n rows are those of the largest minibatch, and those beyond ℓ or left out are not {@code fed}.
 *
 * @param w before the step, P rows
 * @param next after it, P rows
 * @param index the examples, of which the first ℓ count
 * @param deficits m_ij = 1 − y_ijf_ij before the step, n rows
 * @param fed mask of the outputs in G, n rows
 * @param dual α with its certificate
 * @param direction δw, P rows, without Δ
 * @param term ‖δw‖√tr K_G/ℓ
 * @param loose mask: the term exceeds the threshold
 * @param before ℓ and r of this step
 * @param memory ℓ and r of the next
 */
public record SvmStep(
        Lanes w,
        Lanes next,
        Lanes index,
        Lanes deficits,
        Lanes fed,
        BoxDual dual,
        Lanes direction,
        Lanes term,
        Lanes loose,
        SvmMemory before,
        SvmMemory memory) {}
