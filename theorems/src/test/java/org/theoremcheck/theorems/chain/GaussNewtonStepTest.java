package org.theoremcheck.theorems.chain;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.LinearQuadratic;
import org.theoremcheck.engine.chain.StepProblem;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.generators.PairedChains;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The Gauss–Newton step solves the linear-quadratic problem with P_τ = D²h, Q_t = D²r_t, p_τ = ∇h, q_t = ∇r_t.
 *
 * <p>Checked through the model's derivative at the step (the model is positive definite), h the half squared error or the
 * cross-entropy of softmax, r = (λ/2)‖w‖². It holds: J·v is what the linearised layers make of v.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.1</a>
 */
@Claim(
        id = "chain.prop31.gauss-newton",
        paper = Paper.SMOOTHNESS,
        at = "Proposition 3.1",
        section = "1.2 Steps by dynamic programming",
        says = "the recursion with P_τ = D²h, Q_t = D²r_t returns the Gauss–Newton step",
        instances = 32 * 1024)
class GaussNewtonStepTest {

    @Check
    void theRecursionReturnsTheStep(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, problem -> problem);
    }

    @Mutant("q_t with the other sign")
    void theRegulariserPushesAway(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, StepMutants::turned);
    }

    @Mutant("Q_t = 0")
    void theRegulariserIsFlat(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, StepMutants::light);
    }

    @Mutant("Newton's curvatures")
    void theLayersAreCurved(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, problem -> f.step().newton());
    }

    private static void conclude(PairedChainCohort f, Evidence evidence, UnaryOperator<LinearQuadratic> variation) {
        f.hypotheses().forEach(evidence::given);
        StepProblem step = f.step();
        var plan = variation.apply(step.gaussNewton()).minimise();
        evidence.observe("least pivot", plan.leastPivot());
        Steps.requireGaussNewton(evidence, f, step.blocks(plan.moves()));
    }
}
