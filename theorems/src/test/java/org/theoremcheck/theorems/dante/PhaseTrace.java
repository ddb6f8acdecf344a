package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.optimiser.Alternation;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.PhaseVisitor;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.optimiser.Visitor.Visit;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A run of an alternation over layers with everything it saw.
 *
 * @param net the layers
 * @param phases in the order they were trained
 * @param drawn the examples of every step, in that order
 */
record PhaseTrace(Architecture net, List<Phase> phases, List<Lanes> drawn, Alternation end) {

    /**
     * One layer's training.
     *
     * @param layer counted from 0
     * @param before all weights before it
     * @param visits the layer's own iterates
     * @param after all weights after it, one entry
     */
    record Phase(int layer, Lanes before, List<Visit> visits, List<Lanes> after) {}

    static PhaseTrace of(Dante<Stateless> dante, NetworkOracle f, Lanes start, Draws draws) {
        List<Phase> phases = new ArrayList<>();
        List<Lanes> drawn = new ArrayList<>();
        Draws noted = (t, b, m) -> {
            Lanes index = draws.index(t, b, m);
            drawn.add(index);
            return index;
        };
        Alternation end = dante.run(f, start, noted, new PhaseVisitor() {
            @Override
            public Visitor steps(int alternation, int layer, Lanes w) {
                Phase phase = new Phase(layer, w, new ArrayList<>(), new ArrayList<>());
                phases.add(phase);
                return phase.visits::add;
            }

            @Override
            public void trained(int alternation, int layer, Lanes w) {
                phases.get(phases.size() - 1).after.add(w);
            }
        });
        return new PhaseTrace(f.architecture(), phases, drawn, end);
    }

    /** The entries of one layer. */
    Lanes layer(Lanes w, int j) {
        return w.slice(net.offset(j), net.offset(j + 1));
    }

    /** All weights with other entries for one layer. */
    Lanes with(Lanes w, int j, Lanes entries) {
        Lanes[] parts = new Lanes[net.depth()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i == j ? entries : layer(w, i);
        }
        return w.arithmetic().stack(parts);
    }
}
