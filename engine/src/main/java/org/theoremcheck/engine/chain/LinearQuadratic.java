package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Elimination;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Minimises the stages' costs + ½⟨y_τ, P·y_τ⟩ + ⟨p, y_τ⟩ + ½·weight·Σ‖v_t‖² over v_1 … v_τ, from y_0 = 0, by dynamic
 * programming: the cost to go ½⟨y, C·y⟩ + ⟨c, y⟩ goes backwards, the moves forwards.
 *
 * @param stages 1 … τ
 * @param last P
 * @param pull p
 * @param weight 1/γ &gt; 0, one row
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.1</a>
 */
public record LinearQuadratic(List<Stage> stages, Matrix last, Lanes pull, Lanes weight) {
    public LinearQuadratic {
        stages = List.copyOf(stages);
    }

    /**
     * The minimiser, where there is one.
     *
     * @param moves v_1 … v_τ
     * @param leastPivot one row; positive exactly where the whole quadratic is positive definite
     */
    public record Plan(List<Lanes> moves, Lanes leastPivot) {}

    /** v_t = −(S·y_{t−1} + s). */
    private record Gain(Matrix byState, Lanes constant) {}

    public Plan minimise() {
        List<Gain> gains = new ArrayList<>();
        Matrix c = last;
        Lanes slope = pull;
        List<Lanes> pivots = new ArrayList<>();
        for (int t = stages.size() - 1; t >= 0; t--) {
            Stage stage = stages.get(t);
            Matrix costB = c.times(stage.b());
            Matrix m = stage.b().transposeTimes(costB).plus(stage.own()).plus(heavy(stage.own()));
            Matrix n = stage.a().transposeTimes(costB).plus(stage.mixed());
            Lanes k = stage.b().transposeTimes(Matrix.column(slope)).entries().plus(stage.slope());
            Elimination solved = Elimination.of(m, beside(n.transpose(), k));
            Gain gain = split(solved.solution());
            Matrix costA = c.times(stage.a());
            Lanes held = stage.a().transposeTimes(Matrix.column(slope)).entries();
            c = stage.a().transposeTimes(costA).plus(stage.before()).minus(n.times(gain.byState()));
            slope = held.minus(n.times(Matrix.column(gain.constant())).entries());
            gains.add(0, gain);
            pivots.add(solved.leastPivot());
        }
        return new Plan(forwards(gains), pivots.stream().reduce(Lanes::min).orElseThrow());
    }

    private List<Lanes> forwards(List<Gain> gains) {
        List<Lanes> moves = new ArrayList<>();
        Lanes y = stages.get(0).a().row(0).times(0);
        for (int t = 0; t < stages.size(); t++) {
            Stage stage = stages.get(t);
            Gain gain = gains.get(t);
            Lanes v = gain.byState()
                    .times(Matrix.column(y))
                    .entries()
                    .plus(gain.constant())
                    .negate();
            y = stage.a()
                    .times(Matrix.column(y))
                    .plus(stage.b().times(Matrix.column(v)))
                    .entries();
            moves.add(v);
        }
        return moves;
    }

    /** weight·I, shaped like Q. */
    private Matrix heavy(Matrix own) {
        return Units.diagonal(weight.broadcast(own.rows(), own.entries().lanes()));
    }

    /** (K k). */
    private static Matrix beside(Matrix left, Lanes right) {
        Lanes both = right.arithmetic().stack(left.transpose().entries(), right);
        return new Matrix(both, left.columns() + 1, left.rows()).transpose();
    }

    private static Gain split(Matrix solution) {
        Matrix turned = solution.transpose();
        int states = turned.rows() - 1;
        Lanes head = turned.entries().slice(0, states * turned.columns());
        return new Gain(new Matrix(head, states, turned.columns()).transpose(), turned.row(states));
    }
}
