package org.theoremcheck.theorems.bsum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/**
 * Appendix B.1 as printed, for data in rows: Δ_J = ∂l/∂H ∘ σ′(U_J), Δ_j = (Δ_{j+1}·W_{j+1}ᵀ) ∘ σ′(U_j), ∂f/∂W_j = Z_{j−1}ᵀ·Δ_j + 2λW_j.
 *
 * @param ridge factor of W_j in the regulariser's gradient, 2 as printed
 * @param mean divisor of Z_{j−1}ᵀ·Δ_j, 1 as printed
 * @param transposed whether W_{j+1} is transposed
 * @param atOutputs whether σ′ is taken at Z instead of U
 */
record PrintedBackPropagation(double ridge, double mean, boolean transposed, boolean atOutputs) {
    static PrintedBackPropagation asPrinted() {
        return new PrintedBackPropagation(2, 1, true, false);
    }

    static PrintedBackPropagation averaged(int samples) {
        return new PrintedBackPropagation(2, samples, true, false);
    }

    static PrintedBackPropagation withoutTranspose() {
        return new PrintedBackPropagation(2, 1, false, false);
    }

    static PrintedBackPropagation withSlopesAtOutputs() {
        return new PrintedBackPropagation(2, 1, true, true);
    }

    static PrintedBackPropagation withHalfTheRidge() {
        return new PrintedBackPropagation(1, 1, true, false);
    }

    /** The gradient by all weights, flattened. @param byOutputs ∂l/∂H as a function of H */
    Lanes gradient(LayeredCohort f, UnaryOperator<Matrix> byOutputs) {
        List<Matrix> w = f.architecture().matrices(f.weights());
        List<Matrix> z = new ArrayList<>(List.of(f.x()));
        List<Matrix> slopes = new ArrayList<>();
        for (int j = 0; j < w.size(); j++) {
            Matrix u = z.get(j).times(w.get(j));
            z.add(u.with(f.activations().get(j).value(u.entries())));
            Matrix where = atOutputs ? z.get(j + 1) : u;
            slopes.add(u.with(f.activations().get(j).slope(where.entries())));
        }
        Lanes[] layers = new Lanes[w.size()];
        Matrix delta = byOutputs.apply(z.get(w.size())).hadamard(slopes.get(w.size() - 1));
        for (int j = w.size() - 1; j >= 0; j--) {
            Lanes pull = w.get(j).entries().times(f.lambda().times(ridge));
            layers[j] = z.get(j).transposeTimes(delta).entries().over(mean).plus(pull);
            if (j > 0) {
                Matrix back = transposed ? delta.timesTranspose(w.get(j)) : delta.times(w.get(j));
                delta = back.hadamard(slopes.get(j - 1));
            }
        }
        return f.weights().arithmetic().stack(layers);
    }

    /** The printed gradient equals that of f. */
    void require(Evidence evidence, LayeredCohort f, RidgedNetwork objective, UnaryOperator<Matrix> byOutputs) {
        f.hypotheses().forEach(evidence::given);
        Lanes printed = gradient(f, byOutputs);
        Lanes exact = objective.whole().gradient(f.weights());
        SameVector.require(evidence, "printed gradient = ∇f", printed, exact);
    }
}
