package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The Newton step is well defined where h and r are convex and 1/γ &gt; ‖∇h(f(w))‖·L_f, L_f the chain's smoothness constant.
 *
 * <p>Checked at 1/γ equal to that product, for h = ½‖· − y‖² with y = ν, r = 0, and the sharper recursion's L_f. It holds:
 * D²(h∘f)[d, d] ≥ ⟨∇h, D²f[d, d]⟩. Equality for two linear layers at w = 0.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 3.3</a>
 */
@Claim(
        id = "chain.newton.defined.amended",
        paper = Paper.SMOOTHNESS,
        at = "Section 3.3",
        section = "1.2 Steps by dynamic programming",
        says = "1/γ ≥ ‖∇h(f(w))‖·L_f ⟹ D²(h∘f)(w) + I/γ ⪰ 0")
class NewtonDefinedAmendedTest {

    @Check
    void theModelHasAMinimiser(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("1/γ ≥ ½‖∇h(f(w))‖·L_f")
    void halfTheWeightIsEnough(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(ChainCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        Jet jet = f.at(f.parameters()).along(f.direction());
        Lanes slope = jet.x().minus(f.nu().entries());
        Lanes second = slope.dot(jet.x2()).plus(jet.x1().normSquared());
        Lanes weight = slope.norm().times(ChainEstimate.sharp().of(f).smoothness());
        evidence.require(
                "−D²(h∘f)(w)[d, d] ≤ ‖d‖²/γ",
                second.negate(),
                weight.times(f.directionSquared()).times(share));
    }
}
