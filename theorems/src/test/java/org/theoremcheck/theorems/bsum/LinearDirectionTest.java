package org.theoremcheck.theorems.bsum;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.LinearSurrogate;
import org.theoremcheck.engine.optimiser.Surrogate;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * D = G minimises the linear surrogate over the unconstrained block, and (7) with it is (A.3).
 *
 * <p>False: the linear surrogate has no minimum unless G = 0; V = W − s·G is better than G for large s, here s = 16.
 * Inserted in (7), D = G gives +aG where (A.3) has −aG.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.5</a>
 */
@Claim(
        id = "bsum.a5.direction",
        paper = Paper.BSUM,
        at = "Appendix A.5",
        section = "A.5 Linear surrogate",
        says = "D = G minimises the linear surrogate over the unconstrained block",
        expected = Verdict.REFUTED)
class LinearDirectionTest {

    @Check
    void theGradientIsTheMinimiser(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, slope -> slope);
    }

    @Mutant("D = −G")
    void itsOppositeIs(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Lanes::negate);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, UnaryOperator<Lanes> direction) {
        f.hypotheses().forEach(evidence::given);
        Surrogate g = new LinearSurrogate();
        for (Block block : Blocks.of(f)) {
            Lanes slope = block.f().gradient(block.w());
            Lanes stated = g.value(block.f(), block.w(), direction.apply(slope));
            evidence.require(
                    "g(D) ≤ g(V)",
                    stated,
                    g.value(block.f(), block.w(), block.w().minus(slope.times(16))));
        }
    }
}
