package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The backward pass returns ∇f(w)·μ for every μ: ⟨Backward(μ), d⟩ = ⟨μ, J(w)d⟩; with μ = ∇h(f(w)) it returns ∇(h∘f)(w).
 *
 * <p>Checked along random directions d against 2-jets, h = ½‖· − y‖² with y = ν. It holds: a transposed product of Jacobians, read from the other end.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithms 1 to 3</a>
 */
@Claim(
        id = "chain.autodiff.exact",
        paper = Paper.SMOOTHNESS,
        at = "Algorithms 1 to 3",
        section = "1.1 Automatic differentiation",
        says = "⟨Backward(μ), d⟩ = ⟨μ, J(w)d⟩; Backward(∇h(f(w))) = ∇(h∘f)(w)")
class BackwardPassTest {

    @Check
    void theBackwardPassIsTheTransposedJacobian(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, pass -> pass);
    }

    @Mutant("x_t for x_{t−1} in the stored derivatives")
    void theStatesAreOneLayerLate(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, BackwardPassTest::late);
    }

    @Mutant("untransposed ∇_x φ_t")
    void theWeightsAreTransposed(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, BackwardPassTest::transposed);
    }

    private static void conclude(ChainCohort f, Evidence evidence, UnaryOperator<ForwardPass> stored) {
        f.hypotheses().forEach(evidence::given);
        Jet jet = f.at(f.parameters()).along(f.direction());
        ForwardPass pass = stored.apply(f.at(f.parameters()).forward());
        List<Block> gradient = pass.backward(f.mu().entries());
        Lanes size = Gradients.norm(gradient).times(f.directionSquared().sqrt());
        Lanes one = f.mu().entries().dot(jet.x1());
        evidence.requireEqual(
                "⟨Backward(μ), d⟩ = ⟨μ, x₁⟩",
                Gradients.dot(gradient, f.direction()),
                one,
                size.plus(f.mu().norm().times(jet.x1().norm())));
        Lanes residual = f.at(f.parameters()).forward().output().minus(f.nu().entries());
        List<Block> slope = pass.backward(residual);
        Lanes rate = residual.dot(jet.x1());
        Lanes scale = Gradients.norm(slope)
                .times(f.directionSquared().sqrt())
                .plus(residual.norm().times(jet.x1().norm()));
        evidence.requireEqual("⟨∇(h∘f), d⟩ is the derivative of h∘f", Gradients.dot(slope, f.direction()), rate, scale);
    }

    private static ForwardPass late(ForwardPass pass) {
        List<Lanes> late =
                new ArrayList<>(pass.states().subList(1, pass.states().size()));
        late.add(pass.output());
        return new ForwardPass(pass.chain(), late, pass.differentials());
    }

    private static ForwardPass transposed(ForwardPass pass) {
        List<Block> turned = pass.chain().blocks().stream()
                .map(u -> new Block(u.weights().transpose(), u.offset()))
                .toList();
        return new ForwardPass(pass.chain().at(turned), pass.states(), pass.differentials());
    }
}
