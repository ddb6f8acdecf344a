package org.theoremcheck.theorems.chain;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The forward pass needs no knowledge of μ; one stored pass serves any number of μ; Backward is linear in μ.
 *
 * <p>It holds: what is stored are states and slopes at w, and Backward multiplies by them.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 3.1</a>
 */
@Claim(
        id = "chain.autodiff.decoupled",
        paper = Paper.SMOOTHNESS,
        at = "Section 3.1",
        section = "1.1 Automatic differentiation",
        says = "one forward pass, without μ, serves every μ; Backward is linear in μ",
        kind = Kind.TRACE)
class DecoupledPassesTest {

    @Check
    void oneStoredPassServesAll(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, false, 1);
    }

    @Mutant("a pass stored at other parameters serves, too")
    void aPassFromElsewhereServes(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, true, 1);
    }

    @Mutant("Backward(μ + ν) = Backward(μ)")
    void theSecondAdjointIsForgotten(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, false, 0);
    }

    private static void conclude(ChainCohort f, Evidence evidence, boolean elsewhere, double share) {
        f.hypotheses().forEach(evidence::given);
        ForwardPass pass = f.at(elsewhere ? f.target() : f.parameters()).forward();
        List<Block> first = pass.backward(f.mu().entries());
        List<Block> second = pass.backward(f.nu().entries());
        Lanes three = f.directionSquared().arithmetic().constant(3);
        List<Block> both = pass.backward(f.mu().times(three).plus(f.nu()).entries());
        List<Block> sum = Gradients.plus(
                Gradients.times(first, three),
                Gradients.times(second, three.times(0).plus(share)));
        List<Block> fresh = f.at(f.parameters()).forward().backward(f.nu().entries());
        Lanes size = Gradients.norm(first).plus(Gradients.norm(second)).plus(Gradients.norm(fresh));
        Lanes zero = size.times(0);
        evidence.requireEqual(
                "Backward(3μ + ν) = 3·Backward(μ) + Backward(ν)", Gradients.distance(both, sum), zero, size);
        evidence.requireEqual(
                "the stored pass serves ν as a fresh one does", Gradients.distance(second, fresh), zero, size);
    }
}
