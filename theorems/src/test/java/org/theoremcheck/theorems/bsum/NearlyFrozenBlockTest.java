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
 * The same with a_j⁽ᵏ⁾ &gt; 0 for all k: the last block has 1/(2k) at all k but its own turns, where it is 2⁻ᵏ.
 *
 * <p>False: its weights are multiplied by 1 − 2⁻ᵏ/2 at its turns k, a product that stays above 1 − Σ2⁻ᵏ/2 ≥ 5/6 for J =
 * 2.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Lemma 1, a_j⁽ᵏ⁾ > 0</a>
 */
@Claim(
        id = "bsum.lemma1.positive",
        paper = Paper.BSUM,
        at = "Lemma 1, a_j⁽ᵏ⁾ > 0",
        section = "4 Convergence",
        says = "steps satisfying (8) and all positive: limit points are stationary",
        expected = Verdict.REFUTED)
class NearlyFrozenBlockTest {

    @Check
    void everyBlockArrives(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    @Mutant("three quarters of it are left")
    void atLeastAQuarterOfTheWay(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.75);
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
        Lanes one = f.lambda().times(0).plus(1);
        StepRule steps = k -> one.times(k % f.depth() == 0 && f.depth() > 1 ? Math.scalb(1.0, -k) : 0.5 / k);
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
