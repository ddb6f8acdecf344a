package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.SecondOrderSurrogate;
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
 * Updates W_j ← W_j − (D²f + γ_j·I)⁻¹G converge to a stationary point for every γ_j &gt; 0, also for strongly convex f.
 * Looked at for ln(1 + e^(wx)) + ln(1 + e^(−wx)) + λw² with λ and γ a thousandth of those drawn: after 64 updates the
 * gradient should be below a thousandth of the first.
 *
 * <p>False: from far out, where the curvature is almost 2λ, the Newton step overshoots to the other side by more, and
 * ends in a 2-cycle.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Lemma 2, (12)</a>
 */
@Claim(
        id = "bsum.lemma2.newton",
        paper = Paper.BSUM,
        at = "Lemma 2, (12)",
        section = "4 Convergence",
        says = "(12) converges to a stationary point for every γ_j > 0, also when f is strongly convex",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class BlockNewtonAnyGammaTest {

    @Check
    void dampedNewtonConverges(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a tenth of γ")
    void evenWithATenthOfIt(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.1);
    }

    private static final int UPDATES = 64;
    private static final double SMALL = 1e-3;

    private static void conclude(LayeredCohort f, Evidence evidence, double damping) {
        f.hypotheses().forEach(evidence::given);
        Lanes x = f.x().entries().row(0);
        Lanes one = x.times(0).plus(1);
        Lanes samples = x.arithmetic().stack(x, x.negate());
        var net = Architecture.layer(1, 1, new Identity());
        Matrix labels = Matrix.column(one.arithmetic().stack(one, one));
        var loss = new NetworkOracle(f.cohort().kernels(), net, new Logistic(), Matrix.column(samples), labels);
        var objective = new RidgedNetwork(loss, f.lambda().times(SMALL));
        Lanes gamma = f.lambda().min(f.gamma()).times(SMALL * damping);
        Bsum method = new Bsum(new SecondOrderSurrogate(gamma), StepRule.constant(one));
        Lanes start = f.weights().row(0);
        Lanes end = method.run(objective, start, UPDATES).get(UPDATES);
        Lanes before = objective.whole().gradient(start).norm();
        evidence.require(
                "a thousandth of the gradient", objective.whole().gradient(end).norm(), before.over(1000));
    }
}
