package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.SigmoidNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer of a sigmoid net. Theorem 4's statement with φ₁ = φ₂ = σ, for some κ.
 *
 * <p>Refuted for every κ at once; with x = 1 and W₂ = (−½, −1/5), teacher (0, −3) and student (−3, 0): the residual moves both units the same way, and the
 * saturated one hardly at all.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.2.4</a>
 */
@Claim(
        id = "dante.rem.sigmoid.inner",
        paper = Paper.DANTE,
        at = "Section 3.2.4",
        section = "4 A layer, inner weights",
        says = "sigmoid net, labels from W₁* ⟹ the risk in W₁ is (ε, κ, W₁*)-SLQC on B(0, W₁) for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class SigmoidNetTest {

    @Check
    void someConstantWorks(@ForAll(supplier = SigmoidNets.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("κ = 1")
    void oneWorks(@ForAll(supplier = SigmoidNets.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, net.hiddenRadius().times(0).plus(1));
    }
}
