package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * A − τ where A ≥ τ, 0 where −τ ≤ A ≤ τ, A + τ where A ≤ −τ, with τ = λ/γ, is the prox of τ|·|. Here A = w.
 *
 * <p>True; that the prox minimises ½(v − A)² + τ|v| is checked against v with the modulus 1 of that function.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.6 (restored)</a>
 */
@Claim(
        id = "bsum.a6.prox.v2",
        paper = Paper.BSUM,
        at = "Appendix A.6 (restored)",
        section = "8 Soft threshold",
        says = "the three cases with A ≤ −τ in the third equal prox of τ|·|")
class SoftThresholdAmendedTest {

    @Check
    void allCasesAgreeWithTheProx(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, tau(f), tau(f).negate(), tau(f));
    }

    @Mutant("threshold λγ")
    void theThresholdIsTheProduct(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                f.lambda().times(f.gamma()),
                f.lambda().times(f.gamma()).negate(),
                f.lambda().times(f.gamma()));
    }

    @Mutant("hard threshold")
    void theRestNeedNotShrink(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, tau(f), tau(f).negate(), tau(f).times(0));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes tau, Lanes last, Lanes shrink) {
        f.hypotheses().forEach(evidence::given);
        Lanes a = f.weights().row(0);
        Lanes exact = f.lambda().over(f.gamma());
        Lanes size = a.abs().minus(exact).max(0);
        Lanes prox = a.atLeast(0).choose(size, size.negate());
        Lanes scale = a.abs().plus(exact).plus(tau);
        evidence.require("case 1", scale.plus(a.minus(shrink).minus(prox).abs()), scale, a.atLeast(tau));
        evidence.require("case 2", scale.plus(prox.abs()), scale, a.abs().atMost(tau));
        evidence.require("case 3", scale.plus(a.plus(shrink).minus(prox).abs()), scale, a.atMost(last));
        Lanes v = f.others().row(0);
        Lanes least = energy(prox, a, exact).plus(v.minus(prox).square().over(2));
        evidence.require("prox is the minimiser", least, energy(v, a, exact));
    }

    /** ½(v − A)² + τ|v|. */
    private static Lanes energy(Lanes v, Lanes a, Lanes tau) {
        return v.minus(a).square().over(2).plus(v.abs().times(tau));
    }

    private static Lanes tau(LayeredCohort f) {
        return f.lambda().over(f.gamma());
    }
}
