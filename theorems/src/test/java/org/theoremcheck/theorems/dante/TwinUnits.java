package org.theoremcheck.theorems.dante;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.generators.Draft;
import org.theoremcheck.generators.Draw;
import org.theoremcheck.generators.Family;

/**
 * Inner problems of two hidden units with outer weights 1, on the examples 1 and −1, with teacher (p, −p). In half of the
 * lanes the start is a pair of equal units near 0, else two units of opposite signs near 0.
 *
 * <p>Equal units stay equal, because their gradients are. A pair (u, u) has ŷ = 2b²u and −2a²u against y = b(b − a)p twice, a
 * risk of at least ½(a² + b²)²/(a⁴ + b⁴) times that of (0, 0): never below half of it.
 */
final class TwinUnits extends Family<NetCohort> {
    private static final double NEAR = 0.01;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"),
                Variable.of("w1*", "d", "k"),
                Variable.of("w1", "d", "k"),
                Variable.of("w2", "k", "o"),
                Variable.of("W1"),
                Variable.of("W2"),
                Variable.of("a"),
                Variable.of("b"),
                Variable.of("share"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("m", 2, "d", 1, "k", 2, "o", 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] teacher = draw.uniform(2, 0.5, 1);
        double[] start = draw.uniform(2, 0, NEAR);
        int[] twins = draw.die(1, 2);
        double[] x = new double[2 * lanes];
        double[] outer = new double[2 * lanes];
        double[] one = new double[lanes];
        double[] two = new double[lanes];
        double[] a = draw.uniform(1, 0.05, 0.5);
        for (int l = 0; l < lanes; l++) {
            x[l] = 1;
            x[lanes + l] = -1;
            outer[l] = 1;
            outer[lanes + l] = 1;
            one[l] = 1;
            two[l] = 2;
            teacher[lanes + l] = -teacher[l];
            start[lanes + l] = twins[l] == 0 ? start[l] : -start[lanes + l];
        }
        draft.put("x", x);
        draft.put("w1*", teacher);
        draft.put("w1", start);
        draft.put("w2", outer);
        draft.put("W1", two);
        draft.put("W2", two.clone());
        draft.put("a", a);
        draft.put("b", one);
        draft.put("share", draw.uniform(1, 0.05, 0.15));
    }

    /** Nothing to repair: claims with probability do not move their instances. */
    @Override
    protected void repair(Draft draft) {}

    @Override
    public NetCohort view(Cohort cohort) {
        var a = cohort.get("a");
        var b = cohort.get("b");
        var relu = new GeneralisedRelu(a, b);
        return new NetCohort(cohort, relu, Head.squaredError(relu), SlopeOrder.INCREASING.hypotheses(a, b));
    }
}
