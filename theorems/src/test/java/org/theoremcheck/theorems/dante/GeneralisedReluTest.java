package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.KinkCohort;
import org.theoremcheck.generators.Kinks;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Generalised ReLU and its slope. Let 0 &lt; a &lt; b, φ(z) = b·max(z, 0) − a·max(−z, 0), g(z) = b for z ≥ 0 and a for z &lt; 0. Then
 * φ(u) ≥ φ(z) + g(z)(u − z) for all u, z; φ is monotone and b-Lipschitz; a|u − z| ≤ |φ(u) − φ(z)|; φ is differentiable with
 * derivative g except at 0, where its slopes are a from the left and b from the right.
 *
 * <p>It holds because φ is the greater of the two lines az and bz. Equality everywhere for u, z of one sign.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 3</a>
 */
@Claim(
        id = "dante.def3",
        paper = Paper.DANTE,
        at = "Definition 3",
        section = "1 Definitions",
        says = "0 < a < b ⟹ φ(u) ≥ φ(z) + g(z)(u − z); a|u − z| ≤ |φ(u) − φ(z)| ≤ b|u − z|; φ is monotone")
class GeneralisedReluTest {

    @Check
    void slopeIsASubgradient(@ForAll(supplier = Kinks.class) KinkCohort at, Evidence evidence) {
        Lanes signs = at.z().times(at.u());
        evidence.cover("z and u of opposite signs", signs.below(0), 0.25);
        evidence.cover("z = 0", at.z().equalTo(0), 0.1);
        subgradient(at, evidence, at.activation().slope(at.z()));
        betweenTheSlopes(at, evidence);
        twoLines(at, evidence);
    }

    @Mutant("a > b")
    void theFunctionMayBeConcave(@ForAll(supplier = Kinks.ExchangedSlopes.class) KinkCohort at, Evidence evidence) {
        subgradient(at, evidence, at.activation().slope(at.z()));
    }

    @Mutant("a < 0")
    void aSlopeMayBeNegative(@ForAll(supplier = Kinks.NegativeSlopes.class) KinkCohort at, Evidence evidence) {
        at.hypotheses().forEach(evidence::given);
        betweenTheSlopes(at, evidence);
    }

    @Mutant("g(0) = 2b")
    void theSlopeAtZeroMayExceedB(@ForAll(supplier = Kinks.class) KinkCohort at, Evidence evidence) {
        subgradient(at, evidence, slopeWithAtZero(at, at.b().times(2)));
    }

    @Mutant("g(0) = a/2")
    void theSlopeAtZeroMayFallBelowA(@ForAll(supplier = Kinks.class) KinkCohort at, Evidence evidence) {
        subgradient(at, evidence, slopeWithAtZero(at, at.a().over(2)));
    }

    private static Lanes slopeWithAtZero(KinkCohort at, Lanes atZero) {
        return at.z().equalTo(0).choose(atZero, at.activation().slope(at.z()));
    }

    private static void subgradient(KinkCohort at, Evidence evidence, Lanes g) {
        at.hypotheses().forEach(evidence::given);
        evidence.require("g(z)(u − z) ≤ φ(u) − φ(z)", g.times(run(at)), rise(at));
    }

    private static void betweenTheSlopes(KinkCohort at, Evidence evidence) {
        Lanes zero = at.z().arithmetic().constant(0);
        Lanes run = run(at).abs();
        evidence.require("0 ≤ (φ(u) − φ(z))(u − z)", zero, rise(at).times(run(at)));
        evidence.require("|φ(u) − φ(z)| ≤ b|u − z|", rise(at).abs(), at.b().times(run));
        evidence.require("a|u − z| ≤ |φ(u) − φ(z)|", at.a().times(run), rise(at).abs());
    }

    private static void twoLines(KinkCohort at, Evidence evidence) {
        GeneralisedRelu phi = at.activation();
        Lanes z = at.z();
        Lanes parts = at.b().times(z.max(0)).minus(at.a().times(z.negate().max(0)));
        evidence.requireEqual("φ(z) = b·max(z, 0) − a·max(−z, 0)", phi.value(z), parts);
        Lanes g = z.below(0).choose(at.a(), at.b());
        evidence.requireEqual("g(z) = a for z < 0, b for z ≥ 0", phi.slope(z), g);
        for (double step : new double[] {-0.5, 0.5}) {
            Lanes rise = phi.value(z.plus(z.times(step))).minus(phi.value(z));
            evidence.requireEqual(
                    "φ(z + h) − φ(z) = g(z)·h, |h| < |z|", rise, phi.slope(z).times(z.times(step)));
        }
        evidence.requireEqual("φ(h) = b·h, h ≥ 0", phi.value(z.abs()), at.b().times(z.abs()));
        evidence.requireEqual(
                "φ(−h) = −a·h, h ≥ 0",
                phi.value(z.abs().negate()),
                at.a().times(z.abs().negate()));
    }

    private static Lanes run(KinkCohort at) {
        return at.u().minus(at.z());
    }

    private static Lanes rise(KinkCohort at) {
        return at.activation().value(at.u()).minus(at.activation().value(at.z()));
    }
}
