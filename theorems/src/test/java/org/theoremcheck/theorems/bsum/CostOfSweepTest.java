package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.StepRuleCohort;
import org.theoremcheck.generators.StepRules;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The cost of the first-order updates is similar to back-propagation, read as: at most twice as many matrix products per
 * sweep, for every J. Counted for J = K: back-propagation takes J products forward, J − 1 back and J for the gradients;
 * block j, with the activations below it kept, J − j + 1 forward, J − j back and 1.
 *
 * <p>False from J = 5 on: J(J + 1) against 3J − 1, 30 against 14; at J = 8 it is 72 against 23.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Practical Issues</a>
 */
@Claim(
        id = "bsum.cost",
        paper = Paper.BSUM,
        at = "Practical Issues",
        section = "4 Special cases",
        says =
                "a sweep of first-order updates costs at most twice as many matrix products as back-propagation, every J",
        kind = Kind.COUNT,
        expected = Verdict.REFUTED)
class CostOfSweepTest {

    @Check
    void aSweepCostsTwoPasses(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("one and a half passes")
    void aSweepCostsAPassAndAHalf(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, 1.5);
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, double ratio) {
        f.hypotheses().forEach(evidence::given);
        int depth = f.span();
        int sweep = 0;
        for (int j = 1; j <= depth; j++) {
            int forward = depth - j + 1;
            int back = depth - j;
            sweep += forward + back + 1;
        }
        int pass = depth + (depth - 1) + depth;
        Lanes zero = f.c().times(0);
        evidence.require("products of a sweep", zero.plus(sweep), zero.plus(ratio * pass));
    }
}
