package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.kernels.lane.Lanes;

/** Sums and sizes of gradients that are stored layer by layer. */
final class Gradients {
    private Gradients() {}

    static List<Block> plus(List<Block> a, List<Block> b) {
        List<Block> sum = new ArrayList<>();
        for (int t = 0; t < a.size(); t++) {
            sum.add(a.get(t).plus(b.get(t)));
        }
        return sum;
    }

    static List<Block> times(List<Block> a, Lanes scalar) {
        return a.stream().map(block -> block.times(scalar)).toList();
    }

    /** ⟨a, d⟩. */
    static Lanes dot(List<Block> a, List<Block> d) {
        Lanes sum = a.get(0).dot(d.get(0));
        for (int t = 1; t < a.size(); t++) {
            sum = sum.plus(a.get(t).dot(d.get(t)));
        }
        return sum;
    }

    static Lanes norm(List<Block> a) {
        return a.stream()
                .map(Block::normSquared)
                .reduce(Lanes::plus)
                .orElseThrow()
                .sqrt();
    }

    static Lanes distance(List<Block> a, List<Block> b) {
        Lanes minus = a.get(0).offset().arithmetic().constant(-1);
        return norm(plus(a, times(b, minus)));
    }
}
