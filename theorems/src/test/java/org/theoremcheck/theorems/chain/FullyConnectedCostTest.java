package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.generators.PairedChains;
import org.theoremcheck.kernels.lane.CountingArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * A backward pass through fully connected layers with elementwise activations costs Σ_t 2m·d_t(d_{t−1} + 1) operations.
 *
 * <p>Checked as an equality of counts taken by the arithmetic itself. It holds: m·d_t for the slopes, m·d_{t−1}·d_t for XΛᵀ, m·d_t for
 * the row sums, m·d_{t−1}·d_t for VΛ.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 3.2</a>
 */
@Claim(
        id = "chain.cplx.fc",
        paper = Paper.SMOOTHNESS,
        at = "Section 3.2",
        section = "1.1 Automatic differentiation",
        says = "backward pass, fully connected: Σ_t 2m·d_t(d_{t−1} + 1)",
        kind = Kind.COUNT,
        instances = 16 * 1024)
class FullyConnectedCostTest {
    /** Operations of one layer. */
    private interface Formula {
        long of(int m, int before, int after);
    }

    @Check
    void theFormulaIsExact(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, (m, before, after) -> 2L * m * after * (before + 1));
    }

    @Mutant("without the batch factor m")
    void theBatchIsFree(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, (m, before, after) -> 2L * after * (before + 1));
    }

    @Mutant("d_t² for d_t·d_{t−1}")
    void theWidthIsSquared(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, (m, before, after) -> 2L * m * after * (after + 1));
    }

    private static void conclude(PairedChainCohort f, Evidence evidence, Formula formula) {
        f.hypotheses().forEach(evidence::given);
        var counting = new CountingArithmetic(f.cohort().kernels().lane());
        var counted = new PairedChainCohort(Counted.on(f.cohort(), counting));
        ForwardPass pass = counted.chain().forward();
        Lanes mu = counted.mu();
        long found = Counted.by(counting, () -> pass.backward(mu));
        int pairs = f.depth() / 2;
        long expected = pairs * formula.of(f.batch(), f.width(), f.inner())
                + pairs * formula.of(f.batch(), f.inner(), f.width());
        Lanes one = f.ridge().times(0).plus(1);
        evidence.observe("operations", one.times((double) found));
        evidence.requireEqual("operations", one.times((double) found), one.times((double) expected));
    }
}
