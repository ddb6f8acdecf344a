package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The recursion stays valid when ‖a(0)‖ is left out of the line for m.
 *
 * <p>False: one layer of width 1, x = 0, sigmoid. f = ½ whatever u is, and m = l_a·R·0 = 0.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.a0",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "m = min(m_a, l_a·m), without ‖a(0)‖ ⟹ m, l, L dominate",
        expected = Verdict.REFUTED)
class RecursionOriginTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, f.activationConstants().withoutOrigin());
    }

    @Mutant("|a(0)| for ‖a(0)‖: the number for the norm of a vector")
    void theOriginIsANumber(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, f.activationConstants().withScalarOrigin(f.width() * f.batch()));
    }

    @Mutant("l alone dominates")
    void theSlopeStillDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Jet jet = f.at(f.parameters()).along(f.direction());
        Smoothness s = ChainEstimate.printed().of(f, f.activationConstants().withoutOrigin());
        Lanes d = f.directionSquared().sqrt();
        evidence.require("‖J(w)d‖ ≤ l‖d‖", jet.x1().norm(), s.lipschitz().times(d));
    }

    private static void conclude(ChainCohort f, Evidence evidence, MapConstants activation) {
        f.hypotheses().forEach(evidence::given);
        Jet jet = f.at(f.parameters()).along(f.direction());
        Smoothness s = ChainEstimate.printed().of(f, activation);
        evidence.require("‖f(w)‖ ≤ m", jet.x().norm(), s.bound());
        evidence.require(
                "‖J(w)d‖ ≤ l‖d‖",
                jet.x1().norm(),
                s.lipschitz().times(f.directionSquared().sqrt()));
        evidence.require(
                "‖D²f(w)[d, d]‖ ≤ L‖d‖²", jet.x2().norm(), s.smoothness().times(f.directionSquared()));
    }
}
