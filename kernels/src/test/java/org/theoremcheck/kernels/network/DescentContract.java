package org.theoremcheck.kernels.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Samples;

/** A whole run in one operation sees what the reference's steps see one after the other, bit for bit in every field. */
interface DescentContract {
    long KEY = 4242;

    Kernels kernels();

    /** Shapes to draw from; a backend that compiles for each has a few. */
    default List<Shape> shapes() {
        return List.of(
                new Shape(1, 1, 1, 1),
                new Shape(5, 3, 3, 2),
                new Shape(9, 8, 12, 1),
                new Shape(33, 17, 7, 2),
                new Shape(64, 16, 32, 1),
                new Shape(7, 26, 9, 1),
                new Shape(40, 9, 37, 1));
    }

    /** m, d, b and c. */
    record Shape(int m, int d, int b, int c) {}

    /** How a run may go: one choice of each per try. */
    record Case(Shape shape, int lanes, boolean shared, boolean ball, boolean sameSteps, boolean explodes, long seed) {}

    /** Numbers of the case, the same on every backend: what is random is so few, and so odd, that lanes differ in how they end. */
    final class Draft {
        private final Kernels k;
        private final Case c;
        private final Random random;

        Draft(Kernels k, Case c) {
            this.k = k;
            this.c = c;
            this.random = new Random(c.seed);
        }

        private Lanes numbers(int rows, int lanes, double scale) {
            double[] values = new double[rows * lanes];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(12) == 0 ? 0 : random.nextGaussian() * scale;
            }
            return k.lane().of(values, rows, lanes);
        }

        private Lanes steps() {
            double[] t = new double[c.lanes];
            for (int l = 0; l < t.length; l++) {
                t[l] = c.sameSteps ? 11 : random.nextInt(21) - 0.5 * random.nextInt(2);
            }
            return k.lane().of(t, 1, t.length);
        }

