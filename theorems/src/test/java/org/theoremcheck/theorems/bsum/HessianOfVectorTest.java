package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * With the Hessian H acting on vec Δ, the second derivative along Δ is ⟨vec Δ, H·vec Δ⟩ for every network, and f(V) = f(W) + ⟨G, Δ⟩ +
 * ½⟨vec Δ, H·vec Δ⟩ exactly for the blocks of deep linear networks with squared error.
 *
 * <p>True: H is assembled from its columns, and such a block function is quadratic.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1 (restored)</a>
 */
@Claim(
        id = "bsum.a4.dims.v2",
        paper = Paper.BSUM,
        at = "Appendix A.1 (restored)",
        section = "3 Surrogates",
        says =
                "the second derivative along Δ is ⟨vec Δ, H·vec Δ⟩; f(V) = f(W) + ⟨G, Δ⟩ + ½ of it for deep linear networks")
class HessianOfVectorTest {

    @Check
    void theHessianActsOnTheVector(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5, HessianOfVectorTest::hessian);
    }

    @Mutant("without the factor ½")
    void theFactorMayBeDropped(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, HessianOfVectorTest::hessian);
    }

    @Mutant("factor ¼")
    void aQuarterWouldDo(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25, HessianOfVectorTest::hessian);
    }

    @Mutant("the Gauss–Newton matrix")
    void gaussNewtonServesAsWell(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5, HessianOfVectorTest::gaussNewton);
    }

    /** A quadratic form in Δ for block j. */
    private interface Form {
        Lanes along(LayeredCohort f, Block block, int j);
    }

    private static Lanes hessian(LayeredCohort f, Block block, int j) {
        Matrix hessian = block.f().hessian(block.w());
        return block.away().dot(hessian.times(Matrix.column(block.away())).entries());
    }

    /** (2/N)‖JΔ‖² + 2λ‖Δ‖² with J the derivative of all outputs. */
    private static Lanes gaussNewton(LayeredCohort f, Block block, int j) {
        Matrix outputs = f.cohort()
                .kernels()
                .network()
                .outputGradients(
                        f.architecture().with(new SquaredError()),
                        f.architecture().matrices(f.weights()),
                        f.x());
        Lanes alone = f.ridge().with(f.weights().times(0), j, block.away());
        Lanes moved = outputs.times(Matrix.column(alone)).entries().normSquared();
        return moved.times(2)
                .over(f.samples())
                .plus(block.squared().times(f.lambda()).times(2));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double half, Form form) {
        f.hypotheses().forEach(evidence::given);
        boolean linear = f.activations().stream().allMatch(Identity.class::isInstance);
        for (int j = 0; j < f.depth(); j++) {
            Block block = Blocks.of(f).get(j);
            Lanes bent = form.along(f, block, j);
            Lanes along = block.away().times(block.f().hessianVector(block.w(), block.away()));
            evidence.requireEqual(
                    "D²f[Δ, Δ]", along.sum(), bent, along.abs().sum().plus(bent.abs()));
            if (linear) {
                quadratic(evidence, block, bent.times(half));
            }
        }
    }

    private static void quadratic(Evidence evidence, Block block, Lanes bent) {
        Lanes straight = block.f().gradient(block.w()).dot(block.away());
        Lanes here = block.f().risk(block.w());
        Lanes there = block.f().risk(block.v());
        Lanes size = here.plus(there).plus(straight.abs()).plus(bent.abs());
        evidence.requireEqual("f(V)", there, here.plus(straight).plus(bent), size);
    }
}
