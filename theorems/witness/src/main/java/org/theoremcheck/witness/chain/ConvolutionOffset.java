package org.theoremcheck.witness.chain;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * Chains, components: the offset of a filter is added at every one of the p² patches of every one of m images, p = ⌊(n − k)/s⌋ + 1, so that the copies of o
 * have the norm p√m·‖o‖, which is more than √m·⌈k/s⌉·‖o‖.
 */
public final class ConvolutionOffset implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("chain.comp.conv.l");
    }

    @Override
    public void check(Witness it) {
        int k = it.length("k");
        int stride = it.length("s");
        it.given("k ≤ n and 0 < s", k <= it.length("n") && stride > 0);
        List<Real> offsets = it.list("o");
        int patches = (it.length("n") - k) / stride + 1;
        int stated = (k + stride - 1) / stride;
        Real norm = Real.dot(offsets, offsets).times(it.length("m"));
        it.fails(
                "‖β(o)‖² ≤ m⌈k/s⌉²‖o‖²",
                norm.times((double) stated * stated).isBelow(norm.times((double) patches * patches)));
    }
}
