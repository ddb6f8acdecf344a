package org.theoremcheck.engine.oracle;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.network.FeedForward;
import org.theoremcheck.kernels.network.NetworkKernels;
import org.theoremcheck.kernels.network.RiskAndGradient;

/**
 * The risk of a network as a function of its first layer alone, the later ones frozen. For a layer further up, the
 * activations of the frozen layers below are the inputs: see {@link NetworkOracle#block}.
 *
 * @param network from the layer in training to the outputs
 * @param later weights of the layers after it, frozen
 */
public record BlockOracle(NetworkOracle network, List<Matrix> later) implements CurvedOracle {
    public BlockOracle {
        later = List.copyOf(later);
        if (later.size() != network.architecture().depth() - 1) {
            throw new IllegalArgumentException(
                    "a network of " + network.architecture().depth() + " layers with " + later.size()
                            + " frozen ones; freeze all but the first");
        }
    }

    @Override
    public Lanes risk(Lanes w) {
        return kernels().risk(net(), weights(w), network.x(), network.y());
    }

    @Override
    public Lanes gradient(Lanes w) {
        return kernels()
                .gradient(net(), weights(w), network.x(), network.y(), 0)
                .entries();
    }

    @Override
    public Evaluation evaluate(Lanes w) {
        RiskAndGradient at = kernels().riskAndGradient(net(), weights(w), network.x(), network.y(), 0);
        return new Evaluation(at.risk(), at.gradient().get(0).entries());
    }

    /** The Hessian of the whole network applied to a direction that is 0 in the frozen layers. */
    @Override
    public Lanes hessianVector(Lanes w, Lanes v) {
        List<Matrix> direction = new ArrayList<>();
        direction.add(network.architecture().matrix(0, v));
        later.forEach(frozen -> direction.add(frozen.with(frozen.entries().times(0))));
        return kernels()
                .hessianVector(net(), weights(w), network.x(), network.y(), direction)
                .get(0)
                .entries();
    }

    @Override
    public int examples() {
        return network.examples();
    }

    @Override
    public BlockOracle minibatch(Lanes index) {
        return new BlockOracle(network.minibatch(index), later);
    }

    @Override
    public Lanes scale(Lanes w) {
        return network.scale(w);
    }

    /** Forward and back through every later layer, forward through this one, and one product for its gradient. */
    @Override
    public long multiplyAdds() {
        return 2L * examples() * network.architecture().parameters();
    }

    private NetworkKernels kernels() {
        return network.kernels().network();
    }

    private FeedForward net() {
        return network.architecture().with(network.loss());
    }

    private List<Matrix> weights(Lanes w) {
        List<Matrix> weights = new ArrayList<>();
        weights.add(network.architecture().matrix(0, w));
        weights.addAll(later);
        return weights;
    }
}
