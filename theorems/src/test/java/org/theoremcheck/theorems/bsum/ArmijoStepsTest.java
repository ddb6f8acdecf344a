package org.theoremcheck.theorems.bsum;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Armijo;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.problem.StepRuleCohort;
import org.theoremcheck.generators.StepRules;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Armijo steps (halving from 1/2, slope 0.1) satisfy rule (8) along Algorithm 1 with the first-order surrogate and γ =
 * 1.
 *
 * <p>False: on f = w²/2 the first trial a = 1/2 is accepted at every w, since (w/2)²/2 ≤ w²/2 − 0.05·w², so that the
 * steps are constant and do not tend to 0.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Corollary 1</a>
 */
@Claim(
        id = "bsum.step.armijo",
        paper = Paper.BSUM,
        at = "Corollary 1",
        section = "2 Step rules",
        says = "Armijo steps satisfy (8) along Algorithm 1",
        expected = Verdict.REFUTED)
class ArmijoStepsTest {

    @Check
    void armijoStepsSatisfyTheRule(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, 0.1);
    }

    @Mutant("slope 0.3")
    void aSteeperSlopeToo(@ForAll(supplier = StepRules.class) StepRuleCohort f, Evidence evidence) {
        conclude(f, evidence, 0.3);
    }

    private static void conclude(StepRuleCohort f, Evidence evidence, double slope) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.start().times(0).plus(1);
        Oracle bowl = new Quadratic(one, one.times(0));
        Lanes w = f.start();
        List<Lanes> steps = new ArrayList<>();
        for (int k = 0; k <= 4 * f.span(); k++) {
            Lanes down = bowl.gradient(w).negate();
            steps.add(new Armijo(slope, 4).step(bowl, w, down));
            w = w.plus(down.times(steps.get(k)));
        }
        RuleEight.require(evidence, steps::get, f.span());
    }
}
