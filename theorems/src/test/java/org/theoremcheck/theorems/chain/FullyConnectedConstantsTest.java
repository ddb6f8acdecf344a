package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.BiAffineCohort;
import org.theoremcheck.generators.BiAffineLayers;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The fully connected layer VᵀX + v·1ᵀ on a batch of m has L_b = ‖(V, X) ↦ VᵀX‖ = 1 and lᵘ = ‖v ↦ v·1ᵀ‖ = √m.
 *
 * <p>It holds: ‖VᵀX‖ ≤ ‖V‖‖X‖ with equality for V = xyᵀ, X = xzᵀ; each offset is copied m times.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.full",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "VᵀX + v·1ᵀ on a batch of m: L_b = 1, lᵘ = √m")
class FullyConnectedConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1);
    }

    @Mutant("0.95 of L_b")
    void slightlyLessProduct(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        conclude(f, evidence, 0.95, 1);
    }

    @Mutant("0.95 of lᵘ")
    void slightlyLessOffset(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 0.95);
    }

    private static void conclude(BiAffineCohort f, Evidence evidence, double factor, double copied) {
        f.hypotheses().forEach(evidence::given);
        Lanes product = f.layer().product(f.x(), f.u().weights()).norm();
        evidence.require(
                "‖VᵀX‖ ≤ L_b‖V‖‖X‖",
                product,
                f.u().weights().norm().times(f.x().norm()).times(factor));
        Lanes root = product.arithmetic().constant(f.batch()).sqrt();
        Lanes copies = f.u().offset().repeatEach(f.batch());
        evidence.require(
                "‖v·1ᵀ‖ ≤ lᵘ‖v‖",
                copies.norm(),
                f.u().offset().norm().times(root).times(copied));
    }
}
