package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Second-order methods normalise the variation across dimensions: one Newton step w − H⁻¹∇f(w) minimises a quadratic,
 * whatever its condition number, so that ‖∇f‖ afterwards is at most 10⁻¹⁰ of what it was.
 *
 * <p>Checked on least squares with one or two weights and a regular Hessian. It holds because the gradient is linear:
 * it vanishes exactly.
 */
@Claim(
        id = "sgd.newton-one-step",
        paper = Paper.SGD_LECTURE,
        at = "Recap, second-order methods",
        section = "A Recap",
        says = "one Newton step minimises a quadratic")
class NewtonOneStepTest {

    /** det H relative to (trace H)², about the inverse of the condition number. */
    private static final double REGULAR = 1e-4;

    @Check
    void oneStepReachesTheMinimum(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("only the diagonal of the Hessian")
    void theDiagonalSuffices(@ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, double offDiagonal) {
        f.hypotheses().forEach(evidence::given);
        NetworkOracle risk = f.oracle();
        LaneArithmetic reals = f.cohort().kernels().lane();
        Lanes w = f.start();
        Lanes g = risk.gradient(w);
        boolean plane = w.rows() == 2;
        // In one dimension the second is a copy of the first, without influence.
        Lanes e1 = reals.of(plane ? new double[] {1, 0} : new double[] {1}, w.rows(), 1);
        Lanes e2 = reals.of(plane ? new double[] {0, 1} : new double[] {1}, w.rows(), 1);
        Lanes first = risk.hessianVector(w, e1);
        Lanes second = risk.hessianVector(w, e2);
        int last = w.rows() - 1;
        Lanes a = first.row(0);
        Lanes b = plane ? first.row(1).times(offDiagonal) : a.times(0);
        Lanes c = second.row(last);
        Lanes determinant = a.times(c).minus(b.square());
        evidence.given("H is regular", a.plus(c).square().times(REGULAR), determinant);
        evidence.given("W_0 is not the minimiser", reals.constant(1e-3), g.norm());
        Lanes move = reals.stack(
                c.times(g.row(0)).minus(b.times(g.row(last))),
                a.times(g.row(last)).minus(b.times(g.row(0))));
        Lanes next = w.minus(move.slice(0, w.rows()).over(determinant));
        evidence.require(
                "‖∇f(W_1)‖ ≤ 10⁻¹⁰‖∇f(W_0)‖",
                risk.gradient(next).norm(),
                g.norm().times(1e-10));
    }
}
