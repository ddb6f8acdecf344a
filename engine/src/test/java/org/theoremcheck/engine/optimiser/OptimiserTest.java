package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

class OptimiserTest {
    private static final int LANES = 5;
    private static final int STEPS = 12;

    /** Every method, with step size η per lane. */
    enum Method {
        NGD {
            @Override
            Optimiser<?> of(Lanes eta) {
                return new Ngd(eta);
            }
        },
        SNGD {
            @Override
            Optimiser<?> of(Lanes eta) {
                return new Sngd(eta, 2);
            }
        },
        GRADIENT_DESCENT {
            @Override
            Optimiser<?> of(Lanes eta) {
                return new GradientDescent(eta);
            }
        },
        SGD {
            @Override
            Optimiser<?> of(Lanes eta) {
                return new Sgd(eta, 2);
            }
        },
        MOMENTUM {
            @Override
            Optimiser<?> of(Lanes eta) {
                return new Momentum(Direction.GRADIENT, eta, eta.arithmetic().constant(0.9), 2);
            }
        },
        NORMALISED_MOMENTUM {
            @Override
            Optimiser<?> of(Lanes eta) {
                return new Momentum(Direction.NORMALISED, eta, eta.arithmetic().constant(0.5), 2);
            }
        };

        abstract Optimiser<?> of(Lanes eta);
    }

    /** An idealised GLM, a start and step sizes. */
    private record Glm(NetworkOracle f, Lanes start, Lanes optimum, Lanes eta, Draws draws) {
        static Glm of(Kernels kernels, long seed) {
            Sample s = Sample.of(kernels, seed);
            var phi = new GeneralisedRelu(s.uniform(1, LANES), s.row(1));
            Matrix x = s.gaussian(6, 3, LANES);
            Lanes optimum = s.gaussian(3, LANES);
            Matrix z = x.times(Matrix.column(optimum));
            var f = new NetworkOracle(
                    kernels, Architecture.layer(3, 1, phi), new SquaredError(), x, z.with(phi.value(z.entries())));
            Lanes eta = s.uniform(1, LANES).times(0.1).plus(0.01);
            return new Glm(f, s.gaussian(3, LANES), optimum, eta, Draws.withReplacement(s.cohort(LANES), 0));
        }
    }

    private static <S extends Memory<S>> Run<S> run(
            Optimiser<S> method, Oracle f, Lanes w1, Lanes steps, Draws draws, Visitor visitor) {
        return method.run(f, w1, steps, draws, method.begin(w1), visitor);
    }

    private static Lanes steps(Lanes like, double... steps) {
        return like.arithmetic().of(steps, 1, steps.length);
    }

    @Property(tries = 60)
    void normalisedStepsHaveLengthEta(@ForAll long seed) {
        Glm glm = Glm.of(Backends.reference(), seed);
        for (Optimiser<?> method : List.of(new Ngd(glm.eta), new Sngd(glm.eta, 2))) {
            var trace = new Trace();
            run(method, glm.f, glm.start, steps(glm.eta, STEPS), glm.draws, trace);
            for (int t = 1; t < STEPS; t++) {
                Visitor.Visit before = trace.visits.get(t - 1);
                Lanes length = before.w().distanceTo(trace.visits.get(t).w());
                Lanes expected = before.gradient()
                        .norm()
                        .equalTo(0)
                        .choose(before.value().minus(before.value()), glm.eta);
                assertThat(length.toDoubles()).containsExactly(expected.toDoubles(), within(1e-14));
            }
        }
    }

    /** The recursions as the papers print them, replayed from the gradients that were seen. */
    @Property(tries = 40)
    void theIteratesFollowTheRecursion(@ForAll long seed, @ForAll Method which) {
        Glm glm = Glm.of(Backends.reference(), seed);
        var trace = new Trace();
        Run<?> run = run(which.of(glm.eta), glm.f, glm.start, steps(glm.eta, STEPS), glm.draws, trace);
        boolean normalised = which == Method.NGD || which == Method.SNGD || which == Method.NORMALISED_MOMENTUM;
        double mu = which == Method.MOMENTUM ? 0.9 : which == Method.NORMALISED_MOMENTUM ? 0.5 : 0;
        double[][] v = new double[3][LANES];
        double[] eta = glm.eta.toDoubles();
        for (int t = 1; t <= STEPS; t++) {
            Visitor.Visit visit = trace.visits.get(t - 1);
            assertThat(visit.t()).isEqualTo(t);
            double[] w = visit.w().toDoubles();
            double[] g = visit.gradient().toDoubles();
            double[] next = (t < STEPS ? trace.visits.get(t).w() : run.end()).toDoubles();
            for (int l = 0; l < LANES; l++) {
                double norm =
                        Math.sqrt(g[l] * g[l] + g[LANES + l] * g[LANES + l] + g[2 * LANES + l] * g[2 * LANES + l]);
                for (int j = 0; j < 3; j++) {
                    double u = norm == 0 ? 0 : g[j * LANES + l] / (normalised ? norm : 1);
                    v[j][l] = mu * v[j][l] + eta[l] * u;
                    assertThat(next[j * LANES + l])
                            .isCloseTo(w[j * LANES + l] - v[j][l], within(1e-12 * (1 + Math.abs(w[j * LANES + l]))));
                }
            }
        }
    }

