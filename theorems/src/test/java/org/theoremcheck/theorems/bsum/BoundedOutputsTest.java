package org.theoremcheck.theorems.bsum;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.BentIdentity;
import org.theoremcheck.engine.network.Elu;
import org.theoremcheck.engine.network.Exponential;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.InverseSquareRootUnit;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.LogSigmoid;
import org.theoremcheck.engine.network.ParametricRelu;
import org.theoremcheck.engine.network.Selu;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Every activation used is bounded on bounded intervals. Checked as |σ(u)| ≤ 1 + 1.8·|u| for identity, logistic, tanh,
 * softplus, log-sigmoid, bent identity, ELU, inverse-square-root unit, SELU, leaky and parametric ReLU; u = w.
 *
 * <p>True: each is continuous; the steepest, SELU, has slope λα = 1.758.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Assumption 2</a>
 */
@Claim(
        id = "bsum.a2.bibo",
        paper = Paper.BSUM,
        at = "Assumption 2",
        section = "1 Model and assumptions",
        says = "every activation used is bounded on bounded intervals")
class BoundedOutputsTest {

    @Check
    void outputsAreBoundedByInputs(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1.8, List.of());
    }

    @Mutant("slope 1")
    void theySlopeAtMostOne(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1, List.of());
    }

    @Mutant("eᵘ as well")
    void theExponentialIsToo(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1.8, List.of(new Exponential()));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double rate, List<Activation> more) {
        f.hypotheses().forEach(evidence::given);
        Lanes u = f.weights().row(0);
        Lanes one = u.times(0).plus(1);
        List<Activation> all = new ArrayList<>(more);
        all.addAll(List.of(
                new Identity(),
                new Sigmoid(),
                new Tanh(),
                new Softplus(),
                new LogSigmoid(),
                new BentIdentity(),
                new Elu(one),
                new InverseSquareRootUnit(one),
                new Selu(),
                new LeakyRelu(),
                new ParametricRelu(f.share())));
        for (Activation sigma : all) {
            evidence.require("|σ(u)|", sigma.value(u).abs(), u.abs().times(rate).plus(1));
        }
    }
}
