package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.LinearSystem;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.network.FeedForward;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For one linear layer (12) is the Levenberg–Marquardt step for squared error.
 *
 * <p>True: outputs are linear in the weights, so that the Hessian is (2/N)·JᵀJ + 2λI.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4.1.1, (12), one linear layer</a>
 */
@Claim(
        id = "bsum.special.lm.amended",
        paper = Paper.BSUM,
        at = "Section 4.1.1, (12), one linear layer",
        section = "4 Special cases",
        says = "one linear layer: (12) is the Levenberg–Marquardt step",
        kind = Kind.TRACE)
class LevenbergMarquardtLinearTest {

    @Check
    void newtonIsGaussNewton(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("without the factor 2")
    void halfOfGaussNewton(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        Lanes w = f.weights();
        FeedForward net = f.architecture().with(new SquaredError());
        Matrix jacobian = f.cohort()
                .kernels()
                .network()
                .outputGradients(net, f.architecture().matrices(w), f.x());
        Matrix normal = jacobian.transposeTimes(jacobian);
        Lanes share = f.gamma().times(0).plus(factor).over(f.samples());
        Matrix gaussNewton =
                LinearSystem.shifted(normal.times(share), f.lambda().times(2).plus(f.gamma()));
        Lanes g = objective.whole().gradient(w);
        Lanes step = LinearSystem.solve(gaussNewton, g);
        Matrix newton = LinearSystem.shifted(objective.whole().hessian(w), f.gamma());
        // Both steps are compared through the equations they solve: (D²f + γI)·step = G.
        Lanes reached = newton.times(Matrix.column(step)).entries();
        Lanes size = g.norm().plus(step.norm().times(newton.norm()));
        SameVector.require(evidence, "the Newton step is that of Levenberg and Marquardt", reached, g, size);
    }
}