    @Property(tries = 40)
    void aStochasticMethodFollowsTheGradientOfItsOwnMinibatch(@ForAll long seed) {
        Glm glm = Glm.of(Backends.reference(), seed);
        var trace = new Trace();
        run(new Sngd(glm.eta, 3), glm.f, glm.start, steps(glm.eta, STEPS), glm.draws, trace);
        for (Visitor.Visit visit : trace.visits) {
            Oracle batch = glm.f.minibatch(glm.draws.index(visit.t(), 3, 6));
            assertThat(visit.gradient().toDoubles())
                    .isEqualTo(batch.gradient(visit.w()).toDoubles());
            assertThat(visit.value().toDoubles())
                    .isEqualTo(batch.risk(visit.w()).toDoubles());
        }
    }

    /** w̄ is the first visited iterate of least value, never w_{T+1}. */
    @Property(tries = 60)
    void theBestIsTheFirstOfTheLeastValues(@ForAll long seed, @ForAll Method which) {
        Glm glm = Glm.of(Backends.reference(), seed);
        var trace = new Trace();
        Run<?> run = run(which.of(glm.eta.times(20)), glm.f, glm.start, steps(glm.eta, STEPS), glm.draws, trace);
        for (int l = 0; l < LANES; l++) {
            int best = 0;
            for (int t = 1; t < STEPS; t++) {
                if (value(trace, t, l) < value(trace, best, l)) {
                    best = t;
                }
            }
            assertThat(run.bestAt().toDoubles()[l]).isEqualTo(best + 1);
            assertThat(run.bestValue().toDoubles()[l]).isEqualTo(value(trace, best, l));
            assertThat(lane(run.best(), l))
                    .isEqualTo(lane(trace.visits.get(best).w(), l));
        }
        assertThat(run.last().toDoubles())
                .isEqualTo(trace.visits.get(STEPS - 1).w().toDoubles());
    }

    private static double value(Trace trace, int t, int lane) {
        return trace.visits.get(t).value().toDoubles()[lane];
    }

    private static double[] lane(Lanes w, int lane) {
        return w.arithmetic().pick(w, new int[] {lane}).toDoubles();
    }

    /** x = 1, y = 0, w₁ = η: the first step lands on 0 for ever after; of equal values the first counts. */
    @Example
    void ofEqualValuesTheFirstCountsAndALaneAtRestHasConverged() {
        for (Kernels kernels : List.of(Backends.reference(), Backends.certifier())) {
            Sample s = Sample.of(kernels, 0);
            var f = new NetworkOracle(
                    kernels,
                    Architecture.layer(1, 1, new Identity()),
                    new SquaredError(),
                    new Matrix(s.row(1), 1, 1),
                    new Matrix(s.row(0), 1, 1));
            var run = new Ngd(s.row(0.5)).run(f, s.row(0.5, -1, 3), s.row(6));
            assertThat(run.best().toDoubles()).containsExactly(0, 0, 0.5);
            assertThat(run.bestAt().toDoubles()).containsExactly(2, 3, 6);
            assertThat(run.end().toDoubles()).containsExactly(0, 0, 0);
            assertThat(run.last().toDoubles()).containsExactly(0, 0, 0.5);
            // A lane stops with the step that does not move it.
            assertThat(run.steps().toDoubles()).containsExactly(2, 3, 6);
            assertThat(run.ending(0)).isEqualTo(Ending.CONVERGED);
            assertThat(run.ending(2)).isEqualTo(Ending.REACHED_T);
            assertThat(run.work().weightsMoved().toDoubles()).containsExactly(2, 3, 6);
        }
    }

