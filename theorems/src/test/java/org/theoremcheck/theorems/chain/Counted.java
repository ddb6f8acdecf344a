package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.chain.Layer;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.CountingArithmetic;

/** What computations cost, in operations per lane, counted by the arithmetic that carries them out. */
final class Counted {
    private Counted() {}

    /** The same problems, whose operations the arithmetic counts. */
    static Cohort on(Cohort cohort, CountingArithmetic counting) {
        Kernels kernels = cohort.kernels();
        return cohort.on(new Kernels(counting, kernels.network(), kernels.random()));
    }

    /** Operations of a computation, whose result is not looked at. */
    static long by(CountingArithmetic counting, Supplier<Object> computation) {
        long before = counting.operations();
        Objects.requireNonNull(computation.get());
        return counting.operations() - before;
    }

    /** Layer by layer: the forward pass of each on its own, from the state that the whole pass stored. */
    static List<Chain> layers(ForwardPass pass) {
        List<Chain> single = new ArrayList<>();
        for (int t = 0; t < pass.states().size(); t++) {
            Layer layer = pass.chain().layers().get(t);
            Block block = pass.chain().blocks().get(t);
            single.add(new Chain(pass.states().get(t), List.of(layer), List.of(block)));
        }
        return single;
    }
}
