package org.theoremcheck.kernels.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Forward and backward passes composed from lane arithmetic, so that every backend has them. */
public sealed class ComposedNetwork implements NetworkKernels permits DeviceNetwork {

    @Override
    public Matrix outputs(FeedForward net, List<Matrix> weights, Matrix x) {
        requireLayers(net, weights, "weight");
        Matrix z = x;
        for (int j = 0; j < net.depth(); j++) {
            Matrix a = z.times(weights.get(j));
            z = a.with(net.activations().get(j).value(a.entries()));
        }
        return z;
    }

    @Override
    public Lanes risk(FeedForward net, List<Matrix> weights, Matrix x, Matrix y) {
        return net.objective().risk(outputs(net, weights, x), y);
    }

    @Override
    public List<Matrix> gradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y) {
        Forward forward = forward(net, weights, x);
        return gradients(forward, net.objective().gradient(forward.outputs(), y));
    }

    @Override
    public Matrix gradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y, int layer) {
        Forward forward = forward(net, weights, x);
        return gradient(forward, net.objective().gradient(forward.outputs(), y), layer);
    }

    @Override
    public RiskAndGradient riskAndGradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y) {
        Forward f = forward(net, weights, x);
        Objective objective = net.objective();
        return new RiskAndGradient(objective.risk(f.outputs(), y), gradients(f, objective.gradient(f.outputs(), y)));
    }

    @Override
    public RiskAndGradient riskAndGradient(FeedForward net, List<Matrix> weights, Matrix x, Matrix y, int layer) {
        Forward f = forward(net, weights, x);
        Objective objective = net.objective();
        Matrix gradient = gradient(f, objective.gradient(f.outputs(), y), layer);
        return new RiskAndGradient(objective.risk(f.outputs(), y), List.of(gradient));
    }

    /** Z₀ … Z_J, A₁ … A_J and σ′ with A_j = Z_{j−1}·W_j, Z_j = σ_j(A_j). */
    private record Forward(FeedForward net, List<Matrix> weights, List<Matrix> z, List<Matrix> a, List<Matrix> slopes) {
        Matrix outputs() {
            return z.get(net.depth());
        }

        /** σ'(A) of layer j, counted from 0. */
        Matrix slope(int j) {
            return slopes.get(j);
        }

        Matrix curvature(int j) {
            return a.get(j).with(net.activations().get(j).curvature(a.get(j).entries()));
        }
    }

    private static Forward forward(FeedForward net, List<Matrix> weights, Matrix x) {
        requireLayers(net, weights, "weight");
        List<Matrix> z = new ArrayList<>();
        List<Matrix> a = new ArrayList<>();
        List<Matrix> slopes = new ArrayList<>();
        z.add(x);
        for (int j = 0; j < net.depth(); j++) {
            Matrix product = z.get(j).times(weights.get(j));
            a.add(product);
            Tangent tangent = net.activations().get(j).tangent(product.entries());
            z.add(product.with(tangent.value()));
            slopes.add(product.with(tangent.slope()));
        }
        return new Forward(net, weights, z, a, slopes);
    }

    private static void requireLayers(FeedForward net, List<Matrix> matrices, String what) {
        if (matrices.size() != net.depth()) {
            throw new IllegalArgumentException("found " + matrices.size() + " " + what + " matrices for " + net.depth()
                    + " layers; pass one per layer");
        }
    }

    /** ∂/∂W₁ … ∂/∂W_J from E = ∂risk/∂Z_J: with D_j = E_j ∘ σ'(A_j), the gradient is Z_{j−1}ᵀ·D_j and E_{j−1} = D_j·W_jᵀ. */
    private static List<Matrix> gradients(Forward f, Matrix error) {
        List<Matrix> gradients = new ArrayList<>();
        Matrix e = error;
        for (int j = f.net().depth() - 1; j >= 0; j--) {
            Matrix d = e.hadamard(f.slope(j));
            gradients.add(f.z().get(j).transposeTimes(d));
            if (j > 0) {
                e = d.timesTranspose(f.weights().get(j));
            }
        }
        Collections.reverse(gradients);
        return gradients;
    }

    /** The same for one layer: no gradient of the layers above is formed. */
    private static Matrix gradient(Forward f, Matrix error, int layer) {
        if (layer < 0 || layer >= f.net().depth()) {
            throw new IllegalArgumentException(
                    "layer " + layer + " does not exist; pass 0 to " + (f.net().depth() - 1));
        }
        Matrix e = error;
        for (int j = f.net().depth() - 1; j > layer; j--) {
            e = e.hadamard(f.slope(j)).timesTranspose(f.weights().get(j));
        }
        return f.z().get(layer).transposeTimes(e.hadamard(f.slope(layer)));
    }

    @Override
    public Matrix outputGradients(FeedForward net, List<Matrix> weights, Matrix x) {
        Forward f = forward(net, weights, x);
        Matrix h = f.outputs();
        Lanes[] perOutput = new Lanes[h.columns()];
        for (int j = 0; j < h.columns(); j++) {
            perOutput[j] = gradientsOfOutput(f, j);
        }
        int parameters = perOutput[0].rows() / h.rows();
        Lanes all = x.entries().arithmetic().stack(perOutput);
        int[] order = new int[h.rows() * h.columns() * parameters];
        Arrays.setAll(order, r -> {
            int example = r / parameters / h.columns();
            int output = r / parameters % h.columns();
            return (output * h.rows() + example) * parameters + r % parameters;
        });
        return new Matrix(x.entries().arithmetic().gather(all, order), h.rows() * h.columns(), parameters);
    }

    /** Example by example, the gradient of output number {@code output} by all weights. */
    private static Lanes gradientsOfOutput(Forward f, int output) {
        Matrix h = f.outputs();
        Matrix e = h.with(unit(h, output));
        List<Matrix> perLayer = new ArrayList<>();
        for (int j = f.net().depth() - 1; j >= 0; j--) {
            Matrix d = e.hadamard(f.slope(j));
            perLayer.add(outerProducts(f.z().get(j), d));
            if (j > 0) {
                e = d.timesTranspose(f.weights().get(j));
            }
        }
        Collections.reverse(perLayer);
        return besideEachOther(perLayer);
    }

    /** 1 in one column of a matrix shaped like h, 0 elsewhere. */
    private static Lanes unit(Matrix h, int column) {
        double[] entries = new double[h.rows() * h.columns()];
        for (int i = 0; i < h.rows(); i++) {
            entries[i * h.columns() + column] = 1;
        }
        return h.entries().arithmetic().of(entries, entries.length, 1);
    }

    /** Row i is z_i ⊗ d_i, flattened row-major. */
    private static Matrix outerProducts(Matrix z, Matrix d) {
        LaneArithmetic arithmetic = z.entries().arithmetic();
        int size = z.columns() * d.columns();
        int[] left = new int[z.rows() * size];
        int[] right = new int[left.length];
        for (int r = 0; r < left.length; r++) {
            int i = r / size;
            left[r] = i * z.columns() + r % size / d.columns();
            right[r] = i * d.columns() + r % d.columns();
        }
        Lanes outer = arithmetic.gather(z.entries(), left).times(arithmetic.gather(d.entries(), right));
        return new Matrix(outer, z.rows(), size);
    }

    private static Lanes besideEachOther(List<Matrix> parts) {
        int rows = parts.get(0).rows();
        List<Lanes> pieces = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            for (Matrix part : parts) {
                pieces.add(part.row(i));
            }
        }
        return pieces.get(0).arithmetic().stack(pieces.toArray(Lanes[]::new));
    }

    /**
     * Derivatives along V: R(A_j) = R(Z_{j−1})·W_j + Z_{j−1}·V_j and R(Z_j) = σ'(A_j) ∘ R(A_j), then the same backwards.
     *
     * @see <a href="https://doi.org/10.1162/neco.1994.6.1.147">Pearlmutter (1994), Fast exact multiplication by the Hessian</a>
     */
    @Override
    public List<Matrix> hessianVector(
            FeedForward net, List<Matrix> weights, Matrix x, Matrix y, List<Matrix> direction) {
        requireLayers(net, direction, "direction");
        Forward f = forward(net, weights, x);
        List<Matrix> ra = new ArrayList<>();
        List<Matrix> rz = new ArrayList<>();
        for (int j = 0; j < net.depth(); j++) {
            Matrix own = f.z().get(j).times(direction.get(j));
            ra.add(j == 0 ? own : rz.get(j - 1).times(weights.get(j)).plus(own));
            rz.add(f.slope(j).hadamard(ra.get(j)));
        }
        Matrix e = net.objective().gradient(f.outputs(), y);
        Matrix re = net.objective().curvature(f.outputs(), y, rz.get(net.depth() - 1));
        List<Matrix> product = new ArrayList<>();
        for (int j = net.depth() - 1; j >= 0; j--) {
            Matrix d = e.hadamard(f.slope(j));
            Matrix rd = re.hadamard(f.slope(j)).plus(e.hadamard(f.curvature(j)).hadamard(ra.get(j)));
            Matrix own = f.z().get(j).transposeTimes(rd);
            product.add(j == 0 ? own : rz.get(j - 1).transposeTimes(d).plus(own));
            e = d.timesTranspose(weights.get(j));
            re = rd.timesTranspose(weights.get(j)).plus(d.timesTranspose(direction.get(j)));
        }
        Collections.reverse(product);
        return product;
    }
}