    @Example
    void aVanishingGradientLeavesALaneWhereItIs() {
        Sample s = Sample.of(0);
        var dead = new NetworkOracle(
                s.kernels(),
                Architecture.layer(1, 1, new Relu(1)),
                new SquaredError(),
                new Matrix(s.row(1), 1, 1),
                new Matrix(s.row(1), 1, 1));
        var draws = Draws.withReplacement(s.cohort(1), 0);
        var run = new Sngd(s.row(0.5), 4).run(dead, s.row(-1), s.row(3), draws);
        assertThat(run.end().toDoubles()).containsExactly(-1);
        assertThat(run.best().toDoubles()).containsExactly(-1);
        assertThat(run.bestAt().toDoubles()).containsExactly(1);
        // A stochastic method cannot know that the next minibatch has no gradient either.
        assertThat(run.ending(0)).isEqualTo(Ending.REACHED_T);
    }

    /** 2ᵏ times the loss: no rounding, so not one bit of a normalised trajectory may change; a plain one does change. */
    @Property(tries = 40)
    void aNormalisedTrajectoryDoesNotSeeTheScaleOfTheLoss(
            @ForAll long seed, @ForAll @IntRange(min = -20, max = 20) int k) {
        Glm glm = Glm.of(Backends.reference(), seed);
        double c = Math.scalb(1.0, k);
        var louder = new Scaled(glm.f, c);
        Lanes steps = steps(glm.eta, STEPS);
        for (Method which : List.of(Method.NGD, Method.SNGD, Method.NORMALISED_MOMENTUM)) {
            Run<?> once = run(which.of(glm.eta), glm.f, glm.start, steps, glm.draws, Visitor.none());
            Run<?> again = run(which.of(glm.eta), louder, glm.start, steps, glm.draws, Visitor.none());
            assertThat(again.end().toDoubles()).isEqualTo(once.end().toDoubles());
            assertThat(again.best().toDoubles()).isEqualTo(once.best().toDoubles());
        }
    }

    private record Scaled(Oracle f, double c) implements Oracle {
        @Override
        public Lanes risk(Lanes w) {
            return f.risk(w).times(c);
        }

        @Override
        public Lanes gradient(Lanes w) {
            return f.gradient(w).times(c);
        }

        @Override
        public int examples() {
            return f.examples();
        }

        @Override
        public Oracle minibatch(Lanes index) {
            return new Scaled(f.minibatch(index), c);
        }
    }

    /** A lane with T of its own ends as if all lanes had that T. */
    @Property(tries = 40)
    void everyLaneHasItsOwnHorizon(@ForAll long seed, @ForAll Method which) {
        Glm glm = Glm.of(Backends.reference(), seed);
        Run<?> mixed =
                run(which.of(glm.eta), glm.f, glm.start, steps(glm.eta, 0, 1, 4, 7, 9), glm.draws, Visitor.none());
        for (int l = 0; l < LANES; l++) {
            double own = new double[] {0, 1, 4, 7, 9}[l];
            Run<?> all = run(which.of(glm.eta), glm.f, glm.start, steps(glm.eta, own), glm.draws, Visitor.none());
            assertThat(lane(mixed.end(), l)).isEqualTo(lane(all.end().broadcast(3, LANES), l));
            assertThat(lane(mixed.best(), l)).isEqualTo(lane(all.best().broadcast(3, LANES), l));
            assertThat(lane(mixed.last(), l)).isEqualTo(lane(all.last().broadcast(3, LANES), l));
            assertThat(mixed.steps().toDoubles()[l]).isEqualTo(own);
        }
        assertThat(lane(mixed.end(), 0)).isEqualTo(lane(glm.start, 0));
        assertThat(lane(mixed.best(), 0)).isEqualTo(lane(glm.start, 0));
    }

    @Property(tries = 20)
    void aProjectedMethodStaysInItsBall(@ForAll long seed) {
        Glm glm = Glm.of(Backends.reference(), seed);
        Lanes radius = glm.start.norm();
        Projection ball = Projection.ontoBall(radius);
        for (Optimiser<?> method : List.of(
                new Ngd(glm.eta.times(10), ball),
                new Sngd(glm.eta.times(10), 2, ball),
                new GradientDescent(glm.eta.times(3), ball),
                new Sgd(glm.eta.times(3), 2, ball))) {
            var trace = new Trace();
            run(method, glm.f, glm.start, steps(glm.eta, STEPS), glm.draws, trace);
            for (Visitor.Visit visit : trace.visits) {
                assertThat(visit.w().norm().atMost(radius.times(1 + 1e-14)).toDoubles())
                        .doesNotContain(0);
            }
        }
    }

