package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.IdealisedLayers;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * SLQC for matrices: Definition 1 with ⟨A, B⟩ = tr(AᵀB) and Frobenius balls. It is Definition 1 for the stacked vector.
 *
 * <p>Checked on layers: tr(GᵀG) and tr(Gᵀ(V − W*)) are what the need of the flattened weights is made of; the layer's gradient
 * consists of the gradients of its columns, each a GLM of its own; and a partial identity D, scaled to lie in the ball, has
 * ⟨G, D⟩ ≤ ‖G‖, which is Cauchy's inequality for Frobenius balls and false for spectral ones.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 4</a>
 */
@Claim(
        id = "dante.def4",
        paper = Paper.DANTE,
        at = "Definition 4",
        section = "1 Definitions",
        kind = Kind.EQUIVALENCE,
        says =
                "SLQC with tr(AᵀB) and Frobenius balls ⟺ SLQC of the stacked vector; the layer's gradient = its columns'")
class MatrixSlqcTest {

    @Check
    void matricesAreStackedVectors(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Matrix gradient = gradient(layer);
        Matrix away = away(layer);
        sameNeed(layer, evidence, trace(gradient.transposeTimes(away)));
        columnsAreGlms(layer, evidence, gradient);
        inBall(
                layer,
                evidence,
                gradient.norm().arithmetic().constant(diagonal(gradient)).sqrt());
    }

    @Mutant("balls in the spectral norm")
    void ballsMayBeSpectral(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        inBall(layer, evidence, layer.radius().arithmetic().constant(1));
    }

    @Mutant("tr(G(V − W*)) instead of tr(Gᵀ(V − W*))")
    void theTransposeDoesNotMatter(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        layer.hypotheses().forEach(evidence::given);
        Matrix away = away(layer);
        Matrix readAcross = new Matrix(away.entries(), away.columns(), away.rows());
        sameNeed(layer, evidence, trace(gradient(layer).times(readAcross)));
    }

    private static Matrix gradient(LayerCohort layer) {
        return layer.teacher().with(layer.oracle().gradient(layer.point()));
    }

    private static Matrix away(LayerCohort layer) {
        return layer.teacher().with(layer.point().minus(layer.optimum()));
    }

    /** Both definitions see the same Δ, ‖G‖ and ⟨G, V − W*⟩, and so have the same need. @param inner as matrices have it */
    private static void sameNeed(LayerCohort layer, Evidence evidence, Lanes inner) {
        Slqc flat = Slqc.measure(layer.oracle(), layer.point(), layer.optimum());
        Matrix gradient = gradient(layer);
        Lanes squared = trace(gradient.transposeTimes(gradient));
        evidence.requireEqual("tr(GᵀG) = ‖vec G‖²", squared, flat.gradientNorm().square());
        evidence.requireEqual("tr(Gᵀ(V − W*)) = ⟨vec G, vec(V − W*)⟩", inner, flat.inner());
    }

    private static void columnsAreGlms(LayerCohort layer, Evidence evidence, Matrix gradient) {
        for (int j = 0; j < gradient.columns(); j++) {
            Lanes w = layer.teacher().with(layer.point()).column(j);
            Lanes column = layer.column(j).gradient(w);
            for (int i = 0; i < gradient.rows(); i++) {
                evidence.requireEqual(
                        "∂êrr/∂V_ij = ∂êrr_j/∂v_i", gradient.column(j).row(i), column.row(i));
            }
        }
    }

    /** ⟨G, D⟩ ≤ ‖D‖·‖G‖ for the partial identity D with the signs of G. @param norm of D */
    private static void inBall(LayerCohort layer, Evidence evidence, Lanes norm) {
        Matrix gradient = gradient(layer);
        Lanes inner = gradient.entries().row(0).abs();
        for (int i = 1; i < diagonal(gradient); i++) {
            inner = inner.plus(
                    gradient.entries().row(i * gradient.columns() + i).abs());
        }
        evidence.require("⟨G, D⟩ ≤ ‖D‖·‖G‖", inner, gradient.norm().times(norm));
    }

    private static int diagonal(Matrix a) {
        return Math.min(a.rows(), a.columns());
    }

    private static Lanes trace(Matrix a) {
        Lanes sum = a.entries().row(0);
        for (int i = 1; i < diagonal(a); i++) {
            sum = sum.plus(a.entries().row(i * a.columns() + i));
        }
        return sum;
    }
}
