package org.theoremcheck.theorems.sgd;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.generators.LeastSquares;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * An epoch over T samples makes T updates: the first update after which every sample has been presented is number T,
 * when the order is fixed or reshuffled in each epoch.
 */
@Claim(
        id = "sgd.epoch-count",
        paper = Paper.SGD_LECTURE,
        at = "Incremental updates, epochs",
        section = "B Incremental updates",
        says = "an epoch over T samples makes T updates",
        kind = Kind.COUNT)
class EpochCountTest {

    @Check
    void allSamplesHaveBeenPresentedAfterTUpdates(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, Draws.reshuffled(f.cohort(), 0));
    }

    @Mutant("with replacement")
    void allSamplesHaveBeenDrawnAfterTDraws(
            @ForAll(supplier = LeastSquares.class) LeastSquaresCohort f, Evidence evidence) {
        conclude(f, evidence, Draws.withReplacement(f.cohort(), 0));
    }

    private static void conclude(LeastSquaresCohort f, Evidence evidence, Draws order) {
        f.hypotheses().forEach(evidence::given);
        int instances = f.instances();
        Lanes none = f.stepSize().minus(f.stepSize());
        Lanes[] seen = new Lanes[instances];
        Arrays.fill(seen, none);
        Lanes updates = none;
        for (int j = 1; j <= 3 * instances; j++) {
            Lanes all = none.plus(1);
            for (int t = 0; t < instances; t++) {
                all = all.and(seen[t]);
            }
            updates = updates.plus(all.not());
            Lanes index = order.index(j, 1, instances);
            for (int t = 0; t < instances; t++) {
                seen[t] = seen[t].or(index.equalTo(t));
            }
        }
        evidence.requireEqual("updates until every sample has been presented", updates, none.plus(instances));
    }
}
