package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Leaving out the biases loses no generality: for every biased network there is an unbiased one of the same widths and
 * activations with the same outputs. Looked at for the first layer with bias y at the input 0, where every unbiased
 * layer gives σ(0), whatever its weights V.
 *
 * <p>False: identity, x = 0, bias 1 gives 1, every unbiased network 0.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 2</a>
 */
@Claim(
        id = "bsum.model.bias",
        paper = Paper.BSUM,
        at = "Section 2",
        section = "1 Model and assumptions",
        says = "every biased network has an unbiased one of the same widths with the same outputs",
        expected = Verdict.REFUTED)
class BiasCostsNothingTest {

    @Check
    void someUnbiasedNetworkMatches(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("twice the bias")
    void alsoForTwiceTheBias(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        int n = f.width();
        Activation sigma = f.activations().get(0);
        Lanes bias = f.targets().entries().slice(0, n).times(factor);
        Matrix v = new Matrix(f.others().slice(0, n * n), n, n);
        Matrix zero = new Matrix(bias.times(0), 1, n);
        Lanes biased = sigma.value(zero.times(v).entries().plus(bias));
        Lanes unbiased = sigma.value(zero.times(v).entries());
        SameVector.require(evidence, "equal outputs at x = 0", biased, unbiased);
    }
}
