package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DeepReluNetCohort;
import org.theoremcheck.engine.problem.Variable;

/** Small networks of four layers with biases, up to three inputs and a step: also layers without biases and layers of dead units. */
public class DeepReluNets extends Family<DeepReluNetCohort> {
    private static final double GREATEST = 64;
    private static final double DEAD = -16;

    @Override
    public List<Variable> variables() {
        List<Variable> variables = new ArrayList<>(List.of(Variable.of("x", "m", DeepReluNetCohort.WIDTHS.get(0))));
        for (String prefix : List.of("", "d")) {
            for (int l = 1; l <= DeepReluNetCohort.DEPTH; l++) {
                String outputs = DeepReluNetCohort.WIDTHS.get(l);
                variables.add(Variable.of(prefix + "W" + l, outputs, DeepReluNetCohort.WIDTHS.get(l - 1)));
                variables.add(Variable.of(prefix + "b" + l, outputs));
            }
        }
        return variables;
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf(
                "m",
                1 + random.nextInt(3),
                "d",
                1 + random.nextInt(3),
                "h1",
                1 + random.nextInt(3),
                "h2",
                1 + random.nextInt(3),
                "h3",
                1 + random.nextInt(3),
                "k",
                1 + random.nextInt(2));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] size = draw.logUniform(1, 0.001, 1);
        int[] kind = draw.die(1, 8);
        for (String name : draft.names()) {
            double[] numbers = draw.gaussian(draft.size(name));
            for (int i = 0; i < numbers.length; i++) {
                int l = i % lanes;
                boolean kinked = kind[l] == 0 && name.startsWith("b");
                boolean dead = (kind[l] == 1 && name.equals("b1")) || (kind[l] == 2 && name.equals("b2"));
                boolean step = name.startsWith("d");
                numbers[i] = kinked ? 0 : dead ? DEAD : step ? numbers[i] * size[l] : numbers[i];
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
    public DeepReluNetCohort view(Cohort cohort) {
        return new DeepReluNetCohort(cohort);
    }
}
