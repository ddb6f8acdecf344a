package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The logistic loss h of one sample of the first class, with and without (δ/2)‖·‖², to second order at given logits. Variables:
 * logits {@code z}, a direction {@code e} and a dual point {@code μ} (k), {@code δ}.
 */
public record LogitCohort(Cohort cohort) implements Problem {
    /** e. */
    public Lanes e() {
        return cohort.get("e");
    }

    /** μ. */
    public Lanes mu() {
        return cohort.get("μ");
    }

    /** ⟨e, D²h·e⟩ = Σ_{i<j} p_i·p_j(e_i − e_j)², without δ: no rounding where e is constant. */
    public Lanes curvature() {
        Lanes p = probabilities();
        int k = p.rows();
        Lanes left = p.repeatEach(k).times(p.tile(k));
        Lanes apart = e().repeatEach(k).minus(e().tile(k)).square();
        return left.dot(apart).over(2);
    }

    /** ∇h(z) + δz. */
    public Lanes slope() {
        Lanes z = cohort.get("z");
        Lanes gradient = new SoftmaxCrossEntropy().gradient(row(z), label()).entries();
        return gradient.plus(z.times(cohort.get("δ")));
    }

    /** D²h(z) + δI, k×k. */
    public Matrix hessian() {
        Lanes p = probabilities();
        int k = p.rows();
        Lanes[] rows = new Lanes[k];
        for (int i = 0; i < k; i++) {
            double[] unit = new double[k];
            unit[i] = 1;
            Lanes here = p.arithmetic().of(unit, k, 1).broadcast(k, p.lanes());
            rows[i] = bend(here);
        }
        return new Matrix(p.arithmetic().stack(rows), k, k);
    }

    /** q_h(y) = ⟨∇h, y⟩ + ½⟨y, D²h·y⟩, δ included. */
    public Lanes model(Lanes y) {
        return slope().dot(y).plus(y.dot(bend(y)).over(2));
    }

    /** 2⁻¹⁰ ≤ δ. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes delta = cohort.get("δ");
        return List.of(Hypothesis.atMost("2⁻¹⁰ ≤ δ", delta.times(0).plus(0x1p-10), delta));
    }

    private Lanes bend(Lanes y) {
        Lanes curved = new SoftmaxCrossEntropy()
                .curvature(row(cohort.get("z")), label(), row(y))
                .entries();
        return curved.plus(y.times(cohort.get("δ")));
    }

    private Lanes probabilities() {
        return SoftmaxCrossEntropy.probabilities(row(cohort.get("z")));
    }

    private Matrix label() {
        Lanes z = cohort.get("z");
        double[] first = new double[z.rows()];
        first[0] = 1;
        return row(z.arithmetic().of(first, first.length, 1).broadcast(z.rows(), z.lanes()));
    }

    private static Matrix row(Lanes a) {
        return new Matrix(a, 1, a.rows());
    }
}
