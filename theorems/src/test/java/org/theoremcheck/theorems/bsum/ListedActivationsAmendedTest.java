package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Elu;
import org.theoremcheck.engine.network.Swish;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Seven of the eight listed activations, with slopes and α in (0, 1), are convex and non-decreasing.
 *
 * <p>True: their slopes are ≥ 0 and do not decrease, at kinks neither. Here with the points u = w, v.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1 (restored)</a>
 */
@Claim(
        id = "bsum.a1.list.amended",
        paper = Paper.BSUM,
        at = "Appendix A.1 (restored)",
        section = "6 Convexity in each block",
        says =
                "leaky and parametric ReLU with slope < 1, ELU with α < 1, inverse-square-root unit, softplus, bent identity, soft exponential with α > 0 are convex and non-decreasing")
class ListedActivationsAmendedTest {

    @Check
    void theSevenAreConvexAndNonDecreasing(
            @ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Listed.amended(f.gamma(), f.share()));
    }

    @Mutant("SELU")
    void seluIs(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(Listed.selu()));
    }

    @Mutant("ELU with any α")
    void eluIsForEveryParameter(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(new Listed("ELU", new Elu(f.gamma()))));
    }

    @Mutant("swish")
    void swishIs(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, List.of(new Listed("swish", new Swish())));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, List<Listed> activations) {
        f.hypotheses().forEach(evidence::given);
        Listed.require(evidence, activations, f.weights().row(0), f.others().row(0));
    }
}
