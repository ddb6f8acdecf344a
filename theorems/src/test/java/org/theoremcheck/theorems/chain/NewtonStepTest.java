package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.LinearQuadratic;
import org.theoremcheck.engine.chain.StepProblem;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.generators.PairedChains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The Newton step solves the linear-quadratic problem with P_τ = D²h, P_t = D²_{xx}⟨λ_{t+1}, φ_{t+1}⟩, R_t = D²_{xu}⟨λ_t, φ_t⟩ and
 * Q_t = D²r_t + D²_{uu}⟨λ_t, φ_t⟩, where its model has a minimiser.
 *
 * <p>Checked where the recursion's pivots are positive, through the model's derivative at the step. It holds: the adjoints carry
 * ∇h to every layer, and the second-order part of the chain is the sum of those of its layers.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.1</a>
 */
@Claim(
        id = "chain.prop31.newton",
        paper = Paper.SMOOTHNESS,
        at = "Proposition 3.1",
        section = "1.2 Steps by dynamic programming",
        says = "the recursion with the layers' curvatures in P_t, R_t, Q_t returns the Newton step",
        instances = 16 * 1024)
class NewtonStepTest {

    @Check
    void theRecursionReturnsTheStep(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, StepProblem::newton);
    }

    @Mutant("R_t = 0")
    void stateAndParametersDoNotMix(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, step -> StepMutants.unmixed(step.newton()));
    }

    @Mutant("P_t = 0 for t < τ")
    void statesAreNotCurved(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, step -> StepMutants.straight(step.newton()));
    }

    @Mutant("the adjoint of two layers later")
    void theAdjointIsThatOfALaterLayer(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, step -> step.newton(later(step.adjoints())));
    }

    @Mutant("q_t with the other sign")
    void theRegulariserPushesAway(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, step -> StepMutants.turned(step.newton()));
    }

    private static void conclude(
            PairedChainCohort f, Evidence evidence, Function<StepProblem, LinearQuadratic> variation) {
        f.hypotheses().forEach(evidence::given);
        StepProblem step = f.step();
        var plan = variation.apply(step).minimise();
        Lanes defined = step.newton().minimise().leastPivot().above(0);
        evidence.given("the pivots are positive", defined);
        evidence.cover(
                "the layers' curvatures matter",
                f.chain().along(f.direction()).x2().norm().above(0),
                0.9);
        Steps.requireNewton(evidence, f, step.blocks(plan.moves()));
    }

    private static List<Lanes> later(List<Lanes> adjoints) {
        List<Lanes> later = new ArrayList<>(adjoints.subList(2, adjoints.size()));
        later.addAll(adjoints.subList(adjoints.size() - 2, adjoints.size()));
        return later;
    }
}
