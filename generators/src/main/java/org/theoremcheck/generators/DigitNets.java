package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.problem.Variable;

/** Initial weights for handwritten digits of d pixels: Gaussian, U of variance 2/d (He et al. 2015) and V of variance 1/h. */
public class DigitNets extends Family<DigitNetCohort> {
    private static final double GREATEST = 64;

    private static final int HIDDEN = 30;
    private static final int WIDE = 100;

    private final int hidden;
    private final int pixels;

    /** 30 hidden units on the 8×8 digits. */
    public DigitNets() {
        this(HIDDEN, DigitNetCohort.SMALL);
    }

    /**
     * @param hidden h
     * @param pixels d
     */
    protected DigitNets(int hidden, int pixels) {
        this.hidden = hidden;
        this.pixels = pixels;
    }

    /** 30 hidden units on the 14×14 digits of MNIST. */
    public static final class Mnist extends DigitNets {
        public Mnist() {
            super(HIDDEN, DigitNetCohort.MNIST);
        }
    }

    /** 100 hidden units, enough to fit random labels. */
    public static final class Wide extends DigitNets {
        public Wide() {
            super(WIDE, DigitNetCohort.SMALL);
        }
    }

    /** Likewise on the 14×14 digits of MNIST. */
    public static final class WideMnist extends DigitNets {
        public WideMnist() {
            super(WIDE, DigitNetCohort.MNIST);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("U", "h", "pixel"), Variable.of("V", "digit", "h"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("h", hidden, "pixel", pixels, "digit", DigitNetCohort.OUTPUTS);
    }

    /** Other images do not exist. */
    @Override
    public boolean admits(Map<String, Integer> shape) {
        return shape.getOrDefault("pixel", 0) == pixels && shape.getOrDefault("digit", 0) == DigitNetCohort.OUTPUTS;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        draft.put("U", scaled(draw.gaussian(draft.size("U")), Math.sqrt(2.0 / pixels)));
        draft.put("V", scaled(draw.gaussian(draft.size("V")), Math.sqrt(1.0 / hidden)));
    }

    private static double[] scaled(double[] numbers, double factor) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= factor;
        }
        return numbers;
    }

    @Override
    protected void repair(Draft draft) {
        draft.names().forEach(name -> Range.clamp(draft.get(name), -GREATEST, GREATEST));
    }

    @Override
    public DigitNetCohort view(Cohort cohort) {
        return new DigitNetCohort(cohort);
    }
}
