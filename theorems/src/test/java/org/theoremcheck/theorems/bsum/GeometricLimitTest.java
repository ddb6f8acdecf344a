package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With a⁽ᵏ⁾ = c/2ᵏ the iterates converge to a stationary point. Looked at for f = λΣ‖W_j‖² with γ = 4λ, c = a.
 *
 * <p>False: they converge to W·Π(1 − c·2⁻ᵏ/2), which is not 0: at least W/2.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 6</a>
 */
@Claim(
        id = "bsum.geom.limit",
        paper = Paper.BSUM,
        at = "Section 6",
        section = "4 Convergence",
        says = "a⁽ᵏ⁾ = c/2ᵏ: the iterates converge to a stationary point",
        expected = Verdict.REFUTED)
class GeometricLimitTest {

    @Check
    void everyBlockArrives(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    @Mutant("a third is left")
    void twoThirdsOfTheWay(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.3333);
    }

    private static final int UPDATES = 32;

    /** l = 0 for inputs 0: every block function is λ‖W_j‖². */
    private static RidgedNetwork flat(LayeredCohort f) {
        Matrix zero = f.x().with(f.x().entries().times(0));
        var loss = new NetworkOracle(f.cohort().kernels(), f.architecture(), new SquaredError(), zero, zero);
        return new RidgedNetwork(loss, f.lambda());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double goal) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = flat(f);
        StepRule steps = k -> f.share().times(Math.scalb(1.0, -k));
        Bsum method = new Bsum(new FirstOrderSurrogate(f.lambda().times(4)), steps);
        Lanes end = method.run(objective, f.weights(), UPDATES).get(UPDATES);
        Lanes before = objective.layer(f.weights(), f.depth() - 1).norm();
        evidence.require(
                "the last block moves on",
                objective.layer(end, f.depth() - 1).norm(),
                before.times(goal),
                before.above(0));
    }
}
