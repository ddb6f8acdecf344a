package org.theoremcheck.theorems.dante;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.ArgumentCohort;
import org.theoremcheck.generators.ArgumentPairs;
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
    void slopeIsASubgradient(@ForAll(supplier = ArgumentPairs.class) ArgumentCohort pair, Evidence evidence) {
        Lanes signs = pair.z().times(pair.u());
        evidence.cover("z and u of opposite signs", signs.below(0).greatest(), 0.25);
        evidence.cover("z = 0", pair.z().equalTo(0).greatest(), 0.1);
        subgradient(pair, evidence, pair.phi().slope(pair.z()));
        betweenTheSlopes(pair, evidence);
        twoLines(pair, evidence);
    }

    @Mutant("a > b")
    void theFunctionMayBeConcave(
            @ForAll(supplier = ArgumentPairs.ExchangedSlopes.class) ArgumentCohort pair, Evidence evidence) {
        subgradient(pair, evidence, pair.phi().slope(pair.z()));
    }

    @Mutant("a < 0")
    void aSlopeMayBeNegative(
            @ForAll(supplier = ArgumentPairs.NegativeSlopes.class) ArgumentCohort pair, Evidence evidence) {
        pair.hypotheses().forEach(evidence::given);
        betweenTheSlopes(pair, evidence);
    }

    @Mutant("g(0) = 2b")
    void theSlopeAtZeroMayExceedB(@ForAll(supplier = ArgumentPairs.class) ArgumentCohort pair, Evidence evidence) {
        subgradient(pair, evidence, slopeWithAtZero(pair, pair.b().times(2)));
    }

    @Mutant("g(0) = a/2")
    void theSlopeAtZeroMayFallBelowA(@ForAll(supplier = ArgumentPairs.class) ArgumentCohort pair, Evidence evidence) {
        subgradient(pair, evidence, slopeWithAtZero(pair, pair.a().over(2)));
    }

    private static Lanes slopeWithAtZero(ArgumentCohort pair, Lanes atZero) {
        return pair.z().equalTo(0).choose(atZero, pair.phi().slope(pair.z()));
    }

    private static void subgradient(ArgumentCohort pair, Evidence evidence, Lanes g) {
        pair.hypotheses().forEach(evidence::given);
        Lanes tangent = g.times(pair.u().minus(pair.z()));
        Lanes rise = pair.phi().value(pair.u()).minus(pair.phi().value(pair.z()));
        for (int i = 0; i < tangent.rows(); i++) {
            evidence.require("g(z)(u − z) ≤ φ(u) − φ(z)", tangent.row(i), rise.row(i));
        }
    }

    private static void betweenTheSlopes(ArgumentCohort pair, Evidence evidence) {
        Lanes run = pair.u().minus(pair.z());
        Lanes rise = pair.phi().value(pair.u()).minus(pair.phi().value(pair.z()));
        Lanes zero = run.arithmetic().constant(0);
        for (int i = 0; i < run.rows(); i++) {
            Lanes across = run.row(i);
            Lanes up = rise.row(i);
            evidence.require("0 ≤ (φ(u) − φ(z))(u − z)", zero, up.times(across));
            evidence.require("|φ(u) − φ(z)| ≤ b|u − z|", up.abs(), pair.b().times(across.abs()));
            evidence.require("a|u − z| ≤ |φ(u) − φ(z)|", pair.a().times(across.abs()), up.abs());
        }
    }

    private static void twoLines(ArgumentCohort pair, Evidence evidence) {
        GeneralisedRelu phi = pair.phi();
        for (Lanes z : rows(pair.z())) {
            Lanes parts =
                    pair.b().times(z.max(0)).minus(pair.a().times(z.negate().max(0)));
            evidence.requireEqual("φ(z) = b·max(z, 0) − a·max(−z, 0)", phi.value(z), parts);
            for (double step : new double[] {-0.5, 0.5}) {
                Lanes rise = phi.value(z.plus(z.times(step))).minus(phi.value(z));
                evidence.requireEqual(
                        "φ(z + h) − φ(z) = g(z)·h for |h| < |z|",
                        rise,
                        phi.slope(z).times(z).times(step));
            }
            evidence.requireEqual(
                    "φ(h) = b·h for h > 0", phi.value(z.abs()), pair.b().times(z.abs()));
            evidence.requireEqual(
                    "φ(−h) = −a·h for h ≥ 0",
                    phi.value(z.abs().negate()),
                    pair.a().times(z.abs()).negate());
        }
    }

    private static List<Lanes> rows(Lanes column) {
        return java.util.stream.IntStream.range(0, column.rows())
                .mapToObj(column::row)
                .toList();
    }
}
