package org.theoremcheck.engine.oracle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.network.FeedForward;
import org.theoremcheck.kernels.network.GlmRisk;
import org.theoremcheck.kernels.network.Pointwise;
import org.theoremcheck.kernels.network.RiskAndGradient;

/**
 * The risk of a network on data X, Y as a function of all its weights, flattened as {@link Architecture} says.
 *
 * @param x inputs, m×d₀, per lane or shared
 * @param y targets, m×d_J, per lane or shared
 */
public record NetworkOracle(Kernels kernels, Architecture architecture, Loss loss, Matrix x, Matrix y)
        implements CurvedOracle, Layered {
    public NetworkOracle {
        if (x.rows() != y.rows() || x.columns() != architecture.inputs() || y.columns() != architecture.outputs()) {
            throw new IllegalArgumentException(
                    "data of shapes " + x.rows() + "×" + x.columns() + " and " + y.rows() + "×"
                            + y.columns() + " do not fit widths " + architecture.widths()
                            + "; pass one row per example, inputs first and targets last");
        }
    }

    @Override
    public Lanes risk(Lanes w) {
        return kernels.network().risk(net(), architecture.matrices(w), x, y);
    }

    @Override
    public Lanes gradient(Lanes w) {
        return architecture.flatten(kernels.network().gradient(net(), architecture.matrices(w), x, y));
    }

    @Override
    public Evaluation evaluate(Lanes w) {
        RiskAndGradient at = kernels.network().riskAndGradient(net(), architecture.matrices(w), x, y);
        return new Evaluation(at.risk(), architecture.flatten(at.gradient()));
    }

    @Override
    public Lanes hessianVector(Lanes w, Lanes v) {
        List<Matrix> product =
                kernels.network().hessianVector(net(), architecture.matrices(w), x, y, architecture.matrices(v));
        return architecture.flatten(product);
    }

    /** The network's outputs H, m×d_J. */
    public Matrix outputs(Lanes w) {
        return kernels.network().outputs(net(), architecture.matrices(w), x);
    }

    @Override
    public int examples() {
        return x.rows();
    }

    @Override
    public NetworkOracle minibatch(Lanes index) {
        return new NetworkOracle(kernels, architecture, loss, drawn(x, index), drawn(y, index));
    }

    @Override
    public int depth() {
        return architecture.depth();
    }

    @Override
    public int offset(int layer) {
        return architecture.offset(layer);
    }

    @Override
    public BlockOracle block(Lanes w, int layer) {
        List<Matrix> weights = architecture.matrices(w);
        Matrix inputs = layer == 0
                ? x
                : kernels.network().outputs(architecture.layers(0, layer).with(loss), weights.subList(0, layer), x);
        Architecture rest = architecture.layers(layer, architecture.depth());
        List<Matrix> later = weights.subList(layer + 1, architecture.depth());
        return new BlockOracle(new NetworkOracle(kernels, rest, loss, inputs, y), later);
    }

    @Override
    public Lanes scale(Lanes w) {
        return loss.scale(y);
    }

    /** Forward through every layer, back through all but the first, and one product per layer's gradient. */
    @Override
    public long multiplyAdds() {
        long all = architecture.parameters();
        return examples() * (3 * all - architecture.size(0));
    }

    /** The same risk as a generalised linear model, if the network is one layer with one output, an activation of two slopes and a mean square. */
    public Optional<GlmRisk> glm() {
        Optional<Pointwise.Slopes> slopes = net().activations().get(0).slopes();
        OptionalInt c = loss.meanSquare();
        if (depth() != 1 || architecture.outputs() != 1 || slopes.isEmpty() || c.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GlmRisk(x, y.entries(), slopes.get(), c.getAsInt()));
    }

    private FeedForward net() {
        return architecture.with(loss);
    }

    private static Matrix drawn(Matrix data, Lanes index) {
        Lanes entries = data.entries().arithmetic().gatherBlocks(data.entries(), index, data.columns());
        return new Matrix(entries, index.rows(), data.columns());
    }
}
