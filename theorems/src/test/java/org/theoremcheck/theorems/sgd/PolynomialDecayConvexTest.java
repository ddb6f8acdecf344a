package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.generators.KinkedSums;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f convex over a set of diameter D, E‖ĝ_t‖² ≤ G², η_t = c/√t, averaging with polynomial decay γ: E f(w̄_T) − f* ≤
 * D²(γ+1)√T/(2c(T+γ)) + (cG²/2)·Σρ_t/√t, which is O(1/√T).
 *
 * <p>Expectations are exact: both outcomes of every stochastic gradient are followed for up to 8 iterates, on
 * quadratics and absolute values with noise, pairs of hinges, lopsided kinks and a minimiser on the boundary; G² is the
 * greatest E‖ĝ_t‖². It holds because the weights ρ_t√t increase, so that the distances telescope to ρ_T√T·D²/(2c) with
 * ρ_T = (γ+1)/(T+γ).
 *
 * @see <a href="https://arxiv.org/abs/1212.1824">Shamir, Zhang (2013), Section 4, for the averaging; the bound is
 *     derived here</a>
 */
@Claim(
        id = "sgd.polydecay.convex",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, averaging (restored)",
        section = "C Convergence",
        says = "f convex, η_t = c/√t ⟹ E f(w̄_T) − f* ≤ D²(γ+1)√T/(2c(T+γ)) + (cG²/2)·Σρ_t/√t")
class PolynomialDecayConvexTest {

    @Check
    void polynomialDecayConvergesLikeOneOverRootT(
            @ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        Kinks.cover(f, evidence);
        f.hypotheses().forEach(evidence::given);
        conclude(f, evidence, 1, 1, 1);
        conclude(f, evidence, 3, 1, 1);
    }

    @Mutant("without the noise of the gradients")
    void theNoiseDoesNotMatter(@ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        conclude(f, evidence, 3, 1, 0);
    }

    @Mutant("without the distance to go")
    void theStartDoesNotMatter(@ForAll(supplier = KinkedSums.class) KinkedCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        conclude(f, evidence, 3, 0, 1);
    }

    private static void conclude(KinkedCohort f, Evidence evidence, int gamma, double reach, double noise) {
        int horizon = f.cohort().length("T");
        var run = ExactSgd.run(f, Schedule.inverseRoot(f.factor()), Averaging.polynomialDecay(gamma), horizon);
        Lanes total = f.factor().arithmetic().constant(horizon);
        Lanes weight = total.sqrt().times(gamma + 1).over(total.plus(gamma).times(2));
        Lanes bound = f.diameter().square().times(weight).over(f.factor()).times(reach);
        Lanes shares = Decay.meanOfInverseRoots(total, gamma, horizon);
        Lanes spread = f.factor().times(run.steepness()).times(shares).over(2).times(noise);
        evidence.require("E f(w̄_T) − f*, γ = " + gamma, run.gap(), bound.plus(spread));
    }
}
