package org.theoremcheck.theorems.svm;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Rademacher;
import org.theoremcheck.engine.problem.FunctionClassCohort;
import org.theoremcheck.generators.FunctionClasses;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * R̂_ℓ(F) = E_σ sup_f |(2/ℓ) Σ σ_if(z_i)|, with a factor 2 and the absolute value inside the supremum.
 *
 * <p>A definition: the certificate that all margin bounds of this paper are checked with is compared with the mean over all 2^ℓ sign
 * vectors, ℓ ≤ 6, added up one coordinate after the other. It enumerates half of the signs, which suffices because of the absolute value.
 */
@Claim(
        id = "svm.rademacher.def",
        paper = Paper.SVM,
        at = "Definition 1",
        section = "1 Premises",
        says = "R̂_ℓ(F) = E_σ sup_f |(2/ℓ) Σ σ_if(z_i)|",
        kind = Kind.EQUIVALENCE)
class RademacherDefinitionTest {

    @Check
    void theCertificateIsTheDefinition(
            @ForAll(supplier = FunctionClasses.class) FunctionClassCohort f, Evidence evidence) {
        conclude(f, evidence, 2, Lanes::abs);
    }

    @Mutant("factor 1")
    void thereIsNoFactorTwo(@ForAll(supplier = FunctionClasses.class) FunctionClassCohort f, Evidence evidence) {
        conclude(f, evidence, 1, Lanes::abs);
    }

    @Mutant("no absolute value")
    void thereIsNoAbsoluteValue(@ForAll(supplier = FunctionClasses.class) FunctionClassCohort f, Evidence evidence) {
        conclude(f, evidence, 2, sum -> sum);
    }

    private static void conclude(FunctionClassCohort f, Evidence evidence, double factor, UnaryOperator<Lanes> inside) {
        f.hypotheses().forEach(evidence::given);
        Matrix values = f.values();
        int l = values.columns();
        Lanes none = values.column(0).times(0);
        Lanes mean = expected(values, 0, none, inside).times(factor).over(l);
        evidence.requireEqual(
                "R̂_ℓ(F)",
                Rademacher.ofFunctions(values),
                mean,
                values.entries().abs().sum());
    }

    /** E over the signs from place i on of sup_f of what the signed sum becomes. @param sums Σ σ_if(z_i) so far, one row per function */
    private static Lanes expected(Matrix values, int i, Lanes sums, UnaryOperator<Lanes> inside) {
        if (i == values.columns()) {
            return inside.apply(sums).greatest();
        }
        Lanes up = expected(values, i + 1, sums.plus(values.column(i)), inside);
        Lanes down = expected(values, i + 1, sums.minus(values.column(i)), inside);
        return up.plus(down).over(2);
    }
}
