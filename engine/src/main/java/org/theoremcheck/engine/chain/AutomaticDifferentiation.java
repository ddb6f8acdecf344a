package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * The oracle of a chain at w, which counts its calls: products with the Jacobian J of f and with its transpose. Parameters are
 * one vector, layer by layer. Not thread-safe.
 */
public final class AutomaticDifferentiation {
    private final ForwardPass pass;
    private int calls;

    public AutomaticDifferentiation(ForwardPass pass) {
        this.pass = pass;
    }

    /** J·v, one call. @param v shaped like w */
    public Lanes product(Lanes v) {
        calls++;
        return pass.chain().along(blocks(v)).x1();
    }

    /** Jᵀμ, one call. @param mu shaped like f(w) */
    public Lanes transposed(Lanes mu) {
        calls++;
        return flat(pass.backward(mu));
    }

    /** Calls of {@link #product} and {@link #transposed} since this was made. */
    public int calls() {
        return calls;
    }

    /** Σp_t rows as blocks. */
    public List<Block> blocks(Lanes flat) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (Block u : pass.chain().blocks()) {
            blocks.add(u.with(flat.slice(from, from + u.size())));
            from += u.size();
        }
        return blocks;
    }

    /** Blocks as Σp_t rows. */
    public static Lanes flat(List<Block> blocks) {
        return blocks.get(0)
                .offset()
                .arithmetic()
                .stack(blocks.stream().map(Block::flat).toArray(Lanes[]::new));
    }
}
