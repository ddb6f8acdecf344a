package org.theoremcheck.kernels.network;

import java.util.List;
import java.util.Optional;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The composed networks, but for what claims spend their time on: risk and gradient of generalised linear models with two slopes
 * and squared errors, which {@link SimdGlm} computes in one go, logistic layers, which {@link SimdLogistic} does, and layers with two slopes, for which
 * {@link SimdTwoSlopes} keeps no masks; to the same bits.
 */
public final class SimdNetwork implements NetworkKernels {
    private final ComposedNetwork composed = new ComposedNetwork();

    @Override
    public Matrix outputs(FeedForward net, List<Matrix> weights, Matrix x) {
        return composed.outputs(fused(net), weights, x);
    }

    @Override
    public Lanes risk(FeedForward net, List<Matrix> weights, Matrix x, Matrix y) {
        return composed.risk(fused(net), weights, x, y);
    }

    @Override
    public List<Matrix> gradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y) {
        return composed.gradient(fused(net), weights, x, y);
    }

    @Override
    public Matrix gradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y, int layer) {
        return composed.gradient(fused(net), weights, x, y, layer);
    }

    @Override
    public RiskAndGradient riskAndGradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y) {
        return fused(net, weights, x, y).orElseGet(() -> composed.riskAndGradient(fused(net), weights, x, y));
    }

    @Override
    public RiskAndGradient riskAndGradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y, int layer) {
        Optional<RiskAndGradient> fused = layer == 0 ? fused(net, weights, x, y) : Optional.empty();
        return fused.orElseGet(() -> composed.riskAndGradient(fused(net), weights, x, y, layer));
    }

    private static FeedForward fused(FeedForward net) {
        return new FeedForward(
                net.activations().stream()
                        .map(SimdLogistic::of)
                        .map(SimdTwoSlopes::of)
                        .toList(),
                net.objective());
    }

    private static Optional<RiskAndGradient> fused(FeedForward net, List<Matrix> weights, Matrix x, Matrix y) {
        if (net.depth() != 1 || weights.size() != 1) {
            return Optional.empty();
        }
        return SimdGlm.riskAndGradient(net.activations().get(0), net.objective(), weights.get(0), x, y);
    }

    @Override
    public Matrix outputGradients(FeedForward net, List<Matrix> weights, Matrix x) {
        return composed.outputGradients(fused(net), weights, x);
    }

    @Override
    public List<Matrix> hessianVector(
            FeedForward net, List<Matrix> weights, Matrix x, Matrix y, List<Matrix> direction) {
        return composed.hessianVector(fused(net), weights, x, y, direction);
    }

    @Override
    public Optional<Descent> descend(GlmDescent run) {
        return SimdDescent.of(run);
    }
}
