package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class LastIterateAdversariesTest implements FamilyContract<LastIterateCohort> {
    @Override
    public Family<LastIterateCohort> family() {
        return new LastIterateAdversaries.StronglyConvex();
    }

    @Override
    public List<Family<LastIterateCohort>> relatives() {
        return List.of(new LastIterateAdversaries.Convex());
    }

    @Override
    public List<Lanes> quantities(LastIterateCohort f) {
        return List.of(f.oracle().risk(f.start().plus(0.01)), f.oracle().gradient(f.start()));
    }

    @Example
    void theLastValueReachesThePublishedLowerBounds() {
        for (int iterates : new int[] {100, 1000}) {
            double n = iterates - 1;
            LastIterateCohort bowl = extremal(new LastIterateAdversaries.StronglyConvex() {
                @Override
                protected Map<String, Integer> shape(Random random) {
                    return shapeOf("n", iterates - 1);
                }
            });
            assertThat(last(bowl, Schedule.harmonic(bowl.factor()))).isGreaterThan(Math.log(n) / (4 * n));
            LastIterateCohort flat = extremal(new LastIterateAdversaries.Convex() {
                @Override
                protected Map<String, Integer> shape(Random random) {
                    return shapeOf("n", iterates - 1);
                }
            });
            assertThat(last(flat, Schedule.inverseRoot(flat.factor())))
                    .isGreaterThan(Math.log(n) / (32 * Math.sqrt(n)));
        }
    }

    /** The first instance with the published coefficients. */
    private static LastIterateCohort extremal(Family<LastIterateCohort> family) {
        for (int number = 0; ; number++) {
            var f = family.view(family.cohort(Backends.chosen(), KEY, new long[] {number}));
            double share = f.cohort().get("a").row(f.horizon() - 2).toDoubles()[0];
            if (share == 0.5 || share == 0.125) {
                return f;
            }
        }
    }

    private static double last(LastIterateCohort f, Schedule schedule) {
        Lanes one = Backends.chosen().lane().constant(1);
        var method = new Incremental(schedule, Projection.ontoBall(one));
        Lanes steps = one.times(f.horizon() - 1);
        Lanes x = method.run(f.oracle(), f.start(), steps, Draws.cyclic(one.arithmetic()))
                .end();
        return f.oracle().risk(x).toDoubles()[0];
    }
}
