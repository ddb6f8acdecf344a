package org.theoremcheck.theorems.svm;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.OneHiddenLayer;
import org.theoremcheck.engine.problem.ReluNetCohort;
import org.theoremcheck.generators.ReluNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * When only one layer's weights move, a ReLU network is linear as long as no pre-activation changes sign: always in the last layer, and in the first layer for
 * rows (δU_u, δc_u) no longer than min_i,u |z_iu|/‖(x_i, 1)‖.
 *
 * <p>It holds because |δz_iu| ≤ ‖(x_i, 1)‖·‖(δU_u, δc_u)‖ ≤ |z_iu|, and relu is linear on either side of 0.
 */
@Claim(
        id = "svm.relu-linear.one-layer",
        paper = Paper.SVM,
        at = "Section 3.1 (amended)",
        section = "3 Optimisation problem",
        says =
                "one layer moves, first-layer rows by at most min_u |z_u|/‖(x, 1)‖ ⟹ f_j(w + δw, x) = f_j(w, x) + ⟨∇f_j(w, x), δw⟩",
        kind = Kind.UNIVERSAL)
class OneLayerLinearTest {

    @Check
    void oneLayerIsLinear(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, z -> z.max(0), z -> z.above(0), 1);
    }

    @Mutant("radius doubled")
    void twiceTheRadiusIsAllowed(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, z -> z.max(0), z -> z.above(0), 2);
    }

    @Mutant("tanh in place of ReLU")
    void tanhIsLinearToo(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                z -> z.map(Unary.TANH),
                z -> z.map(Unary.TANH).square().negate().plus(1),
                1);
    }

    private static void conclude(
            ReluNetCohort f, Evidence evidence, UnaryOperator<Lanes> sigma, UnaryOperator<Lanes> slope, double share) {
        f.hypotheses().forEach(evidence::given);
        OneHiddenLayer net = f.net();
        Matrix z = net.preActivations(f.x());
        Matrix moved = f.step().preActivations(f.x());
        Lanes change = moved.entries().times(factor(f, z, share).tile(f.x().rows()));
        evidence.given(
                "no pre-activation is 0", z.entries().equalTo(0).greatest().not());
        Matrix outer = net.v();
        Lanes bent = sigma.apply(z.entries().plus(change)).minus(sigma.apply(z.entries()));
        Lanes straight = slope.apply(z.entries()).times(change);
        Lanes remainder =
                z.with(bent.minus(straight)).timesTranspose(outer).entries().abs();
        Lanes size = z.with(bent.abs().plus(straight.abs())).entries().sum().times(outer.norm());
        Rowwise.require(evidence, "first layer", remainder, size.times(0), size);
        OneHiddenLayer last = new OneHiddenLayer(
                net.u().with(net.u().entries().times(0)),
                net.c().times(0),
                f.step().v(),
                f.step().b());
        Lanes linear = net.gradients(f.x()).times(Matrix.column(last.flat())).entries();
        Lanes after = new OneHiddenLayer(
                        net.u(), net.c(), net.v().plus(last.v()), net.b().plus(last.b()))
                .outputs(f.x())
                .entries();
        Lanes whole = after.abs()
                .plus(linear.abs())
                .plus(net.outputs(f.x()).entries().abs())
                .sum();
        Lanes rest = after.minus(net.outputs(f.x()).entries()).minus(linear).abs();
        Rowwise.require(evidence, "last layer", rest, whole.times(0), whole);
    }

    /** What every row of the first layer's step is multiplied with, h rows, so that it is at most {@code share} times the radius long. */
    private static Lanes factor(ReluNetCohort f, Matrix z, double share) {
        OneHiddenLayer step = f.step();
        Lanes reach = f.x().entries().square().sumEvery(f.x().columns()).plus(1).sqrt();
        Lanes radius =
                z.entries().abs().over(reach.repeatEach(z.columns())).least().times(share);
        Lanes length = step.u()
                .entries()
                .square()
                .sumEvery(step.u().columns())
                .plus(step.c().square())
                .sqrt();
        Lanes some = length.equalTo(0);
        return radius.over(some.choose(some, length)).min(1);
    }
}
