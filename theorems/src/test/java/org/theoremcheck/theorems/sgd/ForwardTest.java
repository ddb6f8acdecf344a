package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.BiasedNetCohort;
import org.theoremcheck.generators.BiasedNets;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The forward pass y_0 = x; z_k = W_k·y_{k−1} + b_k; y_k = f_k(z_k); output y_N.
 *
 * <p>Checked against the same network written out unit by unit, z_i = b_i + Σ_j W_ij·y_j, with the activations from
 * their own formulas; depth 1 included.
 */
@Claim(
        id = "sgd.forward",
        paper = Paper.SGD_LECTURE,
        at = "Recap, forward pass",
        section = "A Recap",
        says = "y_0 = x; z_k = W_k·y_{k−1} + b_k; y_k = f_k(z_k); the output is y_N",
        kind = Kind.TRACE)
class ForwardTest {

    @Check
    void theForwardPassIsTheNetworkWrittenOut(
            @ForAll(supplier = BiasedNets.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, 1, false);
    }

    @Mutant("without biases")
    void biasesDoNotMatter(@ForAll(supplier = BiasedNets.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, 0, false);
    }

    @Mutant("W_kᵀ instead of W_k")
    void weightsMayBeTransposed(@ForAll(supplier = BiasedNets.class) BiasedNetCohort net, Evidence evidence) {
        conclude(net, evidence, 1, true);
    }

    private static void conclude(BiasedNetCohort net, Evidence evidence, double bias, boolean transposed) {
        net.hypotheses().forEach(evidence::given);
        LaneArithmetic reals = net.cohort().kernels().lane();
        int n = net.width();
        Lanes y = net.input();
        for (int k = 1; k <= net.depth(); k++) {
            Lanes[] units = new Lanes[n];
            for (int i = 0; i < n; i++) {
                units[i] = net.bias(k).row(i).times(bias);
                for (int j = 0; j < n; j++) {
                    int entry = transposed ? j * n + i : i * n + j;
                    units[i] = units[i].plus(net.weights(k).entries().row(entry).times(y.row(j)));
                }
            }
            Lanes z = reals.stack(units);
            boolean softmax = k == net.depth() && net.output() > 1;
            y = softmax ? z.exp().over(z.exp().sum()) : written(z, net.activation());
        }
        Coincidence.require(
                evidence,
                "y_N",
                LectureNet.of(net).forward().output(),
                y,
                y.norm().plus(1));
    }

    private static Lanes written(Lanes z, int activation) {
        Lanes falling = z.negate().exp();
        return switch (activation) {
            case 1 -> z.exp().minus(falling).over(z.exp().plus(falling));
            case 2 -> z.minus(z).plus(1).over(falling.plus(1));
            case 3 -> z;
            default -> z.max(0);
        };
    }
}
