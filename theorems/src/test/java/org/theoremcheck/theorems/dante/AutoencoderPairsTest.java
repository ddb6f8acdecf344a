package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.LayerPairs;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * DANTE on a deep autoencoder of 2n layers: for l = 1 … n the pair (W_l, W_{2n+1−l}) is trained as a one-hidden-layer net with
 * inputs and targets X_l; then X_{l+1} = φ(X_l·W_l).
 *
 * <p>Checked with two pairs: in phase l nothing else changes, the inputs are the trained encoders' activations of the
 * original data, the targets are these inputs, and no earlier pair changes again. It holds because that is how the algorithm
 * is built here; the check is there to notice if it were not.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Algorithm 3</a>
 */
@Claim(
        id = "dante.alg3",
        paper = Paper.DANTE,
        at = "Algorithm 3",
        section = "8 DANTE",
        says = "l = 1 … n: (W_l, W_{2n+1−l}) = DANTE on inputs and targets X_l; X_{l+1} = φ(X_l·W_l)",
        kind = Kind.TRACE,
        instances = 4 * 1024)
class AutoencoderPairsTest {
    private static final int PAIRS = 2;
    private static final int MINIBATCH = 2;
    private static final int STEPS = 3;
    private static final int ALTERNATIONS = 2;

    @Check
    void pairsAreTrainedFromTheOutsideIn(@ForAll(supplier = DeepNet.FourLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, l -> l, l -> 2 * PAIRS - 1 - l, l -> l);
    }

    @Mutant("from the inside out")
    void pairsAreTrainedFromTheInsideOut(@ForAll(supplier = DeepNet.FourLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, l -> PAIRS - 1 - l, l -> PAIRS + l, l -> l);
    }

    @Mutant("the targets are the original inputs in every phase")
    void everyPairLearnsTheOriginalInputs(@ForAll(supplier = DeepNet.FourLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, l -> l, l -> 2 * PAIRS - 1 - l, l -> 0);
    }

    @Mutant("decoder index 2n − l")
    void theDecoderIsOneLayerEarlier(@ForAll(supplier = DeepNet.FourLayers.class) DeepNet net, Evidence evidence) {
        conclude(net, evidence, l -> l, l -> 2 * PAIRS - 2 - l, l -> l);
    }

    /** @param targets of phase l: the number of encoders that the original data have passed */
    private static void conclude(
            DeepNet net,
            Evidence evidence,
            IntUnaryOperator encoder,
            IntUnaryOperator decoder,
            IntUnaryOperator targets) {
        // Let
        net.hypotheses().forEach(evidence::given);
        Lanes start = net.weights();
        Lanes eta = start.norm().over(8);
        evidence.given("0 < η", eta.above(0));
        Lanes zero = eta.times(0);
        var each = Collections.nCopies(2, new Sngd(eta, MINIBATCH));
        var pairs = new LayerPairs<>(new Dante<>(each, zero.plus(STEPS), ALTERNATIONS, zero));
        Lanes[] last = {start};
        Lanes size = start.norm().times(8);
        // Run and then
        pairs.run(
                net.cohort().kernels(),
                net.architecture(),
                new SquaredError(),
                net.x(),
                start,
                Draws.withReplacement(net.cohort(), 0),
                (l, f, before, after) -> {
                    evidence.requireEqual("pairs carry over", before.distanceTo(last[0]), zero, size);
                    for (int j = 0; j < net.architecture().depth(); j++) {
                        if (j != encoder.applyAsInt(l) && j != decoder.applyAsInt(l)) {
                            evidence.requireEqual(
                                    "no other layer changes",
                                    layer(net, before, j).distanceTo(layer(net, after, j)),
                                    zero,
                                    size);
                        }
                    }
                    Matrix inputs = encoded(net, before, l);
                    Matrix goal = encoded(net, before, targets.applyAsInt(l));
                    Lanes scale = inputs.norm().plus(goal.norm());
                    evidence.requireEqual(
                            "inputs are encoded data", f.x().minus(inputs).norm(), zero, scale);
                    evidence.requireEqual(
                            "targets are the inputs", f.y().minus(goal).norm(), zero, scale);
                    last[0] = after;
                });
    }

    private static Lanes layer(DeepNet net, Lanes w, int j) {
        Architecture all = net.architecture();
        return w.slice(all.offset(j), all.offset(j + 1));
    }

    /** The original data after the first {@code layers} encoders. */
    private static Matrix encoded(DeepNet net, Lanes w, int layers) {
        Matrix code = net.x();
        for (int j = 0; j < layers; j++) {
            Matrix z = code.times(net.architecture().matrices(w).get(j));
            code = z.with(net.phi().value(z.entries()));
        }
        return code;
    }
}
