package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.chain.AutomaticDifferentiation;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.DualGaussNewton;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.chain.JacobianPass;
import org.theoremcheck.engine.chain.OuterModel;
import org.theoremcheck.engine.chain.StepProblem;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.HalfSquaredError;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Training objectives h∘f + (λ/2)‖w‖² of chains of fully connected layers that go in pairs from width d to q and back.
 *
 * <p>Variables: input {@code X} (d, m), parameters {@code V} (t, d, q), {@code v} (t, q), {@code U} (t, q, d), {@code u} (t, d),
 * a direction {@code E}, {@code e}, {@code G}, {@code g} alike, target {@code y} and adjoint {@code μ} (d, m), ridge {@code λ}
 * and step size {@code γ}. The axes {@code σ} (identity, softplus, sigmoid, tanh) and {@code h} (half squared error, cross-entropy of
 * softmax) are lengths alone.
 */
public record PairedChainCohort(Cohort cohort) implements Problem {
    /** τ, an even number. */
    public int depth() {
        return 2 * cohort.length("t");
    }

    /** m, samples. */
    public int batch() {
        return cohort.length("m");
    }

    /** d, the width before and after every pair. */
    public int width() {
        return cohort.length("d");
    }

    /** q, the width inside the pairs. */
    public int inner() {
        return cohort.length("q");
    }

    /** The chain at w. */
    public Chain chain() {
        return Chain.fullyConnected(cohort.matrix("X"), blocks("V", "v", "U", "u"), activation());
    }

    /** A direction d, shaped like w. */
    public List<Block> direction() {
        return blocks("E", "e", "G", "g");
    }

    /** μ, flattened. */
    public Lanes mu() {
        return cohort.get("μ");
    }

    /** λ. */
    public Lanes ridge() {
        return cohort.get("λ");
    }

    /** 1/γ. */
    public Lanes weight() {
        return ridge().arithmetic().constant(1).over(cohort.get("γ"));
    }

    public Loss loss() {
        return cohort.length("h") == 1 ? new HalfSquaredError() : new SoftmaxCrossEntropy();
    }

    /** y; for the cross-entropy its squares plus 2⁻¹⁰, over their sum in each sample. */
    public Lanes target() {
        Lanes y = cohort.get("y");
        if (cohort.length("h") == 1) {
            return y;
        }
        Matrix squares = new Matrix(y.square().plus(0x1p-10), width(), batch()).transpose();
        Lanes sum = squares.entries().sumEvery(width()).repeatEach(width());
        return squares.with(squares.entries().over(sum)).transpose().entries();
    }

    /** h to second order at f(w). */
    public OuterModel outer(Lanes output) {
        return OuterModel.of(loss(), output, target(), batch());
    }

    /** A step from w. */
    public StepProblem step() {
        ForwardPass pass = chain().forward();
        return new StepProblem(pass, outer(pass.output()), ridge(), weight());
    }

    /** The oracle at w. */
    public AutomaticDifferentiation automaticDifferentiation() {
        return new AutomaticDifferentiation(chain().forward());
    }

    /** The dual of the Gauss–Newton step for the half squared error, whose D²h is I/m. */
    public DualGaussNewton dual() {
        Lanes slope = outer(chain().forward().output()).slope();
        Lanes w = AutomaticDifferentiation.flat(chain().blocks());
        return new DualGaussNewton(slope, ridge().times(0).plus(batch()), w.times(ridge()), ridge().plus(weight()));
    }

    /** The sum of the squares of the entries of J(w). */
    public Lanes jacobianSquared() {
        JacobianPass dense = JacobianPass.of(chain().forward());
        int n = mu().rows();
        Lanes sum = ridge().times(0);
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            Lanes e = ridge().arithmetic().of(unit, n, 1).broadcast(n, lanes());
            sum = sum.plus(dense.backward(e).normSquared());
        }
        return sum;
    }

    /** 0 &lt; γ and 0 ≤ λ. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = ridge().times(0);
        return List.of(Hypothesis.below("0 < γ", zero, cohort.get("γ")), Hypothesis.atMost("0 ≤ λ", zero, ridge()));
    }

    private Activation activation() {
        return switch (cohort.length("σ")) {
            case 1 -> new Identity();
            case 2 -> new Softplus();
            case 3 -> new Sigmoid();
            default -> new Tanh();
        };
    }

    private List<Block> blocks(String out, String outOffset, String back, String backOffset) {
        int d = width();
        int q = inner();
        List<Block> blocks = new ArrayList<>();
        for (int t = 0; t < cohort.length("t"); t++) {
            blocks.add(new Block(new Matrix(part(out, t, d * q), d, q), part(outOffset, t, q)));
            blocks.add(new Block(new Matrix(part(back, t, q * d), q, d), part(backOffset, t, d)));
        }
        return blocks;
    }

    private Lanes part(String name, int t, int size) {
        return cohort.get(name).slice(t * size, (t + 1) * size);
    }
}
