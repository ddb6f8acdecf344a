package org.theoremcheck.engine.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.oracle.Layered;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * DANTE: one layer after the other is trained by its own optimiser, all other layers frozen, until the risk of the whole
 * network moves by less than ε from one alternation to the next.
 *
 * <pre>
 * for t = 1 … T_AM, or until |f(Wᵗ) − f(Wᵗ⁻¹)| &lt; ε
 *     for each layer j in order: W_j ← T steps of its optimiser on W ↦ f(…, W, …), started at W_j
 * </pre>
 *
 * <p>Weights and memories carry over between alternations.
 *
 * @param optimisers one per layer, first layer first
 * @param steps T per layer and alternation, one row; T epochs are T·⌈m/b⌉ steps, see {@link #epochs}
 * @param alternations T_AM ≥ 0
 * @param threshold ε ≥ 0 in units of the risk, one row; 0 never stops
 * @param order which layer is trained first
 * @param carry which point of a layer's run is kept
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Algorithm 2</a>
 */
public record Dante<S extends Memory<S>>(
        List<? extends Optimiser<S>> optimisers,
        Lanes steps,
        int alternations,
        Lanes threshold,
        Order order,
        Carry carry) {

    /** Algorithm 2: the outer layer first, SNGD's w̄ is kept. */
    public Dante(List<? extends Optimiser<S>> optimisers, Lanes steps, int alternations, Lanes threshold) {
        this(optimisers, steps, alternations, threshold, Order.OUTER_FIRST, Carry.BEST);
    }

    public Dante {
        optimisers = List.copyOf(optimisers);
        if (alternations < 0 || (long) alternations * optimisers.size() > MOST_PHASES) {
            throw new IllegalArgumentException("T_AM is " + alternations + " for " + optimisers.size()
                    + " layers; pass 0 or more, at most " + MOST_PHASES + " phases in all");
        }
    }

    /** Each phase draws from {@value Iteration#LIMIT} streams of its own, whatever the other lanes' T. */
    private static final int MOST_PHASES = (1 << 30) / Iteration.LIMIT;

    /** Which layer comes first in an alternation. */
    public enum Order {
        /** From the outputs to the inputs, as Algorithm 2. */
        OUTER_FIRST,
        /** From the inputs to the outputs: round robin. */
        NETWORK
    }

    /** What the next phase starts from. */
    public enum Carry {
        /** w̄, what SNGD returns. */
        BEST,
        /** w_{T+1}, where the last step led. */
        END
    }

    /** The steps of T epochs: T·⌈m/b⌉. */
    public static Lanes epochs(Lanes epochs, int examples, int minibatch) {
        int perEpoch = (examples + minibatch - 1) / minibatch;
        return epochs.times(perEpoch);
    }

    /** A run, unobserved. */
    public Alternation run(Layered f, Lanes start, Draws draws) {
        return run(f, start, draws, PhaseVisitor.none());
    }

    /**
     * @param start all weights, layer by layer
     * @throws IllegalArgumentException if there is not one optimiser per layer
     */
    public Alternation run(Layered f, Lanes start, Draws draws, PhaseVisitor visitor) {
        if (optimisers.size() != f.depth()) {
            throw new IllegalArgumentException(
                    "found " + optimisers.size() + " optimisers for " + f.depth() + " layers; pass one per layer");
        }
        List<S> memories = new ArrayList<>();
        for (int j = 0; j < f.depth(); j++) {
            memories.add(optimisers.get(j).begin(layer(f, start, j)));
        }
        Alternation now = Alternation.start(start, f.risk(start));
        for (int t = 1; t <= alternations; t++) {
            Lanes before = now.value();
            Lanes running = now.running();
            for (int i = 0; i < f.depth(); i++) {
                int j = order == Order.NETWORK ? i : f.depth() - 1 - i;
                Draws own = draws.after(((t - 1) * f.depth() + i) * Iteration.LIMIT);
                now = phase(now, f, j, own, memories, visitor.steps(t, j, now.w()));
                visitor.trained(t, j, now.w());
            }
            Lanes value = f.risk(now.w());
            Lanes settled = value.minus(before).abs().below(threshold);
            now = now.alternated(value, running, settled);
        }
        return now;
    }

    private Alternation phase(Alternation now, Layered f, int j, Draws draws, List<S> memories, Visitor visitor) {
        Oracle block = f.block(now.w(), j);
        Lanes own = now.running().times(steps);
        Run<S> run = optimisers.get(j).run(block, layer(f, now.w(), j), own, draws, memories.get(j), visitor);
        memories.set(j, run.memory());
        Lanes trained = carry == Carry.BEST ? run.best() : run.end();
        long below = (long) f.examples() * f.offset(j);
        Work work = run.work().and(now.running(), 0, below);
        return now.trained(replaced(f, now.w(), j, trained), work, run.diverged());
    }

    private static Lanes layer(Layered f, Lanes w, int j) {
        return w.slice(f.offset(j), f.offset(j + 1));
    }

    private static Lanes replaced(Layered f, Lanes w, int j, Lanes entries) {
        List<Lanes> parts = new ArrayList<>();
        for (int i = 0; i < f.depth(); i++) {
            parts.add(i == j ? entries : layer(f, w, i));
        }
        return w.arithmetic().stack(parts.toArray(Lanes[]::new));
    }
}
