package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.problem.AffineMaximumCohort;
import org.theoremcheck.generators.AffineMaxima;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Convex and Lipschitz functions. Let f be convex, and G-Lipschitz on B(z, ε/G). Then f is (ε, G, z)-SLQC at every x, for
 * any z, minimiser or not.
 *
 * <p>Checked for every ε &gt; 0 on maxima of affine functions with slopes of norm at most G, and for ε = Δ/2 on ½h‖w‖²,
 * whose Lipschitz constant on B(z, r) is h(‖z‖ + r). It holds because f ≤ f(z) + ε &lt; f(x) on B(z, ε/G), where a convex f
 * lies above f(x) + ⟨∇f(x), y − x⟩; one affine piece of norm G attains the constant.
 *
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Section 3.1</a>
 */
@Claim(
        id = "dante.lem.convex",
        paper = Paper.DANTE,
        at = "Section 3.2.4",
        section = "6 Cross-entropy",
        says = "f convex and G-Lipschitz on B(z, ε/G) ⟹ f is (ε, G, z)-SLQC at every x")
class ConvexLipschitzTest {

    @Check
    void convexAndLipschitzIsSlqc(
            @ForAll(supplier = AffineMaxima.class) AffineMaximumCohort convex, Evidence evidence) {
        evidence.cover("f(x) > f(z)", around(convex, convex.maximum()).counted(), 0.4);
        conclude(convex, convex.maximum(), evidence, 1);
        bowl(convex, evidence, true);
    }

    @Mutant("κ = G/2")
    void halfTheConstantSuffices(@ForAll(supplier = AffineMaxima.class) AffineMaximumCohort convex, Evidence evidence) {
        conclude(convex, convex.maximum(), evidence, 2);
    }

    @Mutant("minima of affine functions, which are not convex")
    void convexityIsNotNeeded(@ForAll(supplier = AffineMaxima.class) AffineMaximumCohort convex, Evidence evidence) {
        conclude(convex, convex.minimum(), evidence, 1);
    }

    @Mutant("Lipschitz at z alone")
    void theSlopeAtTheReferenceSuffices(
            @ForAll(supplier = AffineMaxima.class) AffineMaximumCohort convex, Evidence evidence) {
        bowl(convex, evidence, false);
    }

    private static Slqc around(AffineMaximumCohort convex, Oracle f) {
        return Slqc.measure(f, convex.point(), convex.reference());
    }

    private static void conclude(AffineMaximumCohort convex, Oracle f, Evidence evidence, double divisor) {
        convex.hypotheses().forEach(evidence::given);
        Lanes kappa = convex.lipschitz().over(divisor);
        evidence.require(around(convex, f).forEveryEpsilon(kappa));
    }

    /** ½h‖w‖² with h = G; κ = h(‖z‖ + ε/κ) is its Lipschitz constant on B(z, ε/κ), h‖z‖ that at z. */
    private static void bowl(AffineMaximumCohort convex, Evidence evidence, boolean wholeBall) {
        Lanes centre = convex.point().minus(convex.point());
        Lanes h = centre.plus(convex.lipschitz());
        Slqc at = around(convex, new Quadratic(h, centre));
        Lanes epsilon = at.gap().over(2);
        Lanes slope = convex.lipschitz().times(convex.reference().norm());
        Lanes root =
                slope.square().plus(convex.lipschitz().times(epsilon).times(4)).sqrt();
        evidence.require(at.at(wholeBall ? slope.plus(root).over(2) : slope, epsilon));
    }
}
