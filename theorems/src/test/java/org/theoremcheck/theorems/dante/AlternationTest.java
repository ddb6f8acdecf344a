package org.theoremcheck.theorems.dante;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.FrozenNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * DANTE on one hidden layer. For t = 1 … T_AM, or until |f(Wᵗ) − f(Wᵗ⁻¹)| &lt; ε: W₂ᵗ is what SNGD returns on W ↦ f(W₁ᵗ⁻¹, W) from
 * W₂ᵗ⁻¹; W₁ᵗ is what it returns on W ↦ f(W, W₂ᵗ) from W₁ᵗ⁻¹.
 *
 * <p>Checked step by step on nets with one output: while one layer trains the other keeps every bit, the gradient is the
 * block of the full back-propagated one at the same weights and minibatch, each layer's step has its own norm, equal seeds
 * give equal runs. It holds because that is how the algorithm is built here; the check is there to notice if it were not.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Algorithm 2</a>
 */
@Claim(
        id = "dante.alg2",
        paper = Paper.DANTE,
        at = "Algorithm 2",
        section = "8 DANTE",
        says =
                "W₂ᵗ = SNGD on f(W₁ᵗ⁻¹, ·) from W₂ᵗ⁻¹, then W₁ᵗ = SNGD on f(·, W₂ᵗ) from W₁ᵗ⁻¹; the frozen layer keeps every bit",
        kind = Kind.TRACE,
        instances = 8 * 1024)
class AlternationTest {
    private static final List<Integer> OUTER_FIRST = List.of(1, 0);

    @Check
    void everyPhaseIsAsWritten(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.PRINTED, OUTER_FIRST);
        // ∇_{W₂} = (2/m)·hᵀ(r ∘ g₂), ∇_{W₁} = (2/m)·Xᵀ(((r ∘ g₂)W₂ᵀ) ∘ g₁)
        Lanes found = net.oracle().gradient(net.weights());
        Lanes terms = found.norm()
                .plus(net.oracle().scale(net.weights()))
                .plus(net.oracle().risk(net.weights()));
        evidence.requireEqual(
                "the full gradient is back-propagated",
                found.distanceTo(BackPropagation.gradient(net)),
                terms.times(0),
                terms);
    }

    @Mutant("each layer is trained against the other's weights from the start")
    void theOtherLayerMayBeStale(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.STALE, OUTER_FIRST);
    }

    @Mutant("each alternation begins at the start")
    void weightsAreReset(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.RESET, OUTER_FIRST);
    }

    @Mutant("one normalisation over both layers")
    void bothLayersShareOneNorm(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.JOINT, OUTER_FIRST);
    }

    @Mutant("inner layer first")
    void theInnerLayerComesFirst(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, LayerwiseTraining.PRINTED, List.of(0, 1));
    }

    private static void conclude(NetCohort net, Evidence evidence, LayerwiseTraining training, List<Integer> layers) {
        net.hypotheses().forEach(evidence::given);
        training.conclude(net.cohort(), net.oracle(), net.weights(), Dante.Order.OUTER_FIRST, layers, evidence);
    }
}
