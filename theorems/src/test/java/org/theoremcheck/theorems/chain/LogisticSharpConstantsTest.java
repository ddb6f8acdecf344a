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
 * The multiclass logistic loss of one sample is √2-Lipschitz and ½-smooth.
 *
 * <p>It holds: the gradient p − y joins two points of the simplex, at most √2 apart, nearly so for a sure and wrong guess; the Hessian diag(p) − ppᵀ has norm ½ at two equal logits.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.logistic.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "multiclass logistic loss per sample: l = √2, L = 1/2")
class LogisticSharpConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        new LogisticConstants(2, 0.5).dominate(at, evidence);
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        new LogisticConstants(2 * 0.95 * 0.95, 0.5).dominate(at, evidence);
    }

    @Mutant("0.95 of L")
    void slightlySmoother(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        new LogisticConstants(2, 0.475).dominate(at, evidence);
    }
}
