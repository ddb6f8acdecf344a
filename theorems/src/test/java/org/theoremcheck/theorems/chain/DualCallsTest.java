package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.generators.PairedChains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * A Gauss–Newton step takes at most 2·d_τ + 1 calls of the automatic-differentiation oracle, d_τ the numbers in f(w).
 *
 * <p>Checked by counting: one call for the first residual of the dual and two per conjugate-gradient iteration, d_τ iterations,
 * after which the residual is at most 10⁻⁸ of the first where the dual's condition number is at most 10⁶. It holds: conjugate
 * gradients end after as many iterations as the dual has unknowns.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.3</a>
 */
@Claim(
        id = "chain.prop33.calls",
        paper = Paper.SMOOTHNESS,
        at = "Proposition 3.3",
        section = "1.3 Gauss–Newton through the dual",
        says = "Gauss–Newton through the dual: at most 2·d_τ + 1 calls of the oracle",
        kind = Kind.COUNT,
        instances = 8 * 1024)
class DualCallsTest {
    private static final double CONDITION = 1e6;
    private static final double RESIDUAL = 1e-8;

    @Check
    void soManyCallsAreEnough(
            @ForAll(supplier = PairedChains.LeastSquares.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, 2 * f.mu().rows() + 1);
    }

    @Mutant("d_τ + 1 calls")
    void halfOfThemAreEnough(
            @ForAll(supplier = PairedChains.LeastSquares.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, f.mu().rows() + 1);
    }

    @Mutant("2·d_τ calls")
    void oneFewerIsEnough(@ForAll(supplier = PairedChains.LeastSquares.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, 2 * f.mu().rows());
    }

    private static void conclude(PairedChainCohort f, Evidence evidence, int budget) {
        f.hypotheses().forEach(evidence::given);
        var oracle = f.automaticDifferentiation();
        var found = f.dual().solve(oracle, (budget - 1) / 2);
        Lanes zero = f.ridge().times(0);
        // ‖J‖² is at most the sum of the squares of its entries, and I/c adds 1/c everywhere.
        Lanes condition =
                f.jacobianSquared().times(f.batch()).over(f.dual().kappa()).plus(1);
        evidence.given("the dual's condition number ≤ 10⁶", condition, zero.plus(CONDITION));
        evidence.observe("calls ÷ d_τ", zero.plus(oracle.calls()).over(f.mu().rows()));
        evidence.require("calls", zero.plus(oracle.calls()), zero.plus(budget));
        evidence.require(
                "residual ≤ 10⁻⁸ of the first", found.residual(), found.first().times(RESIDUAL));
    }
}
