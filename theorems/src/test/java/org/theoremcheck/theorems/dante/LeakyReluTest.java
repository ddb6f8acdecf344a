package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.ParametricRelu;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.KinkCohort;
import org.theoremcheck.generators.Kinks;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Leaky ReLU and PReLU are generalised ReLUs. Leaky ReLU has a = 0.01, b = 1; PReLU with α ∈ (0, 1) has a = α, b = 1.
 *
 * <p>σ can only be the generalised ReLU with a = −σ(−1) and b = σ(1), so the check is 0 &lt; a &lt; b and σ = φ_{a,b} at every drawn
 * z; it is stronger than existence. PReLU with α ≤ 0 and plain ReLU fail 0 &lt; a, α = 1 (the identity) and α &gt; 1 fail a &lt; b.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 3</a>
 */
@Claim(
        id = "dante.def3.subsumes",
        paper = Paper.DANTE,
        at = "Definition 3",
        section = "1 Definitions",
        says = "Leaky ReLU = φ_{0.01, 1}; PReLU with α ∈ (0, 1) = φ_{α, 1}; both have 0 < a < b")
class LeakyReluTest {

    @Check
    void leakyAndParametricReluAreInstances(@ForAll(supplier = Kinks.class) KinkCohort at, Evidence evidence) {
        conclude(at, evidence, new LeakyRelu(), new ParametricRelu(alpha(at)));
        Lanes hundredth = at.z().arithmetic().constant(LeakyRelu.SLOPE);
        evidence.requireEqual("a of leaky ReLU is 0.01", new LeakyRelu().value(minusOne(at)), hundredth.negate());
    }

    @Mutant("α > 1")
    void theLearnedSlopeMayExceedOne(@ForAll(supplier = Kinks.ExchangedSlopes.class) KinkCohort at, Evidence evidence) {
        conclude(at, evidence, new ParametricRelu(alpha(at)));
    }

    @Mutant("α < 0")
    void theLearnedSlopeMayBeNegative(@ForAll(supplier = Kinks.NegativeSlopes.class) KinkCohort at, Evidence evidence) {
        conclude(at, evidence, new ParametricRelu(alpha(at)));
    }

    @Mutant("α = 0")
    void theLearnedSlopeMayVanish(@ForAll(supplier = Kinks.class) KinkCohort at, Evidence evidence) {
        conclude(at, evidence, new ParametricRelu(alpha(at).times(0)));
    }

    @Mutant("α = 1")
    void theLearnedSlopeMayBeOne(@ForAll(supplier = Kinks.class) KinkCohort at, Evidence evidence) {
        conclude(at, evidence, new ParametricRelu(at.b().over(at.b())));
    }

    @Mutant("plain ReLU")
    void plainReluIsAnInstance(@ForAll(supplier = Kinks.class) KinkCohort at, Evidence evidence) {
        conclude(at, evidence, new Relu(1));
    }

    /** α = a/b, in (0, 1) where 0 &lt; a &lt; b. */
    private static Lanes alpha(KinkCohort at) {
        return at.a().over(at.b());
    }

    private static Lanes minusOne(KinkCohort at) {
        return at.z().arithmetic().constant(-1);
    }

    private static void conclude(KinkCohort at, Evidence evidence, Activation... instances) {
        at.hypotheses().forEach(evidence::given);
        Lanes zero = at.z().arithmetic().constant(0);
        for (Activation sigma : instances) {
            Lanes a = sigma.value(minusOne(at)).negate();
            Lanes b = sigma.value(minusOne(at).negate());
            evidence.require(Hypothesis.below("0 < a", zero, a));
            evidence.require(Hypothesis.below("a < b", a, b));
            Lanes phi = new GeneralisedRelu(a, b).value(at.z());
            evidence.requireEqual("σ(z) = φ(z)", sigma.value(at.z()), phi);
        }
    }
}
