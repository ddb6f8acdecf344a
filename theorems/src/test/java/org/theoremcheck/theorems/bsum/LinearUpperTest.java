package org.theoremcheck.theorems.bsum;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.LinearSurrogate;
import org.theoremcheck.engine.optimiser.SurrogateProperties;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.Negated;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * Where the block function is concave, the linear surrogate is an upper bound of it.
 *
 * <p>True: a concave function lies below its tangents. Checked on minus the convex blocks of deep linear networks.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.5</a>
 */
@Claim(
        id = "bsum.surr.linear.upper",
        paper = Paper.BSUM,
        at = "Appendix A.5",
        section = "3 Surrogates",
        says = "f_j concave ⟹ the linear surrogate is an upper bound of f_j")
class LinearUpperTest {

    @Check
    void tangentsLieAboveConcaveFunctions(
            @ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Negated::new);
    }

    @Mutant("convex instead of concave")
    void tangentsLieAboveConvexFunctions(
            @ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, UnaryOperator.identity());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, UnaryOperator<CurvedOracle> sign) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            CurvedOracle bent = sign.apply(block.f());
            var tangent = new SurrogateProperties(new LinearSurrogate(), bent, block.w(), block.v());
            evidence.require(tangent.upperBound());
        }
    }
}