        /** Step sizes so large that some lanes overflow, and labels so large that others do. */
        GlmDescent descent() {
            int lanes = c.lanes;
            Shape shape = c.shape;
            Matrix x = new Matrix(numbers(shape.m * shape.d, lanes, 1), shape.m, shape.d);
            Lanes y = numbers(shape.m, lanes, c.explodes ? 1e308 : 1);
            Lanes below = numbers(1, lanes, 1);
            Lanes from = numbers(1, random.nextBoolean() ? 1 : lanes, 1);
            Lanes start = numbers(shape.d, lanes, 1);
            Lanes steps = steps();
            Lanes stepSize = c.explodes ? numbers(1, lanes, 300).exp() : numbers(1, lanes, 0.3);
            Optional<Lanes> radius = c.ball ? Optional.of(numbers(1, lanes, 2).abs()) : Optional.empty();
            long[] counters = random.longs(c.shared ? 1 : lanes).toArray();
            return new GlmDescent(
                    new GlmRisk(x, y, new Pointwise.Slopes(below, from), shape.c),
                    start,
                    steps,
                    stepSize,
                    radius,
                    shape.b,
                    new ExampleDraws(KEY, random.nextInt(1000), counters));
        }
    }

    private static Map<String, Lanes> fields(Descent d) {
        return Map.of(
                "best", d.best(),
                "value", d.bestValue(),
                "at", d.bestAt(),
                "last", d.last(),
                "end", d.end(),
                "steps", d.steps(),
                "diverged", d.diverged());
    }

    private static void requireSame(Descent found, Descent expected, int lanes) {
        Map<String, Lanes> own = fields(found);
        fields(expected).forEach((name, field) -> assertThat(Samples.bits(Objects.requireNonNull(own.get(name))))
                .as(name)
                .isEqualTo(Samples.bits(field.broadcast(field.rows(), lanes))));
    }

    private void requireReference(Case c) {
        Descent found =
                kernels().network().descend(new Draft(kernels(), c).descent()).orElseThrow();
        Kernels plain = Backends.named("plain");
        requireSame(found, StepByStep.run(plain, new Draft(plain, c).descent()), c.lanes);
    }

    @Property(tries = 150)
    default void everyFieldIsTheReferences(
            @ForAll @IntRange(min = 0, max = 6) int shape,
            @ForAll @IntRange(min = 1, max = 28) int lanes,
            @ForAll boolean shared,
            @ForAll boolean ball,
            @ForAll boolean sameSteps,
            @ForAll boolean explodes,
            @ForAll long seed) {
        Shape chosen = shapes().get(shape % shapes().size());
        requireReference(new Case(chosen, lanes, shared, ball, sameSteps, explodes, seed));
    }

    /** Cohorts share draws even where these are too many to be kept: lanes that start after others see the first examples again. */
    @Example
    default void minibatchesLargerThanTheDataAndManyStepsOfThem() {
        Shape wide = new Shape(5, 2, 8193, 1);
        for (boolean sameSteps : new boolean[] {true, false}) {
            requireReference(new Case(wide, 19, true, false, sameSteps, false, 11));
        }
    }

    /** What the property relies on: among the lanes of a run some never start, some stop early, some diverge, and best iterates are not all alike. */
    @Example
    default void lanesEndInEveryWay() {
        Kernels k = kernels();
        Shape shape = new Shape(5, 3, 3, 2);
        Draft quiet = new Draft(k, new Case(shape, 60, false, false, false, false, 7));
        Descent run = k.network().descend(quiet.descent()).orElseThrow();
        assertThat(run.steps().toDoubles()).contains(0, 1, 5);
        assertThat(run.bestAt().toDoubles()).contains(0, 1, 2);
        Draft loud = new Draft(k, new Case(shape, 60, false, false, false, true, 7));
        Descent explosion = k.network().descend(loud.descent()).orElseThrow();
        assertThat(explosion.diverged().toDoubles()).contains(0, 1);
    }

    @Example
    default void lanesWithoutGradientStay() {
        Kernels k = kernels();
        int lanes = 11;
        Matrix x = new Matrix(k.lane().constant(0).broadcast(5 * 3, lanes), 5, 3);
        Lanes one = k.lane().constant(1).broadcast(1, lanes);
        Lanes w = k.lane().constant(2).broadcast(3, lanes);
        GlmRisk risk = new GlmRisk(x, one.broadcast(5, lanes), new Pointwise.Slopes(one, one), 1);
        ExampleDraws draws = new ExampleDraws(KEY, 0, new long[] {3});
        Descent run = k.network()
                .descend(new GlmDescent(risk, w, one.times(4), one, Optional.empty(), 3, draws))
                .orElseThrow();
        assertThat(run.end().toDoubles()).containsOnly(2);
        assertThat(run.steps().toDoubles()).containsOnly(4);
        assertThat(run.bestAt().toDoubles()).containsOnly(1);
    }

    @Example
    default void operandsThatDoNotFitAreNamed() {
        Kernels k = kernels();
        Lanes one = k.lane().constant(1);
        Pointwise.Slopes slopes = new Pointwise.Slopes(one, one);
        Matrix x = new Matrix(one.broadcast(6, 2), 2, 3);
        ExampleDraws draws = new ExampleDraws(KEY, 0, new long[3]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GlmRisk(x, one, slopes, 1))
                .withMessageContaining("x is 2×3, y has 1 rows");
        GlmRisk risk = new GlmRisk(x, one.broadcast(2, 2), slopes, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GlmDescent(risk, one, one, one, Optional.empty(), 1, draws))
                .withMessageContaining("w has 1 rows; pass 3");
        Lanes w = one.broadcast(3, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GlmDescent(risk, w, w, one, Optional.empty(), 1, draws))
                .withMessageContaining("has 3 rows; pass one number per lane");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> k.network().descend(new GlmDescent(risk, w, one, one, Optional.empty(), 1, draws)))
                .withMessageContaining("3 and 2 lanes");
    }
}
