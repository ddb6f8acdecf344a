package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.HalfSquaredError;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

/** A run in one kernel is the run that somebody who watches every step sees, in every field; and it is taken where it can be, only there. */
class WholeRunTest {
    private static final int LANES = 21;
    private static final int M = 40;
    private static final int D = 10;
    private static final long KEY = 5;
    private static final Kernels SIMD = Backends.named("simd");

    /** A planted problem with its own start, step size and T per lane; a lane whose step size is infinite diverges. */
    private record Setting(Kernels k) {
        Lanes gaussian(int stream, int rows) {
            return k.random().gaussian(KEY, stream, index(), rows);
        }

        Lanes uniform(int stream) {
            return k.random().uniform(KEY, stream, index(), 1);
        }

        static long[] index() {
            return LongStream.range(1010, 1010 + LANES).toArray();
        }

        Cohort cohort() {
            return new Cohort(k, Map.of(), List.of(), Map.of(), KEY, index());
        }

        Activation twoSlopes() {
            return new GeneralisedRelu(uniform(1), uniform(1).plus(1));
        }

        NetworkOracle oracle(Activation phi) {
            Matrix x = new Matrix(gaussian(2, M * D), M, D);
            return new NetworkOracle(
                    k, Architecture.layer(D, 1, phi), new SquaredError(), x, Matrix.column(gaussian(3, M)));
        }

        Lanes start() {
            return gaussian(4, D);
        }

        Lanes steps() {
            return uniform(5).times(30).map(Unary.FLOOR);
        }

        Sngd method(Projection projection) {
            Lanes eta = uniform(6).atLeast(0.8).choose(k.lane().constant(Double.POSITIVE_INFINITY), uniform(6));
            return new Sngd(eta, 12, projection);
        }
    }

    private static List<Lanes> fields(Run<Stateless> run) {
        return List.of(
                run.best(),
                run.bestValue(),
                run.bestAt(),
                run.last(),
                run.end(),
                run.steps(),
                run.diverged(),
                run.converged(),
                run.work().weightsMoved(),
                run.work().multiplyAdds());
    }

    private static void requireSame(Setting s, Projection projection, Draws draws) {
        NetworkOracle f = s.oracle(s.twoSlopes());
        Sngd method = s.method(projection);
        Run<Stateless> whole = method.run(f, s.start(), s.steps(), draws);
        Run<Stateless> watched = method.run(f, s.start(), s.steps(), draws, Stateless.NONE, visit -> {});
        assertThat(whole.diverged().toDoubles()).contains(0, 1);
        for (int i = 0; i < fields(whole).size(); i++) {
            Lanes own = fields(whole).get(i);
            Lanes expected = fields(watched).get(i);
            assertThat(own.broadcast(own.rows(), LANES).toDoubles())
                    .as("field %d", i)
                    .isEqualTo(expected.broadcast(expected.rows(), LANES).toDoubles());
        }
    }

    @Example
    void everyFieldIsThatOfTheWatchedRun() {
        Setting s = new Setting(SIMD);
        Lanes radius = s.uniform(7).times(3);
        for (Projection projection : List.of(Projection.none(), Projection.ontoBall(radius))) {
            requireSame(s, projection, Draws.withReplacement(s.cohort(), 3));
            requireSame(s, projection, Draws.sharedByStratum(s.cohort(), 3));
            requireSame(s, projection, Draws.withReplacement(s.cohort(), 3).after(5));
        }
    }

    private static boolean taken(Setting s, NetworkOracle f, Projection projection, Draws draws) {
        return WholeRun.of(s.method(projection), f, draws, s.start(), s.steps()).isPresent();
    }

    @Example
    void otherCasesAreLeftToTheLoop() {
        Setting s = new Setting(SIMD);
        NetworkOracle f = s.oracle(s.twoSlopes());
        Draws draws = Draws.withReplacement(s.cohort(), 0);
        Lanes one = SIMD.lane().constant(1);
        assertThat(taken(s, f, Projection.none(), draws)).isTrue();
        assertThat(taken(s, f, Projection.ontoBall(one), draws)).isTrue();
        assertThat(taken(s, f, Projection.ontoBox(one.negate(), one), draws)).isFalse();
        assertThat(taken(s, f, Projection.none(), Draws.consecutive(s.cohort(), 0)))
                .isFalse();
        assertThat(taken(s, s.oracle(new Tanh()), Projection.none(), draws)).isFalse();
        Setting plain = new Setting(Backends.named("plain"));
        assertThat(taken(plain, plain.oracle(plain.twoSlopes()), Projection.none(), draws))
                .isFalse();
        Lanes none = SIMD.lane().constant(0);
        assertThat(WholeRun.of(s.method(Projection.none()), f, draws, s.start(), none))
                .isEmpty();
    }

    @Example
    void halfSquaresAndSeveralOutputsAreTold() {
        Setting s = new Setting(SIMD);
        NetworkOracle f = s.oracle(s.twoSlopes());
        NetworkOracle half = new NetworkOracle(SIMD, f.architecture(), new HalfSquaredError(), f.x(), f.y());
        assertThat(half.glm().orElseThrow().c()).isEqualTo(2);
        Matrix two = new Matrix(s.gaussian(8, 2 * M), M, 2);
        var wide = new NetworkOracle(SIMD, Architecture.layer(D, 2, s.twoSlopes()), new SquaredError(), f.x(), two);
        assertThat(wide.glm()).isEmpty();
    }
}
