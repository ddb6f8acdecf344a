package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.MarginSampleCohort;
import org.theoremcheck.generators.MarginSamples;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The right-hand side of Theorem 2 is at least min(1, 4/√ℓ) + 3√(ln(2/δ)/(2ℓ)), whatever the kernel, γ, B and g.
 *
 * <p>It holds because Σ y_ig(x_i) ≤ B√ℓ·√tr K, so that with t = B√tr K/(γ√ℓ) the first two terms are at least (1 − t)₊ + 4t/√ℓ; equality for
 * identical points with every margin γ = B. The bound says something only from ℓ = 34 on, for δ near 1, and from ℓ = 65 on for δ = 0.1.
 */
@Claim(
        id = "svm.thm2.nonvacuous",
        paper = Paper.SVM,
        at = "Theorem 2, right-hand side",
        section = "2 Margin bound",
        says =
                "(1/(ℓγ))Σ ξ_i + (4B/(ℓγ))√tr K ≥ min(1, 4/√ℓ), so that the bound is below 1 only for ℓ > (4 + 3√(½ ln(2/δ)))²",
        kind = Kind.COUNT)
class NonvacuousBoundTest {

    @Check
    void theBoundHasAFloor(@ForAll(supplier = MarginSamples.Large.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, 4);
    }

    @Mutant("4/√ℓ replaced by 5/√ℓ")
    void theFloorIsHigher(@ForAll(supplier = MarginSamples.Large.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, 5);
    }

    private static void conclude(MarginSampleCohort s, Evidence evidence, double factor) {
        s.hypotheses().forEach(evidence::given);
        Lanes l = s.gamma().arithmetic().constant(s.examples());
        MarginBound printed = MarginBound.of(l);
        Lanes slack = s.slack(s.margins()).sum().over(s.gamma().times(l));
        Lanes confidence = printed.confidenceTerm(s.delta());
        Lanes bound = slack.plus(printed.complexityTerm(s.radius(), s.gamma(), s.trace()))
                .plus(confidence);
        Lanes floor = l.arithmetic().constant(factor).over(l.sqrt()).min(1);
        evidence.observe(
                "least ℓ with a bound below 1",
                s.logConfidence().over(2).sqrt().times(3).plus(4).square());
        evidence.observe("bound ≥ 1 (share)", bound.atLeast(1));
        evidence.require("floor of the bound", floor.plus(confidence), bound);
    }
}
