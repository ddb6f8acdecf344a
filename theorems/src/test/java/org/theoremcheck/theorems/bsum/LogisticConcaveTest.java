package org.theoremcheck.theorems.bsum;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.BlockConvexity;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.Negated;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The logistic loss makes f, without regulariser, concave in each block.
 *
 * <p>False: it is convex in a linear layer. x = y = 1: ln(1 + e^(−w)) at w = ±1 has mean 0.81, at 0 it is 0.69.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.2</a>
 */
@Claim(
        id = "bsum.a2.expconcave",
        paper = Paper.BSUM,
        at = "Appendix A.2",
        section = "6 Convexity in each block",
        says = "the logistic loss makes f concave in each block",
        expected = Verdict.REFUTED)
class LogisticConcaveTest {

    @Check
    void everyBlockIsConcave(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, v -> v);
    }

    @Mutant("and symmetric pairs alike")
    void symmetricPairsToo(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, v -> f.weights().negate());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, UnaryOperator<Lanes> shift) {
        f.hypotheses().forEach(evidence::given);
        CurvedOracle loss = f.objective(new Logistic(), f.signs()).loss();
        Lanes one = f.lambda().times(0).plus(1);
        Lanes away = shift.apply(f.others());
        evidence.require(BlockConvexity.midpoint(new Negated(loss), f.weights(), away, one.times(0), one));
    }
}
