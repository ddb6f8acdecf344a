package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.AutomaticDifferentiation;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.chain.JacobianPass;
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
 * With the layers' Jacobians stored as dense matrices, a chain takes Σ_t (d_{t−1} + p_t)d_t numbers of memory and as many
 * multiply-adds per backward pass; its forward pass costs what its layers cost one by one.
 *
 * <p>Checked as equalities of counts, d_t the numbers in a state of the whole batch, for a pass whose result is the backward
 * pass's. It holds: λ meets every entry of every Jacobian once.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 3.2</a>
 */
@Claim(
        id = "chain.cplx.generic",
        paper = Paper.SMOOTHNESS,
        at = "Section 3.2",
        section = "1.1 Automatic differentiation",
        says = "dense Jacobians: memory and backward pass Σ_t (d_{t−1} + p_t)d_t, forward pass Σ_t T(φ_t, ∇φ_t)",
        kind = Kind.COUNT,
        instances = 16 * 1024)
class GenericCostTest {
    /** Entries of the Jacobians of one layer. */
    private interface Formula {
        long of(int before, int parameters, int after);
    }

    @Check
    void theFormulaIsExact(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, (before, parameters, after) -> (long) (before + parameters) * after);
    }

    @Mutant("without the parameters")
    void theParametersAreFree(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, (before, parameters, after) -> (long) before * after);
    }

    @Mutant("d_t² for d_t·d_{t−1}")
    void theWidthIsSquared(@ForAll(supplier = PairedChains.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, (before, parameters, after) -> (long) (after + parameters) * after);
    }

    private static void conclude(PairedChainCohort f, Evidence evidence, Formula formula) {
        f.hypotheses().forEach(evidence::given);
        var counting = new CountingArithmetic(f.cohort().kernels().lane());
        var counted = new PairedChainCohort(Counted.on(f.cohort(), counting));
        Chain chain = counted.chain();
        Lanes mu = counted.mu();
        long whole = Counted.by(counting, chain::forward);
        ForwardPass pass = chain.forward();
        long parts = 0;
        for (Chain layer : Counted.layers(pass)) {
            parts += Counted.by(counting, layer::forward);
        }
        JacobianPass dense = JacobianPass.of(pass);
        long backward = Counted.by(counting, () -> dense.backward(mu));
        int state = f.batch() * f.width();
        int inside = f.batch() * f.inner();
        int product = f.width() * f.inner();
        long expected = f.depth()
                / 2
                * (formula.of(state, product + f.inner(), inside) + formula.of(inside, product + f.width(), state));
        Lanes one = f.ridge().times(0).plus(1);
        evidence.requireEqual("forward operations", one.times((double) whole), one.times((double) parts));
        evidence.requireEqual("numbers stored", one.times((double) dense.stored()), one.times((double) expected));
        evidence.requireEqual("backward multiply-adds", one.times((double) backward), one.times((double) expected));
        ForwardPass exact = f.chain().forward();
        Lanes gradient = AutomaticDifferentiation.flat(exact.backward(f.mu()));
        Lanes apart = JacobianPass.of(exact).backward(f.mu()).minus(gradient).norm();
        evidence.requireEqual(
                "both passes agree", apart, one.times(0), gradient.norm().plus(f.mu().norm()));
    }
}
