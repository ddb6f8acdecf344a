package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.FrozenNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Fewer weights move per epoch: a step of SGD on a minibatch moves all Σ_l n_{l−1}n_l weights, a step of DANTE those of the
 * layer in training alone.
 *
 * <p>Checked as counts of the engine over T_AM alternations of T steps per layer against as many steps of SGD, with the
 * multiply-adds of the matrix products: a step on the outer layer is 2·b·k·o, on the inner one 2·b·(d·k + k·o), and the hidden
 * activations under a frozen inner layer cost m·d·k once per phase.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 4</a>
 */
@Claim(
        id = "dante.rem.fewer",
        paper = Paper.DANTE,
        at = "Section 4",
        section = "8 DANTE",
        says = "per step SGD moves d·k + k·o weights, DANTE d·k or k·o: half as many per epoch on average",
        kind = Kind.COUNT,
        instances = 1024)
class FewerWeightsTest {
    private static final int MINIBATCH = 2;
    private static final int STEPS = 3;
    private static final int ALTERNATIONS = 2;

    @Check
    void onlyTheLayerInTrainingMoves(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, inner(net) + outer(net), outer(net), 0);
    }

    @Mutant("frozen layers are counted too")
    void frozenLayersMoveToo(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, 2 * (inner(net) + outer(net)), outer(net), 0);
    }

    @Mutant("a step on the outer layer goes back through the inner one")
    void theOuterStepGoesThroughAllLayers(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, inner(net) + outer(net), inner(net) + outer(net), 0);
    }

    @Mutant("the hidden activations are computed in every step")
    void activationsAreNotShared(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, inner(net) + outer(net), outer(net), STEPS - 1);
    }

    private static int inner(NetCohort net) {
        return net.hiddenWeights().entries().rows();
    }

    private static int outer(NetCohort net) {
        return net.outerWeights().entries().rows();
    }

    /**
     * Counts and compares.
     *
     * @param moved weights moved by one step on each layer
     * @param through weights whose products a step on the outer layer forms
     * @param repeated how often more than once the frozen activations are formed per phase
     */
    private static void conclude(NetCohort net, Evidence evidence, int moved, int through, int repeated) {
        // Let
        net.hypotheses().forEach(evidence::given);
        Lanes eta = net.weights().norm().over(8);
        evidence.given("0 < η", eta.above(0));
        Lanes zero = eta.times(0);
        var draws = Draws.withReplacement(net.cohort(), 0);
        // Run
        List<Sngd> each = Collections.nCopies(2, new Sngd(eta, MINIBATCH));
        var dante = new Dante<>(each, zero.plus(STEPS), ALTERNATIONS, zero)
                .run(net.oracle(), net.weights(), draws)
                .work();
        var sgd = new Sgd(zero, MINIBATCH)
                .run(net.oracle(), net.weights(), zero.plus(2 * STEPS * ALTERNATIONS), draws)
                .work();
        // Then
        int all = inner(net) + outer(net);
        double products = 2.0 * STEPS * MINIBATCH * (through + all) + net.x().rows() * inner(net) * (1 + repeated);
        evidence.requireEqual("DANTE moves", dante.weightsMoved(), zero.plus(ALTERNATIONS * STEPS * moved));
        evidence.requireEqual("SGD moves", sgd.weightsMoved(), zero.plus(2 * ALTERNATIONS * STEPS * all));
        evidence.requireEqual("DANTE multiplies", dante.multiplyAdds(), zero.plus(ALTERNATIONS * products));
        evidence.observe("weights moved, DANTE over SGD", dante.weightsMoved().over(sgd.weightsMoved()));
        evidence.observe("multiply-adds, DANTE over SGD", dante.multiplyAdds().over(sgd.multiplyAdds()));
        evidence.require("half as many", dante.weightsMoved().times(2), sgd.weightsMoved());
    }
}
