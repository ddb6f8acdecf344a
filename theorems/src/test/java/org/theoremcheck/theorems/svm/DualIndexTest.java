package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmProgramme;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The printed constraints carry δw_i, one direction per example, while the objective carries δw. Read literally, with δw and
 * δw_1 … δw_ℓ as separate variables, the optimal value is still that of the printed dual.
 *
 * <p>Checked by weak duality: D(α) ≤ ½‖δw‖² + C Σ (ε − y_ij⟨δw_i, g_ij⟩)₊ at δw = 0 and δw_i the optimum over example i alone with 2¹⁰ times the box.
 * False: δw meets no constraint, so that δw = 0 is optimal. For one example with g = 2, y = ε = C = 1 the literal optimum is 0, the dual's ⅛. With δw in the
 * constraints it is {@code svm.dual}.
 */
@Claim(
        id = "svm.dual.index",
        paper = Paper.SVM,
        at = "Section 3.1, primal",
        section = "3 Optimisation problem",
        says = "min over δw, δw_1 … δw_ℓ of ½‖δw‖² + C Σ (ε − y_ij⟨δw_i, g_ij⟩)₊ equals the printed dual's maximum",
        kind = Kind.TRACE,
        expected = Verdict.REFUTED)
class DualIndexTest {

    @Check
    void theLiteralProgrammeHasTheSameOptimum(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("at least a tenth of it")
    void theLiteralProgrammeCostsATenth(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.1);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        int k = f.constraints() / f.examples();
        int width = f.signed().columns();
        Lanes slack = f.target().times(0);
        for (int i = 0; i < f.examples(); i++) {
            Lanes rows = f.signed().entries().slice(i * k * width, (i + 1) * k * width);
            Lanes box = f.box().times(0x1p10);
            SvmSolution own = new SvmProgramme(new Matrix(rows, k, width), f.target(), box).solve();
            slack = slack.plus(own.slacks().sum());
        }
        Lanes unit = f.target().times(f.box()).times(f.constraints());
        Lanes dual = f.programme().solve().value().times(share);
        Rowwise.require(evidence, "D(α) ≤ literal value", dual, slack.times(f.box()), unit);
    }
}
