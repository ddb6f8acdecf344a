package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.problem.TargetCloudCohort;
import org.theoremcheck.generators.TargetClouds;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Batch descent converges faster, but SGD makes T updates while batch makes one: counted in instance gradients after
 * which the gap stays below ε, SGD is cheaper for ε = 0.1 and batch is cheaper for ε = 10⁻⁴, on the same data.
 *
 * <p>T = 1000 Gaussian targets, curvatures 1 and 0.1, start (3, 3); batch with η = 2/(L + λ), SGD with η_k = 1/(λ(k +
 * κ)), watched for 32,000 gradients. In nearly every data set both hold: batch needs 10,000 for 0.1 and 27,000 for
 * 10⁻⁴, SGD about 100 and more than 27,000.
 */
@Claim(
        id = "sgd.batch-vs-sgd",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, batch against SGD",
        section = "C Convergence",
        says = "SGD is cheaper than batch for some ε, batch cheaper for another",
        kind = Kind.TREND,
        instances = 60)
class BatchVersusSgdTest {

    private static final double[] ACCURACIES = {0.1, 0.01, 0.001, 0.0001};

    private static final double STEEPEST = 1;
    private static final double FLATTEST = 0.1;
    private static final int BATCH_STEPS = 40;
    private static final int WATCHED = 32_000;

    @Check
    void eachIsCheaperForSomeAccuracy(@ForAll(supplier = TargetClouds.class) TargetCloudCohort f, Evidence evidence) {
        Lanes[] batch = batch(f, evidence);
        Lanes[] sgd = sgd(f);
        for (int i = 0; i < ACCURACIES.length; i++) {
            evidence.observe("batch, ε = " + ACCURACIES[i], batch[i]);
            evidence.observe("SGD, ε = " + ACCURACIES[i], sgd[i]);
        }
        Lanes both = sgd[0].over(batch[0]).max(batch[3].over(sgd[3]));
        evidence.duel(both, both.minus(both).plus(1));
    }

    @Mutant("batch is cheaper for ε = 0.1")
    void batchIsCheaperForALargeGap(@ForAll(supplier = TargetClouds.class) TargetCloudCohort f, Evidence evidence) {
        Lanes[] batch = batch(f, evidence);
        evidence.duel(batch[0], sgd(f)[0]);
    }

    /** Instance gradients after which the gap stays below each accuracy. */
    private static Lanes[] batch(TargetCloudCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes best = f.optimum();
        Lanes w = best.minus(best).plus(3);
        Lanes[] needed = none(best);
        for (int k = 1; k <= BATCH_STEPS; k++) {
            count(needed, f.gap(w, best), (double) k * f.instances());
            w = w.minus(f.curvature().times(w.minus(best)).times(2 / (STEEPEST + FLATTEST)));
        }
        return needed;
    }

    private static Lanes[] sgd(TargetCloudCohort f) {
        Lanes best = f.optimum();
        Lanes w = best.minus(best).plus(3);
        Lanes[] needed = none(best);
        Draws draws = Draws.withReplacement(f.cohort(), 0);
        for (int k = 1; k <= WATCHED; k++) {
            count(needed, f.gap(w, best), k);
            Lanes g = f.gradient(w, draws.index(k, 1, f.instances()));
            w = w.minus(g.over(FLATTEST * (k + STEEPEST / FLATTEST)));
        }
        return needed;
    }

    private static Lanes[] none(Lanes like) {
        Lanes zero = like.row(0).minus(like.row(0));
        return new Lanes[] {zero, zero, zero, zero};
    }

    /** Where the gap is above an accuracy, so many gradients are needed at least. */
    private static void count(Lanes[] needed, Lanes gap, double gradients) {
        for (int i = 0; i < needed.length; i++) {
            needed[i] = gap.above(ACCURACIES[i]).choose(gap.arithmetic().constant(gradients), needed[i]);
        }
    }
}
