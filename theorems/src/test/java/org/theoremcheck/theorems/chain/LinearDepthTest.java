package org.theoremcheck.theorems.chain;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.StepProblem;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.generators.PairedChains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * At fixed widths the work of Gauss–Newton and Newton steps by recursion grows linearly in the depth τ, that of a dense solve
 * cubically.
 *
 * <p>Checked on counts of whole steps, forward pass and Jacobians included, which are a matter of shapes alone: layers from width
 * 2 to 3 and back with two samples for τ = 2 … 32, and width 10 with one for τ = 10 … 100. The counts are affine in τ to the last operation, and the exponents fitted to their logarithms, with 95 %
 * intervals, are 1 for the recursions and 3 for the dense solve. It holds: every layer costs the same.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 3.3</a>
 */
@Claim(
        id = "chain.prop31.linear-depth",
        paper = Paper.SMOOTHNESS,
        at = "Section 3.3",
        section = "1.2 Steps by dynamic programming",
        says = "work of the recursion ∝ τ, of a dense solve ∝ τ³",
        kind = Kind.COUNT,
        instances = 1)
class LinearDepthTest {
    private static final int[] DEPTHS = {2, 4, 8, 16, 32};
    private static final int[] DEEP = {10, 20, 50, 100};
    private static final int WIDTH = 10;
    private static final int D = 2;
    private static final int Q = 3;
    private static final int M = 2;

    @Check
    void theRecursionsAreLinear(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes any = f.ridge();
        linear(evidence, "Gauss–Newton", any, DEPTHS, StepWork.of(DEPTHS, D, Q, M, StepProblem::gaussNewton));
        linear(evidence, "Newton", any, DEPTHS, StepWork.of(DEPTHS, D, Q, M, StepProblem::newton));
        long[] deep = StepWork.of(DEEP, WIDTH, WIDTH, 1, StepProblem::gaussNewton);
        linear(evidence, "Gauss–Newton, width 10", any, DEEP, deep);
        linear(evidence, "Newton, width 10", any, DEEP, StepWork.of(DEEP, WIDTH, WIDTH, 1, StepProblem::newton));
        Exponent dense = Exponent.fit(DEPTHS, StepWork.dense(DEPTHS, D, Q));
        observe(evidence, "dense solve", any, dense);
        Lanes zero = any.times(0);
        evidence.require("the dense solve's exponent ≥ 2.5", zero.plus(2.5), zero.plus(dense.low()));
    }

    @Mutant("a dense solve is linear, too")
    void theDenseSolveIsLinear(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        long[] dense = StepWork.dense(DEPTHS, D, Q);
        linear(evidence, "dense solve", f.ridge(), DEPTHS, dense);
    }

    @Mutant("the work does not depend on the depth")
    void theWorkIsConstant(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        long[] work = StepWork.of(DEPTHS, D, Q, M, StepProblem::gaussNewton);
        Lanes one = f.ridge().times(0).plus(1);
        evidence.requireEqual("work at both ends", one.times((double) work[0]), one.times((double) work[4]));
    }

    private static void linear(Evidence evidence, String what, Lanes any, int[] depths, long[] work) {
        Exponent exponent = Exponent.fit(depths, work);
        observe(evidence, what, any, exponent);
        double[] x = Arrays.stream(depths).asDoubleStream().toArray();
        double[] y = Arrays.stream(work).asDoubleStream().toArray();
        evidence.curve(
                new Figure("Work of a step against depth, " + what, "depth τ", "operations"),
                "counted",
                x,
                any.arithmetic().of(y, y.length, 1).broadcast(y.length, any.lanes()));
        Lanes zero = any.times(0);
        evidence.require(what + ": exponent ≤ 1.05", zero.plus(exponent.high()), zero.plus(1.05));
        evidence.require(what + ": exponent ≥ 0.95", zero.plus(0.95), zero.plus(exponent.low()));
        for (int i = 2; i < work.length; i++) {
            // three points on one line
            Lanes left = zero.plus((double) (work[i] - work[0])).times(depths[1] - depths[0]);
            Lanes right = zero.plus((double) (work[1] - work[0])).times(depths[i] - depths[0]);
            evidence.requireEqual(what + ": affine up to τ = " + depths[i], left, right);
        }
    }

    private static void observe(Evidence evidence, String what, Lanes any, Exponent exponent) {
        Lanes zero = any.times(0);
        evidence.observe(what + ", exponent of depth", zero.plus(exponent.value()));
        evidence.observe(what + ", lower end of its 95 % interval", zero.plus(exponent.low()));
        evidence.observe(what + ", upper end of its 95 % interval", zero.plus(exponent.high()));
    }
}
