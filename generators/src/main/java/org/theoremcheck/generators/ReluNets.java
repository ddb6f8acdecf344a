package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.ReluNetCohort;
import org.theoremcheck.engine.problem.Variable;

/** Small networks with one hidden ReLU layer and biases, up to three inputs and a step of any size: also dead units and pre-activations 0. */
public class ReluNets extends Family<ReluNetCohort> {
    private static final double GREATEST = 64;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"),
                Variable.of("U", "h", "d"),
                Variable.of("c", "h"),
                Variable.of("V", "k", "h"),
                Variable.of("b", "k"),
                Variable.of("dU", "h", "d"),
                Variable.of("dc", "h"),
                Variable.of("dV", "k", "h"),
                Variable.of("db", "k"));
    }

    /** With a third layer t of one output, and its step. */
    public static final class Deep extends ReluNets {
        @Override
        public List<Variable> variables() {
            return Stream.concat(super.variables().stream(), Stream.of(Variable.of("t", "k"), Variable.of("dt", "k")))
                    .toList();
        }
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf(
                "m",
                1 + random.nextInt(3),
                "d",
                1 + random.nextInt(3),
                "h",
                1 + random.nextInt(3),
                "k",
                1 + random.nextInt(2));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] size = draw.logUniform(1, 0.01, 1);
        int[] kind = draw.die(1, 6);
        for (String name : draft.names()) {
            double[] numbers = draw.gaussian(draft.size(name));
            for (int i = 0; i < numbers.length; i++) {
                int l = i % lanes;
                boolean first = i < lanes;
                boolean kinked = kind[l] == 0 && (name.equals("c") || name.equals("U"));
                boolean dead = kind[l] == 1 && name.equals("c") && first;
                numbers[i] = kinked ? 0 : dead ? -16 : name.startsWith("d") ? numbers[i] * size[l] : numbers[i];
            }
            draft.put(name, numbers);
        }
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        for (String name : draft.names()) {
            Range.clamp(draft.get(name), -GREATEST, GREATEST);
        }
    }

    @Override
    public ReluNetCohort view(Cohort cohort) {
        return new ReluNetCohort(cohort);
    }
}
