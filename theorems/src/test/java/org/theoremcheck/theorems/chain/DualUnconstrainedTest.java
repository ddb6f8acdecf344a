package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.LogitCohort;
import org.theoremcheck.generators.Logits;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For every convex h the dual is an unconstrained quadratic problem, that is, q_h* is finite everywhere: ⟨e, D²h·e⟩ &gt; 0 for e ≠ 0.
 *
 * <p>False for the multiclass logistic loss: e = (1, 1) at logits (0, 0). Logits that move together change no probability, so
 * D²h·e = 0 and q_h*(μ) is finite for ⟨μ − ∇h, e⟩ = 0 alone: the dual has constraints.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.3</a>
 */
@Claim(
        id = "chain.prop33.singular",
        paper = Paper.SMOOTHNESS,
        at = "Proposition 3.3",
        section = "1.3 Gauss–Newton through the dual",
        says = "h convex ⟹ the dual is an unconstrained quadratic",
        expected = Verdict.REFUTED)
class DualUnconstrainedTest {

    @Check
    void theHessianOfTheLogisticLossIsInvertible(@ForAll(supplier = Logits.class) LogitCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    @Mutant("eigenvalues of at least 1/8")
    void theHessianIsFarFromSingular(@ForAll(supplier = Logits.class) LogitCohort f, Evidence evidence) {
        conclude(f, evidence, 0.125);
    }

    private static void conclude(LogitCohort f, Evidence evidence, double least) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("e ≠ 0", f.e().normSquared().above(0));
        Lanes floor = f.e().normSquared().times(least);
        Inequality positive = Hypothesis.below("0 < ⟨e, D²h·e⟩", floor, f.curvature());
        evidence.require(positive);
    }
}
