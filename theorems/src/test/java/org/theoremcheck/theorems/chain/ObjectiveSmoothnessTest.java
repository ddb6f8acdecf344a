package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Smoothness;
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
 * F = h∘f + r is (L_r + h̃·L_f + L_h·l_f²)-smooth, h̃ = min(l_h, min ‖∇h‖ over f(C) + L_h·l_f·diam C).
 *
 * <p>Checked with h(z) = ½‖z − y‖² for targets y = f(w*) of the same chain, where the inner minimum is 0, and r = ½‖w‖². It holds by the chain rule,
 * D²F[d, d] = ⟨∇h, D²f[d, d]⟩ + ‖J·d‖² + ‖d‖².
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 4.2, training objectives</a>
 */
@Claim(
        id = "chain.objective",
        paper = Paper.SMOOTHNESS,
        at = "Section 4.2, training objectives",
        section = "3.2 The recursion through layers",
        says = "L_F ≤ L_r + h̃·L_f + L_h·l_f²")
class ObjectiveSmoothnessTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, true, 2);
    }

    @Mutant("without L_h·l_f²")
    void theSquareIsForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, false, 2);
    }

    @Mutant("l_f for l_f²")
    void theSquareIsFirstPower(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, true, 1);
    }

    private static void conclude(ChainCohort f, Evidence evidence, boolean squared, int power) {
        f.hypotheses().forEach(evidence::given);
        Jet jet = f.at(f.parameters()).along(f.direction());
        Lanes y = f.at(f.target()).forward().output();
        Smoothness s = ChainEstimate.printed().of(f);
        Lanes squares = s.bound().times(0);
        for (int t = 0; t < f.depth(); t++) {
            squares = squares.plus(f.radius(t).square());
        }
        Lanes reach =
                s.bound().plus(y.norm()).min(s.lipschitz().times(squares.sqrt()).times(2));
        Lanes curve = s.lipschitz().pow(power).times(squared ? 1 : 0);
        Lanes bound = reach.times(s.smoothness()).plus(curve).plus(1);
        Lanes second =
                jet.x().minus(y).dot(jet.x2()).plus(jet.x1().normSquared()).plus(f.directionSquared());
        evidence.require("|D²F(w)[d, d]| ≤ L_F‖d‖²", second.abs(), bound.times(f.directionSquared()));
    }
}
