package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DoubleWellCohort;
import org.theoremcheck.generators.DoubleWells;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For non-convex losses SGD converges to a local minimum, as printed.
 *
 * <p>Checked where the run provably stays for ever: no noise and f′(w_1) = 0. Then w_1 must be a local minimum, f(w_1)
 * ≤ f(v) for |v − w_1| ≤ 2⁻¹⁰. False: f = ¼(w² − 1)² from w_1 = 0, a local maximum: every gradient is 0, and f(2⁻¹⁰)
 * &lt; f(0) = ¼.
 */
@Claim(
        id = "sgd.nonconvex-local",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "f non-convex ⟹ SGD converges to a local minimum",
        expected = Verdict.REFUTED)
class NonConvexLocalTest {

    @Check
    void whereARunStaysIsALocalMinimum(@ForAll(supplier = DoubleWells.class) DoubleWellCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("where a run stays, f is even below 0.9 of all neighbours")
    void whereARunStaysIsADeepMinimum(@ForAll(supplier = DoubleWells.class) DoubleWellCohort f, Evidence evidence) {
        conclude(f, evidence, 0.9);
    }

    private static void conclude(DoubleWellCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes still = f.noise().equalTo(0).and(f.oracle().gradient(f.start()).equalTo(0));
        Lanes here = f.oracle().risk(f.start());
        evidence.require("f(w_1) ≤ f(v)", here, f.oracle().risk(f.neighbour()).times(factor), still);
    }
}
