package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmProgramme;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * A smaller C regularises more: ‖δw(C)‖ is nondecreasing and Σ ξ_ij(C) nonincreasing in C.
 *
 * <p>Checked on pairs C ≤ C′, up to the certified errors √(2Γ) of the norms and Σ‖g_ij‖√(2Γ) of the slacks. It holds because adding the optimality of both solutions gives (C′ − C)(Σ ξ(C) − Σ ξ(C′)) ≥ 0.
 */
@Claim(
        id = "svm.reg-monotone",
        paper = Paper.SVM,
        at = "Section 3.1",
        section = "3 Optimisation problem",
        says = "C ≤ C′ ⟹ ‖δw(C)‖ ≤ ‖δw(C′)‖ and Σ ξ(C) ≥ Σ ξ(C′)")
class RegularisationTest {

    @Check
    void moreRoomMeansALongerUpdate(
            @ForAll(supplier = LinearisedProblems.WithLargerBox.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.programme(), f.programme().with(f.target(), f.largerBox()));
    }

    @Mutant("C and C′ exchanged")
    void moreRoomMeansAShorterUpdate(
            @ForAll(supplier = LinearisedProblems.WithLargerBox.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.programme().with(f.target(), f.largerBox()), f.programme());
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, SvmProgramme tight, SvmProgramme loose) {
        f.hypotheses().forEach(evidence::given);
        SvmSolution less = tight.solve();
        SvmSolution more = loose.solve();
        Lanes errors = less.error().plus(more.error());
        Lanes size = less.direction().norm().plus(more.direction().norm());
        Rowwise.require(
                evidence,
                "‖δw‖",
                less.direction().norm(),
                more.direction().norm().plus(errors),
                size);
        Lanes reach = f.programme().norms().sum().times(errors);
        Lanes total = f.target()
                .times(f.constraints())
                .plus(f.programme().norms().sum().times(size));
        Rowwise.require(
                evidence, "Σ ξ", more.slacks().sum(), less.slacks().sum().plus(reach), total);
        evidence.cover(
                "the updates differ",
                more.direction().distanceTo(less.direction()).above(errors),
                0.2);
    }
}
