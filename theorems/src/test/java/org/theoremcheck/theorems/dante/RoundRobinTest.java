package org.theoremcheck.theorems.dante;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * DANTE on nets with more than one hidden layer: each layer in turn, in network order, is trained by SNGD with all others
 * frozen; then the first one again.
 *
 * <p>Checked step by step on nets of three layers, as Algorithm 2 is. It holds because that is how the algorithm is built
 * here; the check is there to notice if it were not.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 4</a>
 */
@Claim(
        id = "dante.alg.roundrobin",
        paper = Paper.DANTE,
        at = "Section 4",
        section = "8 DANTE",
        says = "layers 1, 2, …, J in turn: W_j = SNGD on f(…, W_j, …), all others frozen; then again from layer 1",
        kind = Kind.TRACE,
        instances = 4 * 1024)
class RoundRobinTest {
    private static final List<Integer> NETWORK = List.of(0, 1, 2);

    @Check
    void everyLayerHasItsTurn(@ForAll(supplier = DeepNet.ThreeLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.PRINTED, NETWORK);
    }

    @Mutant("each layer is trained against the others' weights from the start")
    void theOtherLayersMayBeStale(@ForAll(supplier = DeepNet.ThreeLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.STALE, NETWORK);
    }

    @Mutant("each round begins at the start")
    void weightsAreReset(@ForAll(supplier = DeepNet.ThreeLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.RESET, NETWORK);
    }

    @Mutant("one normalisation over all layers")
    void allLayersShareOneNorm(@ForAll(supplier = DeepNet.ThreeLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.JOINT, NETWORK);
    }

    @Mutant("from the outputs to the inputs")
    void theOrderIsReversed(@ForAll(supplier = DeepNet.ThreeLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.PRINTED, List.of(2, 1, 0));
    }

    private static void conclude(DeepNet net, Evidence evidence, LayerwiseTraining training, List<Integer> layers) {
        net.hypotheses().forEach(evidence::given);
        training.conclude(net.cohort(), net.oracle(), net.weights(), Dante.Order.NETWORK, layers, evidence);
    }
}
