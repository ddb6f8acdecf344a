package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;

/** Starts of networks 13-10-10-10-1 on the body-fat table: the weights of layer j are Gaussian with variance 1/d_{j−1}. */
public final class BodyFatNets extends Family<BodyFatCohort> {
    private static final double MOST = 8;
    private static final long ORDER = 1;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("w", "P"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("P", BodyFatCohort.PARAMETERS);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        double[] w = draw.gaussian(BodyFatCohort.PARAMETERS);
        int row = 0;
        for (int j = 0; j < BodyFatCohort.DEPTH; j++) {
            int inputs = BodyFatCohort.WIDTHS.get(j);
            int end = row + inputs * BodyFatCohort.WIDTHS.get(j + 1);
            for (; row < end; row++) {
                for (int l = 0; l < draft.lanes(); l++) {
                    w[row * draft.lanes() + l] /= Math.sqrt(inputs);
                }
            }
        }
        draft.put("w", w);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("w"), -MOST, MOST);
    }

    /** @throws IllegalStateException if the body-fat table is missing; claims name it in their {@code data} */
    @Override
    public BodyFatCohort view(Cohort cohort) {
        DataSet published = RealData.BODY_FAT.load();
        DataSet standard = Scaling.standardise(Scaling.Part.FEATURES, published).apply(published);
        DataSet scaled = Scaling.minMax(Scaling.Part.TARGETS, standard, 0, 1).apply(standard);
        return new BodyFatCohort(cohort, scaled.shuffled(cohort.kernels().random(), ORDER));
    }
}
