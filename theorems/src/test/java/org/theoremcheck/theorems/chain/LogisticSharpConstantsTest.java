package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.generators.MovingPoints;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
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
        conclude(at, evidence, 2, 0.5);
    }

    @Mutant("l = 1")
    void theSlopeIsOne(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 1, 0.5);
    }

    @Mutant("L = 2/5")
    void theCurvatureIsTwoFifths(@ForAll(supplier = MovingPoints.class) MovingPointCohort at, Evidence evidence) {
        conclude(at, evidence, 2, 0.4);
    }

    private static void conclude(MovingPointCohort at, Evidence evidence, double lSquared, double smoothness) {
        at.hypotheses().forEach(evidence::given);
        evidence.given("one label", at.label().sum().equalTo(1));
        SoftmaxCrossEntropy h = new SoftmaxCrossEntropy();
        Matrix y = new Matrix(at.label(), 1, at.size());
        Matrix x = new Matrix(at.x(), 1, at.size());
        Lanes bend = h.curvature(x, y, x.with(at.e())).entries();
        Lanes one = at.x().arithmetic().constant(1);
        evidence.require(
                "‖∇h‖ ≤ l", h.gradient(x, y).norm(), one.times(lSquared).sqrt());
        evidence.require("‖D²h·e‖ ≤ L‖e‖", bend.norm(), at.e().norm().times(smoothness));
    }
}
