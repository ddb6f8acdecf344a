package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.chain.Softmax;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.generators.MovingPoints;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Softmax of any number of classes is ½-Lipschitz.
 *
 * <p>It holds: ‖diag(p) − ppᵀ‖ ≤ max_j Σ_k |p_j(δ_jk − p_k)| = 2·max p_j(1 − p_j) ≤ ½, attained by two equal logits and all others at −∞.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.softmax.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "softmax of any number of classes: l = 1/2")
class SoftmaxSharpConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 0.5, 4);
    }

    @Mutant("l = 2/5")
    void theSlopeIsTwoFifths(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 0.4, 4);
    }

    private static void conclude(MovingPointCohort at, Evidence evidence, double l, double smoothness) {
        at.hypotheses().forEach(evidence::given);
        Jet jet = new Softmax().of(at.line());
        evidence.cover(
                "two classes or more", at.x().arithmetic().constant(at.size()).above(1), 0.5);
        JetBounds.lipschitz(evidence, jet, at.e(), at.x().arithmetic().constant(l));
        JetBounds.smooth(evidence, jet, at.e(), at.x().arithmetic().constant(smoothness));
    }
}
