package org.theoremcheck.engine.oracle;

import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Any risk with its parameters cut into layers. A layer's gradient is that part of the whole gradient: nothing is saved where others are frozen.
 *
 * @param risk of all parameters
 * @param offsets where layers begin, 0 first, and how many parameters there are
 */
public record LayeredRisk(Oracle risk, List<Integer> offsets) implements Layered {
    public LayeredRisk {
        offsets = List.copyOf(offsets);
        if (offsets.size() < 2 || offsets.get(0) != 0) {
            throw new IllegalArgumentException(
                    "layers begin at " + offsets + "; pass 0 first and the number of all parameters last");
        }
    }

    @Override
    public int depth() {
        return offsets.size() - 1;
    }

    @Override
    public int offset(int layer) {
        return offsets.get(layer);
    }

    @Override
    public Oracle block(Lanes w, int layer) {
        return new Part(risk, w, offset(layer), offset(layer + 1));
    }

    @Override
    public Lanes risk(Lanes w) {
        return risk.risk(w);
    }

    @Override
    public Lanes gradient(Lanes w) {
        return risk.gradient(w);
    }

    @Override
    public Evaluation evaluate(Lanes w) {
        return risk.evaluate(w);
    }

    @Override
    public int examples() {
        return risk.examples();
    }

    @Override
    public Oracle minibatch(Lanes index) {
        return risk.minibatch(index);
    }

    @Override
    public Lanes scale(Lanes w) {
        return risk.scale(w);
    }

    /** Rows from (inclusive) … to (exclusive) move, the others stay as in {@code w}. */
    private record Part(Oracle whole, Lanes w, int from, int to) implements Oracle {
        @Override
        public Lanes risk(Lanes part) {
            return whole.risk(with(part));
        }

        @Override
        public Lanes gradient(Lanes part) {
            return whole.gradient(with(part)).slice(from, to);
        }

        @Override
        public Evaluation evaluate(Lanes part) {
            Evaluation at = whole.evaluate(with(part));
            return new Evaluation(at.risk(), at.gradient().slice(from, to));
        }

        @Override
        public int examples() {
            return whole.examples();
        }

        @Override
        public Oracle minibatch(Lanes index) {
            return new Part(whole.minibatch(index), w, from, to);
        }

        @Override
        public Lanes scale(Lanes part) {
            return whole.scale(with(part));
        }

        private Lanes with(Lanes part) {
            Lanes tail = to == w.rows() ? part : part.arithmetic().stack(part, w.slice(to, w.rows()));
            return from == 0 ? tail : tail.arithmetic().stack(w.slice(0, from), tail);
        }
    }
}
