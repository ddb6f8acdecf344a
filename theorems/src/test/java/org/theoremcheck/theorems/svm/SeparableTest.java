package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * If the signed gradients are linearly independent, then all ξ_ij = 0 for C large enough; if a nonnegative nonzero combination of some of them
 * vanishes, no C does that.
 *
 * <p>The first with C = ‖c‖²/ε, where z = Σ c_iq_i in an orthonormal basis q of the gradients has all margins ε: no multiplier of the
 * hard-margin programme can exceed it, as ε Σ α = ‖δw‖² ≤ ‖z‖². Checked up to the certificate, each gradient being at least 2⁻⁶ of its length away
 * from the span of those before. The second after adding −Σ (i + 1)·y_ig_i, at the very δw that meets all the others: margins
 * weighted by λ add up to 0 whatever δw is, so that for every C some ξ ≥ ε.
 */
@Claim(
        id = "svm.separable",
        paper = Paper.SVM,
        at = "Section 3.1 (derived)",
        section = "3 Optimisation problem",
        says = "y_ijg_ij independent ⟹ ξ = 0 for large C; λ ≥ 0, λ ≠ 0, Σ λ_ijy_ijg_ij = 0 ⟹ max ξ ≥ ε for every C")
class SeparableTest {

    @Check
    void independenceDecides(@ForAll(supplier = LinearisedProblems.Few.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1, -1);
    }

    @Mutant("half of that C")
    void halfTheBoxSuffices(@ForAll(supplier = LinearisedProblems.Few.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5, -1);
    }

    @Mutant("a combination with one negative coefficient vanishes")
    void signsDoNotMatter(@ForAll(supplier = LinearisedProblems.Few.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double share, int sign) {
        f.hypotheses().forEach(evidence::given);
        Interpolation z = Interpolation.of(f.signed(), f.target());
        evidence.given("linearly independent", z.independent());
        Lanes box = z.normSquared().over(f.target()).times(share);
        SvmSolution apart = f.programme().with(f.target(), box).solve();
        Rowwise.require(evidence, "ξ = 0", apart.slacks(), apart.marginErrors(), f.target());
        Matrix more = contradicted(f.signed(), sign);
        Lanes margins = more.times(Matrix.column(apart.direction())).entries();
        Lanes worst = margins.negate().plus(f.target()).max(0).greatest();
        Rowwise.require(
                evidence, "max ξ ≥ ε", f.target(), worst, margins.abs().sum().plus(f.target()));
    }

    /** The rows and once more their sum with weights 1, 2, …, times a sign. */
    private static Matrix contradicted(Matrix rows, int sign) {
        Lanes sum = rows.row(0).times(sign);
        for (int i = 1; i < rows.rows(); i++) {
            sum = sum.plus(rows.row(i).times(sign * (i + 1.0)));
        }
        Lanes entries = sum.arithmetic().stack(rows.entries(), sum);
        return new Matrix(entries, rows.rows() + 1, rows.columns());
    }
}
