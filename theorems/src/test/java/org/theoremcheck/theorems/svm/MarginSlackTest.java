package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
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
 * With m(S, g) = min_i y_ig(x_i) and ξ_i = (γ − y_ig(x_i))₊: m(S, g) ≥ γ if and only if Σ ξ_i = 0; and ξ is 1-Lipschitz and
 * nonincreasing in y·g(x).
 *
 * <p>Checked on pairs of linear functions, with γ exactly attained among them. It holds because ξ_i = 0 says y_ig(x_i) ≥ γ, and z ↦ (γ − z)₊ has
 * slopes −1 and 0.
 */
@Claim(
        id = "svm.def2",
        paper = Paper.SVM,
        at = "Definition 2",
        section = "1 Premises",
        says = "m(S, g) ≥ γ ⟺ Σ ξ_i = 0; ξ is 1-Lipschitz and nonincreasing in y·g",
        kind = Kind.EQUIVALENCE)
class MarginSlackTest {

    @Check
    void theSlackMeasuresTheMissingMargin(
            @ForAll(supplier = MarginSamples.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, s.margins().least().atLeast(s.gamma()), 1, 1);
    }

    @Mutant("m(S, g) > γ")
    void theMarginMustExceedGamma(@ForAll(supplier = MarginSamples.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, s.margins().least().above(s.gamma()), 1, 1);
    }

    @Mutant("Lipschitz constant 0.9")
    void slopesAreSmaller(@ForAll(supplier = MarginSamples.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, s.margins().least().atLeast(s.gamma()), 0.9, 1);
    }

    @Mutant("nondecreasing")
    void slackGrows(@ForAll(supplier = MarginSamples.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, s.margins().least().atLeast(s.gamma()), 1, -1);
    }

    private static void conclude(MarginSampleCohort s, Evidence evidence, Lanes met, double lipschitz, int direction) {
        s.hypotheses().forEach(evidence::given);
        Lanes z = s.margins();
        Lanes other = s.otherMargins();
        Lanes change = s.slack(z).minus(s.slack(other));
        Lanes way = z.minus(other);
        Lanes scale = s.gamma().plus(z.abs().sum()).plus(other.abs().sum());
        evidence.cover("γ is exactly attained", z.least().equalTo(s.gamma()), 0.02);
        evidence.cover("Σ ξ > 0", s.slack(z).sum().above(0), 0.3);
        evidence.requireEqual("m ≥ γ ⟺ Σ ξ = 0", met, s.slack(z).sum().equalTo(0));
        evidence.require(
                "|ξ(z) − ξ(z′)| ≤ |z − z′|",
                change.abs().minus(way.abs().times(lipschitz)).greatest().plus(scale),
                scale);
        evidence.require(
                "ξ is nonincreasing",
                change.times(way).times(direction).greatest().plus(scale.square()),
                scale.square());
    }
}
