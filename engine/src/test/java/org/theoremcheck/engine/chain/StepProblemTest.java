package org.theoremcheck.engine.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.HalfSquaredError;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.kernels.lane.CountingArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The steps against dense models solved by Commons Math. The dense models are assembled from jets alone: column i of J is the
 * velocity along e_i, and Hessians come from accelerations by polarising.
 */
class StepProblemTest {
    private static final double RIDGE = 0.25;
    private static final double WEIGHT = 4;
    private static final int BATCH = 2;

    /** J and D²⟨μ, f⟩ of a chain in its only lane. */
    private record Dense(RealMatrix jacobian, RealMatrix curvature) {
        static Dense of(Chain chain, Lanes mu) {
            int p = AutomaticDifferentiation.flat(chain.blocks()).rows();
            Jet[] along = new Jet[p];
            RealMatrix jacobian = new Array2DRowRealMatrix(mu.rows(), p);
            RealMatrix curvature = new Array2DRowRealMatrix(p, p);
            for (int i = 0; i < p; i++) {
                along[i] = along(chain, i, i);
                jacobian.setColumn(i, along[i].x1().toDoubles());
                for (int j = 0; j <= i; j++) {
                    double both = mu.dot(along(chain, i, j).x2()).toDoubles()[0];
                    double own = mu.dot(along[i].x2()).toDoubles()[0];
                    double other = mu.dot(along[j].x2()).toDoubles()[0];
                    double entry = i == j ? own : (both - own - other) / 2;
                    curvature.setEntry(i, j, entry);
                    curvature.setEntry(j, i, entry);
                }
            }
            return new Dense(jacobian, curvature);
        }

        /** Along e_i, or along e_i + e_j. */
        private static Jet along(Chain chain, int i, int j) {
            Lanes flat = AutomaticDifferentiation.flat(chain.blocks());
            double[] direction = new double[flat.rows()];
            direction[i] = 1;
            direction[j] = 1;
            var oracle = new AutomaticDifferentiation(chain.forward());
            return chain.along(oracle.blocks(flat.arithmetic().of(direction, flat.rows(), 1)));
        }
    }

    @Property(tries = 3)
    void allStepsEqualTheDenseSolutions(@ForAll long seed) {
        Sample s = Sample.of(seed);
        for (Loss loss : List.of(new HalfSquaredError(), new SoftmaxCrossEntropy())) {
            for (Chain chain : Specimens.all(s, 1)) {
                assertSteps(s, chain, loss);
            }
        }
    }

    private static void assertSteps(Sample s, Chain chain, Loss loss) {
        ForwardPass pass = chain.forward();
        Lanes target = s.uniform(pass.output().rows(), 1);
        OuterModel h = OuterModel.of(loss, pass.output(), target, BATCH);
        var step = new StepProblem(pass, h, s.row(RIDGE), s.row(WEIGHT));
        Dense dense = Dense.of(chain, h.slope());
        RealMatrix j = dense.jacobian();
        RealMatrix identity = MatrixUtils.createRealIdentityMatrix(j.getColumnDimension());
        RealVector w = vector(AutomaticDifferentiation.flat(chain.blocks()));
        RealVector gradient = j.transpose().operate(vector(h.slope())).add(w.mapMultiply(RIDGE));
        RealMatrix heavy = identity.scalarMultiply(WEIGHT);
        RealMatrix bowl = j.transpose()
                .multiply(matrix(h.hessian()))
                .multiply(j)
                .add(heavy)
                .add(identity.scalarMultiply(RIDGE));
        assertMinimises(step.gradient(), heavy, gradient);
        assertMinimises(step.gaussNewton(), bowl, gradient);
        assertMinimises(step.newton(), bowl.add(dense.curvature()), gradient);
    }

    /** The plan is −H⁻¹g, and its pivots say whether H is positive definite. */
    private static void assertMinimises(LinearQuadratic problem, RealMatrix hessian, RealVector gradient) {
        LinearQuadratic.Plan plan = problem.minimise();
        double[] eigenvalues = new EigenDecomposition(hessian).getRealEigenvalues();
        double least = eigenvalues[eigenvalues.length - 1];
        assertThat(plan.leastPivot().toDoubles()[0] > 0).isEqualTo(least > 0);
        // Near a singular Hessian both solutions lose their digits.
        if (least > 1e-3) {
            Lanes moves = gradientLike(plan);
            RealVector expected =
                    new LUDecomposition(hessian).getSolver().solve(gradient).mapMultiply(-1);
            double condition = eigenvalues[0] / least;
            double apart = vector(moves).getDistance(expected);
            assertThat(apart).isCloseTo(0, within(1e-12 * condition * (1 + expected.getNorm())));
        }
    }

    private static Lanes gradientLike(LinearQuadratic.Plan plan) {
        return plan.leastPivot().arithmetic().stack(plan.moves().toArray(Lanes[]::new));
    }

    /** h = ½‖z − y‖²/m has D²h = I/m, so that c = m. */
    @Property(tries = 10)
    void theDualFindsTheGaussNewtonStep(@ForAll long seed) {
        Sample s = Sample.of(seed);
        for (Chain chain : Specimens.all(s, 3)) {
            ForwardPass pass = chain.forward();
            Lanes target = s.gaussian(pass.output().rows(), 3);
            OuterModel h = OuterModel.of(new HalfSquaredError(), pass.output(), target, BATCH);
            var step = new StepProblem(pass, h, s.row(RIDGE), s.row(WEIGHT));
            Lanes primal = gradientLike(step.gaussNewton().minimise());
            Lanes slope = AutomaticDifferentiation.flat(chain.blocks()).times(RIDGE);
            var dual = new DualGaussNewton(h.slope(), s.row(BATCH), slope, s.row(RIDGE + WEIGHT));
            var oracle = new AutomaticDifferentiation(pass);
            DualGaussNewton.Result found = dual.solve(oracle, pass.output().rows());
            assertThat(oracle.calls()).isEqualTo(2 * pass.output().rows() + 1);
            for (double apart :
                    found.step().distanceTo(primal).over(primal.norm().plus(1)).toDoubles()) {
                assertThat(apart).isCloseTo(0, within(1e-9));
            }
        }
    }

    /** What a step costs is a matter of shapes. */
    @Example
    void aDryCountIsTheCountOfTheComputation() {
        Sample s = Sample.of(0);
        for (Chain chain : Specimens.all(s, 2)) {
            var wet = new CountingArithmetic(s.kernels().lane());
            var dry = CountingArithmetic.dry();
            minimise(chain, wet::counted);
            minimise(chain, a -> dry.of(a.toDoubles(), a.rows(), a.lanes()));
            assertThat(dry.operations()).isEqualTo(wet.operations()).isPositive();
        }
    }

    private static void minimise(Chain chain, UnaryOperator<Lanes> brought) {
        Chain there = Specimens.on(chain, brought);
        ForwardPass pass = there.forward();
        OuterModel h = OuterModel.of(
                new HalfSquaredError(), pass.output(), pass.output().times(0), BATCH);
        Lanes one = pass.output().row(0);
        assertThat(new StepProblem(pass, h, one, one).newton().minimise().moves())
                .isNotEmpty();
    }

    private static RealVector vector(Lanes column) {
        return new ArrayRealVector(column.toDoubles());
    }

    private static RealMatrix matrix(Matrix m) {
        RealMatrix dense = new Array2DRowRealMatrix(m.rows(), m.columns());
        for (int i = 0; i < m.rows(); i++) {
            dense.setRow(i, m.row(i).toDoubles());
        }
        return dense;
    }
}
