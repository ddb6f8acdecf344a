package org.theoremcheck.kernels.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * {@link GlmDescent} a register of lanes at a time: all steps of eight lanes, whose data a second cache holds, before the next eight. Lanes with nearly
 * the same T share a register, so that few wait for others. Same order of operations as steps composed of {@link SimdLaneArithmetic}, hence the same bits.
 */
final class SimdDescent {
    private SimdDescent() {}

    /** Empty where the data of a register of lanes are too many for a near cache, or lie on another backend. */
    static Optional<Descent> of(GlmDescent run) {
        boolean shared = run.draws().shared();
        long size = shared ? SharedDrawsTile.size(run) : OwnDrawsTile.size(run);
        if (size > TileMemory.MOST || !(run.start().arithmetic() instanceof SimdLaneArithmetic arithmetic)) {
            return Optional.empty();
        }
        GlmOperands operands = GlmOperands.of(run);
        TileMemory memory = TileMemory.ofThisThread((int) size);
        GlmTile tile = shared ? new SharedDrawsTile(run, operands, memory) : new OwnDrawsTile(run, operands, memory);
        int lanes = run.lanes();
        GlmResults results = new GlmResults(run.risk().features(), lanes);
        int[] order = byHorizon(operands.steps(), lanes);
        for (int at = 0; at < lanes; at += TileMemory.WIDTH) {
            int[] together = Arrays.copyOfRange(order, at, Math.min(at + TileMemory.WIDTH, lanes));
            tile.run(operands, together);
            tile.collect(results, together);
        }
        return Optional.of(results.on(arithmetic));
    }

    /** All lanes, those with the greatest T first; equal ones in their own order. */
    private static int[] byHorizon(GlmOperands.Numbers steps, int lanes) {
        if (steps.lanes() == 1) {
            return IntStream.range(0, lanes).toArray();
        }
        return IntStream.range(0, lanes)
                .boxed()
                .sorted(Comparator.comparingDouble(l -> -steps.values()[l]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
