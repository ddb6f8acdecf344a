package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.TieCohort;
import org.theoremcheck.generators.Ties;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The objectives of k-means and of spectral clustering are not continuously differentiable in the outputs ŷ: where two clusterings
 * tie, h′(ŷ; d) + h′(ŷ; −d) &lt; 0, which a differentiable h keeps at 0.
 *
 * <p>Checked on three numbers in two clusters and on two points projected on a line. True: minima of smooth functions have kinks
 * where the minimiser changes, at 0, 1, 2 and at orthogonal points of one length.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 2.2</a>
 */
@Claim(
        id = "chain.obj.nonsmooth",
        paper = Paper.SMOOTHNESS,
        at = "Section 2.2",
        section = "1.4 Objectives",
        says = "k-means and spectral clustering objectives are not continuously differentiable",
        kind = Kind.EXISTENCE,
        instances = 16 * 1024)
class NonsmoothObjectivesTest {

    @Check
    void bothHaveKinks(@ForAll(supplier = Ties.class) TieCohort f, Evidence evidence) {
        conclude(f, evidence, f.means().kink(), f.spectral().kink());
    }

    @Mutant("where nothing ties")
    void kinksAwayFromTies(@ForAll(supplier = Ties.class) TieCohort f, Evidence evidence) {
        evidence.given("the clusterings do not tie", f.means().tied().not());
        evidence.given("the eigenvalues do not tie", f.spectral().tied().not());
        conclude(f, evidence, f.means().kink(), f.spectral().kink());
    }

    @Mutant("kinks that point down")
    void convexKinks(@ForAll(supplier = Ties.class) TieCohort f, Evidence evidence) {
        conclude(f, evidence, f.means().kink().negate(), f.spectral().kink().negate());
    }

    private static void conclude(TieCohort f, Evidence evidence, Lanes means, Lanes spectral) {
        f.hypotheses().forEach(evidence::given);
        Lanes zero = means.times(0);
        evidence.exhibit("k-means: h′(ŷ; d) + h′(ŷ; −d) < 0", means, zero);
        evidence.exhibit("spectral clustering: h′(ŷ; d) + h′(ŷ; −d) < 0", spectral, zero);
    }
}
