package org.theoremcheck.generators;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;

/**
 * A family of random problems that satisfy a claim's hypotheses by construction.
 *
 * <p>Instances come in strata of {@value #STRATUM} consecutive numbers that share one shape; everything else differs from
 * lane to lane. An instance depends on (key, index) alone.
 *
 * <p>As an {@link ArbitrarySupplier}, a family also serves plain jqwik properties: {@code @ForAll(supplier = MyFamily.class)}.
 *
 * @param <P> the typed view that checks receive
 */
public abstract class Family<P extends Problem> implements ArbitrarySupplier<P> {
    /** Instances per stratum. */
    public static final int STRATUM = 1024;

    /** The variables of an instance, in the order counterexamples print them. */
    public abstract List<Variable> variables();

    /** The shape of one stratum: the length of every axis. Small shapes should be frequent. */
    protected abstract Map<String, Integer> shape(Random random);

    /** Writes random values for every variable; need not respect the hypotheses exactly. */
    protected abstract void fill(Draft draft, Draw draw);

    /** Makes every lane satisfy the hypotheses exactly, in exact arithmetic on the stored doubles, moving it as little as needed. */
    protected abstract void repair(Draft draft);

    /** Whether the family has instances of this shape: what the shrinker may cut down to. */
    public boolean admits(Map<String, Integer> shape) {
        return true;
    }

    /** The typed view of a cohort of this family. */
    public abstract P view(Cohort cohort);

    /** The instances with these numbers, which must lie in one stratum. */
    public final Cohort cohort(Kernels kernels, long key, long[] index) {
        Map<String, Integer> shape = shape(key, index[0] / STRATUM);
        Draft draft = new Draft(shape, variables(), index.length);
        fill(draft, new Draw(kernels.random(), key, index));
        repair(draft);
        return draft.cohort(kernels, key, index);
    }

    /** The shape of a stratum. */
    public final Map<String, Integer> shape(long key, long stratum) {
        // java.util.Random is specified bit for bit; its first outputs need well-mixed seeds.
        return shape(new Random(org.theoremcheck.kernels.random.Key.of("shape/" + stratum, key)));
    }

    /** Variables the adversary leaves as they are: signs, counts, whatever has no neighbours. None unless overridden. */
    protected Set<String> frozen() {
        return Set.of();
    }

    /**
     * Children of an instance for the adversary: each variable's entries move by Gaussian steps of the given relative
     * size or 8 or 64 times smaller, with zero steps in some lanes and variables so that structure survives, and are
     * repaired. {@link #frozen} variables stay.
     *
     * @param parents instances of one shape, one per lane
     * @param index fresh instance numbers for the children
     * @param scale per lane, the step size relative to each variable's root mean square, &gt; 0
     */
    public final Cohort perturb(Kernels kernels, List<Instance> parents, long[] index, double[] scale) {
        Instance first = parents.get(0);
        Draft draft = new Draft(first.shape(), first.variables(), parents.size());
        Draw draw = new Draw(kernels.random(), first.key(), index);
        Cohort before = Cohort.of(kernels, parents);
        int[] finer = draw.die(1, 3);
        for (Variable variable : first.variables()) {
            double[] numbers = before.get(variable.name()).toDoubles();
            if (!frozen().contains(variable.name())) {
                move(numbers, draw, finer, scale);
            }
            draft.put(variable.name(), numbers);
        }
        repair(draft);
        return draft.cohort(kernels, first.key(), index);
    }

    /** As above, with one step size for all lanes. */
    public final Cohort perturb(Kernels kernels, List<Instance> parents, long[] index, double scale) {
        double[] scales = new double[index.length];
        Arrays.fill(scales, scale);
        return perturb(kernels, parents, index, scales);
    }

    /** Instances of one shape as members of this family: those that satisfy the hypotheses stay as they are. */
    public final Cohort repaired(Kernels kernels, List<Instance> instances) {
        Instance first = instances.get(0);
        Draft draft = new Draft(first.shape(), first.variables(), instances.size());
        Cohort before = Cohort.of(kernels, instances);
        for (Variable variable : first.variables()) {
            draft.put(variable.name(), before.get(variable.name()).toDoubles());
        }
        repair(draft);
        return draft.cohort(kernels, first.key(), before.index());
    }

    /** Whether the numbers of a variable may be changed one by one; see {@link #frozen}. */
    public final boolean isMovable(String variable) {
        return !frozen().contains(variable);
    }

    private static void move(double[] numbers, Draw draw, int[] finer, double[] scale) {
        int lanes = draw.lanes();
        int size = numbers.length / lanes;
        double[] step = draw.gaussian(size);
        double[] moved = draw.uniform(size);
        double[] chosen = draw.uniform(1);
        for (int l = 0; l < lanes; l++) {
            double squares = 0;
            for (int r = 0; r < size; r++) {
                squares += numbers[r * lanes + l] * numbers[r * lanes + l];
            }
            double unit = Math.scalb(scale[l], -3 * finer[l]) * Math.sqrt(squares / size);
            // A third of the lanes leave the variable alone; in the others half of the entries move.
            for (int r = 0; r < size && chosen[l] > 1.0 / 3; r++) {
                int i = r * lanes + l;
                numbers[i] += moved[i] < 0.5 ? unit * step[i] : 0;
            }
        }
    }

    /** For plain jqwik properties: the first 64 instances of a random key, on the backend that a run takes for whole strata. */
    @Override
    public final Arbitrary<P> get() {
        long[] index = java.util.stream.LongStream.range(0, 64).toArray();
        return Arbitraries.longs().map(key -> view(cohort(Backends.chosen(STRATUM), key, index)));
    }

    /** A shape with its axes in order. */
    protected static Map<String, Integer> shapeOf(Object... axesAndLengths) {
        Map<String, Integer> shape = new LinkedHashMap<>();
        for (int i = 0; i < axesAndLengths.length; i += 2) {
            shape.put((String) axesAndLengths[i], (Integer) axesAndLengths[i + 1]);
        }
        return shape;
    }
}
