package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.generators.MovingPoints;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The multiclass logistic loss −⟨y, ŷ⟩ + ln Σ_j e^{ŷ_j} of one sample is 2-Lipschitz and 2-smooth.
 *
 * <p>It holds with room for l = √2 and L = ½.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.logistic",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "multiclass logistic loss per sample: l = 2, L = 2")
class LogisticConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        new LogisticConstants(4, 2).dominate(at, evidence);
    }

    @Mutant("l = 1")
    void theSlopeIsOne(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        new LogisticConstants(1, 2).dominate(at, evidence);
    }

    @Mutant("L = 1/3")
    void theCurvatureIsAThird(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        new LogisticConstants(4, 1.0 / 3).dominate(at, evidence);
    }
}
