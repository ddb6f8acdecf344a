package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.CrossEntropyNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer with cross-entropy, left to the reader by the text. Theorem 4's statement with a sigmoid output, binary cross-entropy and labels
 * y_i = σ(s_i*), for some κ.
 *
 * <p>Refuted for every κ at once; with x = 1, a = 1/10, b = 1, W₂ = (−1/10, −1/10), teacher (−½, 1/5) and student (0, 0), both hidden units ask to
 * move the same way, which for the sum over W₁ − W₁* is the wrong one.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.3</a>
 */
@Claim(
        id = "dante.ce.inner",
        paper = Paper.DANTE,
        at = "Section 3.3",
        section = "6 Cross-entropy",
        says =
                "sigmoid output, cross-entropy, labels from W₁* ⟹ the risk in W₁ is (ε, κ, W₁*)-SLQC for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class CrossEntropyNetTest {

    @Check
    void someConstantWorks(@ForAll(supplier = CrossEntropyNets.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("the κ of equal activation patterns")
    void theLinearisedConstantWorks(@ForAll(supplier = CrossEntropyNets.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
