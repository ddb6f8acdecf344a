package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ZigZagCohort;
import org.theoremcheck.generators.ZigZags;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Networks approximate any continuous function; the witness for 1-Lipschitz f on [0, 1]: the ReLU network that
 * interpolates f at n + 1 equal knots, g(x) = f(0) + Σ_i (m_i − m_{i−1})·max(0, x − i/n) with slopes m_i, has sup error
 * at most 1/(2n).
 *
 * <p>Checked on piecewise linear f, whose error is greatest at a knot of f, so that the maximum over knots is the
 * supremum. Tight for a tent of slopes ±1 over a piece.
 */
@Claim(
        id = "sgd.universal-approximation",
        paper = Paper.SGD_LECTURE,
        at = "Recap, universal approximation",
        section = "A Recap",
        says = "f 1-Lipschitz on [0, 1] ⟹ its ReLU interpolant with n pieces has sup error ≤ 1/(2n)")
class UniversalApproximationTest {

    @Check
    void theInterpolantIsWithinHalfAPiece(@ForAll(supplier = ZigZags.class) ZigZagCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("1/(4n)")
    void theInterpolantIsWithinAQuarterOfAPiece(@ForAll(supplier = ZigZags.class) ZigZagCohort f, Evidence evidence) {
        conclude(f, evidence, 4);
    }

    private static void conclude(ZigZagCohort f, Evidence evidence, int denominator) {
        f.hypotheses().forEach(evidence::given);
        Lanes[] values = f.values();
        int n = f.pieces();
        int q = f.knots() / n;
        Lanes worst = values[0];
        for (int j = 0; j <= f.knots(); j++) {
            worst = worst.max(values[j].minus(network(values, n, q, j)).abs());
        }
        evidence.require(
                "sup|f − g| ≤ 1/(2n)", worst, worst.arithmetic().constant(1).over(denominator * n));
    }

    /** g(j/(nq)). */
    private static Lanes network(Lanes[] values, int n, int q, int j) {
        Lanes g = values[0];
        Lanes before = values[0].minus(values[0]);
        Lanes x = values[0].arithmetic().constant(j).over(n * q);
        for (int i = 0; i < n; i++) {
            Lanes slope = values[(i + 1) * q].minus(values[i * q]).times(n);
            Lanes knot = values[0].arithmetic().constant(i).over(n);
            g = g.plus(slope.minus(before).times(x.minus(knot).max(0)));
            before = slope;
        }
        return g;
    }
}
