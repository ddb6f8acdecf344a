package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Images of side k to 8 under patches of side 1 to 4 and stride 1 to 3: random, constant, single pixels. Constant images under
 * constant filters are where patches that overlap count most.
 */
public class Images extends Family<ImageCohort> {
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("z", "n", "n"),
                Variable.of("e", "n", "n"),
                Variable.of("v", "f", "k", "k"),
                Variable.of("o", "f"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int k = 1 + random.nextInt(4);
        int n = k + random.nextInt(9 - k);
        return shapeOf(
                "n", n, "k", k, "s", 1 + random.nextInt(3), "f", 1 + random.nextInt(2), "m", 1 + random.nextInt(3));
    }

    @Override
    public boolean admits(Map<String, Integer> shape) {
        return shape.getOrDefault("k", 1) <= shape.getOrDefault("n", 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        draft.put("z", image(draft, draw, "z"));
        draft.put("e", image(draft, draw, "e"));
        draft.put("v", image(draft, draw, "v"));
        draft.put("o", draw.gaussian(draft.size("o")));
        Quarters.nearest(draft, draw);
    }

    /** Random, constant or one pixel, a third each. */
    private static double[] image(Draft draft, Draw draw, String name) {
        int lanes = draft.lanes();
        int size = draft.size(name);
        double[] pixels = draw.gaussian(size);
        int[] kind = draw.die(1, 3);
        int[] place = draw.die(1, size);
        for (int i = 0; i < pixels.length; i++) {
            int lane = i % lanes;
            double single = i / lanes == place[lane] ? 1 : 0;
            pixels[i] = kind[lane] == 0 ? pixels[i] : kind[lane] == 1 ? 1 : single;
        }
        return pixels;
    }

    @Override
    protected void repair(Draft draft) {
        draft.names().forEach(name -> Range.clamp(draft.get(name), -GREATEST, GREATEST));
    }

    @Override
    public ImageCohort view(Cohort cohort) {
        return new ImageCohort(cohort);
    }

    /** Of side 16 to 32 under patches of side 2 or 3 and stride 1: borders matter little. */
    public static final class Wide extends Images {
        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("n", 16 + random.nextInt(17), "k", 2 + random.nextInt(2), "s", 1, "f", 1, "m", 1);
        }
    }
}
