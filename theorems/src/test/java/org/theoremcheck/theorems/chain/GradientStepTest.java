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
 * The gradient step −γ∇(h∘f + r)(w) solves the linear-quadratic problem with P_τ = 0, Q_t = 0, p_τ = ∇h, q_t = ∇r_t.
 *
 * <p>Checked against the backward pass, r = (λ/2)‖w‖². It holds: without curvature the stages decouple.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.1</a>
 */
@Claim(
        id = "chain.prop31.gradient",
        paper = Paper.SMOOTHNESS,
        at = "Proposition 3.1",
        section = "1.2 Steps by dynamic programming",
        says = "the recursion with P = R = Q = 0 returns −γ∇(h∘f + r)",
        instances = 32 * 1024)
class GradientStepTest {

    @Check
    void theRecursionReturnsTheGradientStep(
            @ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, problem -> problem);
    }

    @Mutant("q_t with the other sign")
    void theRegulariserPushesAway(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, StepMutants::turned);
    }

    @Mutant("Gauss–Newton's P_τ")
    void theOuterFunctionIsCurved(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(
                f, evidence, problem -> StepMutants.ending(problem, f.step().h().hessian()));
    }

    private static void conclude(PairedChainCohort f, Evidence evidence, UnaryOperator<LinearQuadratic> variation) {
        f.hypotheses().forEach(evidence::given);
        StepProblem step = f.step();
        var plan = variation.apply(step.gradient()).minimise();
        Steps.requireGradient(evidence, f, step.blocks(plan.moves()));
    }
}
