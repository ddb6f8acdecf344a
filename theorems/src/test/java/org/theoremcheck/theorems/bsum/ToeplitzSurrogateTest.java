package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.optimiser.Surrogate;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * Restricted to the Toeplitz matrices, the first-order surrogate stays strongly convex with modulus γ, and its minimiser
 * is the projection of W_j − G/γ: g(D) + (γ/2)‖V − D‖² = g(V) for every Toeplitz V.
 *
 * <p>True by Pythagoras.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.2</a>
 */
@Claim(
        id = "bsum.conv.strong",
        paper = Paper.BSUM,
        at = "Section 5.2",
        section = "10 Convolutional constraint",
        says = "restricted to Toeplitz matrices, (9) stays strongly convex with modulus γ and is least at Π(W_j − G/γ)")
class ToeplitzSurrogateTest {

    @Check
    void theProjectionIsTheMinimiser(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2, f.gamma());
    }

    @Mutant("modulus 2γ")
    void theModulusIsTwiceGamma(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, f.gamma());
    }

    @Mutant("Π(W_j − G)")
    void theStepDoesNotDependOnGamma(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2, f.gamma().times(0).plus(1));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double divisor, Lanes gamma) {
        f.hypotheses().forEach(evidence::given);
        int n = f.width();
        Projection toeplitz = Projection.ontoToeplitz(n, n);
        Surrogate g = new FirstOrderSurrogate(f.gamma());
        for (Block block : Blocks.of(f)) {
            Lanes best =
                    toeplitz.of(block.w().minus(block.f().gradient(block.w()).over(gamma)));
            Lanes other = toeplitz.of(block.v());
            Lanes bowl = best.minus(other).normSquared().times(f.gamma()).over(divisor);
            Lanes least = g.value(block.f(), block.w(), best);
            Lanes there = g.value(block.f(), block.w(), other);
            Lanes terms = block.f().gradient(block.w()).normSquared().over(f.gamma());
            Lanes size = least.abs().plus(there.abs()).plus(bowl).plus(terms);
            evidence.requireEqual("g(D) + (γ/2)‖V − D‖² = g(V)", least.plus(bowl), there, size);
        }
    }
}
