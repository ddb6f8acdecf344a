package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.FrozenNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Frozen weights may be anything. Labels come from a net (W₁*, W₂*) of the same architecture; for any frozen W₁, the risk in
 * W₂ is (ε, κ, z)-SLQC around a global minimiser z of that sub-problem, for some κ.
 *
 * <p>Checked with one hidden unit and one output, where the risk is a quadratic on v ≥ 0 and another one on v ≤ 0. Refuted for every
 * κ at once: both may have a minimum inside their half line, and then the gradient between 0 and the worse one points away from the
 * better one. With a = 1/10, b = 1, h = (−1/10, 3/10) and y = (1, 9/10), ŷ is (−1/100, 3/10)·v for v ≥ 0 and (−1/10, 3/100)·v for v ≤ 0,
 * with minima at 2.886 (m·êrr = 1.060) and −6.697 (1.321); at v = −1 the risk still falls towards the latter. Where W₁ = W₁*, see
 * {@code dante.outer.amended}.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.4.2</a>
 */
@Claim(
        id = "dante.rem.anyweights",
        paper = Paper.DANTE,
        at = "Section 3.4.2",
        section = "3 A layer, outer weights",
        says = "labels from a net, W₁ frozen anywhere ⟹ the risk in W₂ is SLQC around a global minimiser, for some κ",
        expected = Verdict.REFUTED)
class FrozenWeightsTest {

    @Check
    void someConstantWorks(@ForAll(supplier = FrozenNets.OneUnit.class) NetCohort net, Evidence evidence) {
        Slqc slqc = around(net, evidence);
        evidence.cover("êrr(w) > êrr(z)", slqc.counted(), 0.9);
        evidence.require(slqc.finiteNeed());
    }

    @Mutant("κ = 2b³WR²/a, as for realisable labels")
    void theRealisableConstantWorks(@ForAll(supplier = FrozenNets.OneUnit.class) NetCohort net, Evidence evidence) {
        Lanes reach = net.activations(net.hiddenWeights()).entries().square().greatest();
        Lanes kappa = net.b().pow(3).times(net.outerRadius()).times(2).over(net.a());
        evidence.require(around(net, evidence).forEveryEpsilon(kappa.times(reach)));
    }

    @Mutant("around the teacher's W₂*")
    void theTeacherIsTheReference(@ForAll(supplier = FrozenNets.OneUnit.class) NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        evidence.require(SlqcOfNets.outer(net).finiteNeed());
    }

    /** The risk in W₂ at the student against its global minimiser. */
    private static Slqc around(NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        Lanes h = net.activations(net.hiddenWeights()).entries();
        Lanes right = onHalfLine(net, net.hidden().value(h)).max(0);
        Lanes left = onHalfLine(net, net.hidden().value(h.negate()).negate()).min(0);
        Lanes better = net.outer().risk(right).atMost(net.outer().risk(left));
        Lanes minimiser = better.choose(right, left);
        Slqc slqc = Slqc.measure(net.outer(), net.outerWeights().entries(), minimiser);
        Lanes lowest = net.outer().risk(minimiser);
        evidence.given("êrr(z) ≤ êrr(0)", lowest, net.outer().risk(minimiser.minus(minimiser)));
        return slqc;
    }

    /** The minimiser of (1/m) Σ (c_i v − y_i)², 0 if c = 0. */
    private static Lanes onHalfLine(NetCohort net, Lanes c) {
        Lanes squares = c.normSquared();
        Lanes zero = squares.minus(squares);
        return squares.equalTo(0).choose(zero, c.dot(net.labels().entries()).over(squares));
    }
}