    @Example
    void theProjectionIsTheNearestPoint() {
        for (Kernels kernels : List.of(Backends.reference(), Backends.certifier())) {
            Sample s = Sample.of(kernels, 0);
            Projection ball = Projection.ontoBall(s.row(5, 10, 0));
            Lanes w = kernels.lane().of(new double[] {6, 6, 6, 8, 8, 8}, 2, 3);
            assertThat(ball.of(w).toDoubles()).containsExactly(3, 6, 0, 4, 8, 0);
            assertThat(Projection.none().of(w)).isSameAs(w);
            assertThat(ball.of(w.minus(w)).toDoubles()).containsOnly(0);
        }
    }

    /** η = 10 on w² multiplies w by −19 a step until it overflows; the other lane is not disturbed. */
    @Example
    void aDivergingLaneStopsAtItsLastFiniteIterate() {
        Sample s = Sample.of(0);
        var f = new NetworkOracle(
                s.kernels(),
                Architecture.layer(1, 1, new Identity()),
                new SquaredError(),
                new Matrix(s.row(1), 1, 1),
                new Matrix(s.row(0), 1, 1));
        var run = new GradientDescent(s.row(10, 0.25)).run(f, s.row(1, 1), s.row(400));
        assertThat(run.ending(0)).isEqualTo(Ending.DIVERGED);
        assertThat(run.end().toDoubles()[0]).isFinite();
        assertThat(Math.abs(run.end().toDoubles()[0])).isGreaterThan(1e300);
        assertThat(run.steps().toDoubles()[0]).isLessThan(400);
        assertThat(run.ending(1)).isNotEqualTo(Ending.DIVERGED);
        assertThat(run.end().toDoubles()[1]).isLessThan(1e-100);
        assertThat(run.bestAt().toDoubles()[0]).isEqualTo(1);
    }

    /** Theorem 8 without sampling, on GLMs where κ is known: the best of κ²‖w₁ − w*‖²/ε² iterates has a gap of at most ε. */
    @Property(tries = 20)
    void normalisedGradientDescentKeepsItsPromise(@ForAll long seed) {
        Sample s = Sample.of(seed);
        Lanes a = s.uniform(1, LANES).times(0.2).plus(0.8);
        var phi = new GeneralisedRelu(a, s.row(1));
        Lanes turns = s.uniform(5, LANES).times(2 * Math.PI);
        Matrix x = new Matrix(
                        s.kernels()
                                .lane()
                                .stack(
                                        turns.slice(0, 4).map(Unary.COS),
                                        turns.slice(0, 4).map(Unary.SIN)),
                        2,
                        4)
                .transpose();
        Lanes optimum = s.kernels()
                .lane()
                .stack(turns.row(4).map(Unary.COS), turns.row(4).map(Unary.SIN));
        Matrix z = x.times(Matrix.column(optimum));
        var f = new NetworkOracle(
                s.kernels(), Architecture.layer(2, 1, phi), new SquaredError(), x, z.with(phi.value(z.entries())));
        Lanes start = optimum.negate();
        Lanes epsilon = f.risk(start).times(0.3);
        Lanes kappa = s.row(2).over(a);
        Lanes steps =
                kappa.times(start.distanceTo(optimum)).over(epsilon).square().map(Unary.CEIL);
        Lanes affordable = steps.atMost(3000);
        var run = new Ngd(epsilon.over(kappa)).run(f, start, steps.min(3000));
        assertThat(affordable.not().or(run.bestValue().atMost(epsilon)).toDoubles())
                .doesNotContain(0);
        assertThat(run.bestAt().above(1).and(affordable).toDoubles()).contains(1);
    }

    @Property(tries = 6)
    void fiftyDigitsTakeTheSameRun(@ForAll long seed, @ForAll Method which) {
        Glm doubles = Glm.of(Backends.reference(), seed);
        Glm digits = Glm.of(Backends.certifier(), seed);
        Run<?> one = run(
                which.of(doubles.eta), doubles.f, doubles.start, steps(doubles.eta, 4), doubles.draws, Visitor.none());
        Run<?> other =
                run(which.of(digits.eta), digits.f, digits.start, steps(digits.eta, 4), digits.draws, Visitor.none());
        assertThat(other.end().toDoubles()).containsExactly(one.end().toDoubles(), within(1e-9));
        assertThat(other.best().toDoubles()).containsExactly(one.best().toDoubles(), within(1e-9));
        assertThat(other.steps().toDoubles()).isEqualTo(one.steps().toDoubles());
    }

    @Example
    void anUnaffordableHorizonIsRefused() {
        Glm glm = Glm.of(Backends.reference(), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ngd(glm.eta).run(glm.f, glm.start, steps(glm.eta, 1e12)))
                .withMessageContaining("T is 1.0E12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ngd(glm.eta).run(glm.f, glm.start, steps(glm.eta, Double.NaN)))
                .withMessageContaining("T is NaN");
    }
}
