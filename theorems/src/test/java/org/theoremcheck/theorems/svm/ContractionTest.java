package org.theoremcheck.theorems.svm;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Rademacher;
import org.theoremcheck.engine.problem.FunctionClassCohort;
import org.theoremcheck.generators.FunctionClasses;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For A with A(0) = 0 and Lipschitz constant L, R̂_ℓ(A∘F) ≤ 2L·R̂_ℓ(F).
 *
 * <p>All signs are enumerated, ℓ ≤ 6, for A = (·)₊, |·|, sin and the ramp clip(1 − z, 0, 1) − 1, all with L = 1. It is a theorem; the factor 2 pays for the absolute value
 * inside the supremum, and F = {(1, −1), (−1, 1)} with A = (·)₊ shows that it cannot be below 1.
 *
 * @see <a href="https://www.jmlr.org/papers/v3/bartlett02a.html">Bartlett, Mendelson (2002), Theorem 12, part 4</a>
 */
@Claim(
        id = "svm.contraction",
        paper = Paper.SVM,
        at = "Theorem 2, premise",
        section = "1 Premises",
        says = "A(0) = 0, A L-Lipschitz ⟹ R̂_ℓ(A∘F) ≤ 2L·R̂_ℓ(F)")
class ContractionTest {

    @Check
    void aContractionAtMostDoublesTheComplexity(
            @ForAll(supplier = FunctionClasses.class) FunctionClassCohort f, Evidence evidence) {
        conclude(f, evidence, "(·)₊", z -> z.max(0), 2);
        conclude(f, evidence, "|·|", Lanes::abs, 2);
        conclude(f, evidence, "sin", z -> z.map(Unary.SIN), 2);
        conclude(f, evidence, "ramp − 1", z -> z.negate().max(-1).min(0), 2);
    }

    @Mutant("A(0) = 1")
    void theOriginMayMove(@ForAll(supplier = FunctionClasses.class) FunctionClassCohort f, Evidence evidence) {
        conclude(f, evidence, "|·| + 1", z -> z.abs().plus(1), 2);
    }

    @Mutant("2L replaced by 0.9L")
    void lessThanTheComplexityIsLeft(
            @ForAll(supplier = FunctionClasses.class) FunctionClassCohort f, Evidence evidence) {
        conclude(f, evidence, "(·)₊", z -> z.max(0), 0.9);
    }

    private static void conclude(
            FunctionClassCohort f, Evidence evidence, String name, UnaryOperator<Lanes> a, double factor) {
        evidence.given("|f| ≤ 1024, " + name, f.hypotheses().get(0).holds());
        Matrix values = f.values();
        Lanes after = Rademacher.ofFunctions(values.with(a.apply(values.entries())));
        evidence.require(
                "R̂_ℓ(A∘F), A = " + name, after, Rademacher.ofFunctions(values).times(factor));
    }
}
