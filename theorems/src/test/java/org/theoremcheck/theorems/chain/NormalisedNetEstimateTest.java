package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.problem.SmallNetCohort;
import org.theoremcheck.generators.SmallNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * On nets with batch normalisation no constant that power iteration measures exceeds its estimate, with the printed constants of normalisation and
 * with the sharp ones.
 *
 * <p>Checked on softplus nets 2-2-2 on batches of four, R = ‖x_0‖ = 1, ε = 10⁻², 1 and 10². It holds, as the estimates dominate, a factor of 14 from equality for the sharp l and of 83 for the sharp
 * L: they do not know that a normalised layer forgets the length of what enters and every offset.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4 and Section 5</a>
 */
@Claim(
        id = "chain.bn.measured",
        paper = Paper.SMOOTHNESS,
        at = "Section 5, batch normalisation (derived)",
        section = "4 VGG and batch normalisation",
        says = "with normalisation: l and L measured by power iteration ≤ l and L of the recursion",
        instances = 2 * 1024)
class NormalisedNetEstimateTest {

    @Check
    void noMeasuredConstantExceedsItsEstimate(
            @ForAll(supplier = SmallNets.class) SmallNetCohort net, Evidence evidence) {
        conclude(net, evidence, 1, 1, 1e-2, 1, 1e2);
    }

    @Mutant("l/20 at ε = 10⁻²")
    void aTwentiethOfTheSlope(@ForAll(supplier = SmallNets.class) SmallNetCohort net, Evidence evidence) {
        conclude(net, evidence, 0.05, 1, 1e-2);
    }

    @Mutant("L/100 at ε = 10²")
    void aHundredthOfTheBend(@ForAll(supplier = SmallNets.class) SmallNetCohort net, Evidence evidence) {
        conclude(net, evidence, 1, 1e-2, 1e2);
    }

    private static void conclude(
            SmallNetCohort net, Evidence evidence, double lipschitz, double smoothness, double... epsilons) {
        net.hypotheses().forEach(evidence::given);
        for (double epsilon : epsilons) {
            NormalisedNet normalised = NormalisedNet.with(net, epsilon);
            Lanes slope = normalised.slope();
            Lanes bend = normalised.bend();
            Smoothness printed = normalised.printed();
            Smoothness sharp = normalised.sharp();
            String which = ", ε = " + epsilon;
            evidence.require("l, sharp" + which, slope, sharp.lipschitz().times(lipschitz));
            evidence.require("L, sharp" + which, bend, sharp.smoothness().times(smoothness));
            evidence.require("l, printed" + which, slope, printed.lipschitz());
            evidence.require("L, printed" + which, bend, printed.smoothness());
            evidence.observe(
                    "l, estimate ÷ measured" + which, printed.lipschitz().over(slope));
            evidence.observe(
                    "L, estimate ÷ measured" + which, printed.smoothness().over(bend));
            evidence.observe(
                    "l, sharp estimate ÷ measured" + which, sharp.lipschitz().over(slope));
            evidence.observe(
                    "L, sharp estimate ÷ measured" + which, sharp.smoothness().over(bend));
        }
    }
}
