package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.generators.PairedChains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The Newton step is well defined for every γ &gt; 0: its model D²(h∘f + r) + I/γ has no direction of negative curvature.
 *
 * <p>False at saddles of the chain itself: f(w) = u·v·x for x = 1 with target 2, at u = v = 0 and γ = 1. Along d = (1, 1) the
 * second derivative of ½(uv − 2)² is −4, and ‖d‖²/γ = 2.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 3.3</a>
 */
@Claim(
        id = "chain.newton.defined",
        paper = Paper.SMOOTHNESS,
        at = "Section 3.3",
        section = "1.2 Steps by dynamic programming",
        says = "D²(h∘f + r)(w) + I/γ ⪰ 0 for every γ > 0",
        expected = Verdict.REFUTED)
class NewtonDefinedTest {

    @Check
    void theModelHasAMinimiser(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("with 2/γ for 1/γ")
    void theModelWithTwiceTheWeightHasOne(
            @ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(PairedChainCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes squared = Gradients.norm(f.direction()).square();
        Lanes heavy = f.ridge().plus(f.weight().times(factor)).times(squared);
        evidence.require(
                "−D²(h∘f)(w)[d, d] ≤ (λ + 1/γ)‖d‖²",
                Steps.second(f, f.direction()).negate(),
                heavy);
    }
}
