package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.CloudCohort;
import org.theoremcheck.generators.Clouds;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Variation between runs of online K-means: over five orders of presentation of the same data from the same start, the
 * final distortions have a positive standard deviation.
 *
 * <p>Setting, scaled down because data, curves and K are not in the source: 500 points from 5 unit Gaussians with
 * centres uniform on [−5, 5]², K = 5, the same start at 5 random points for both, 60 data sets, 5 orders of
 * presentation each, 10 passes. “Large” is not defined in the source: the deviation is 0.16 on average where the
 * distortion is 2.0, about as much as the two methods differ.
 */
@Claim(
        id = "sgd.kmeans.variation",
        paper = Paper.SGD_LECTURE,
        at = "Experiment, K-means",
        section = "D K-means",
        says = "the final distortion of online K-means varies between orders",
        kind = Kind.TREND,
        instances = 60)
class KMeansVariationTest {

    @Check
    void runsDiffer(@ForAll(supplier = Clouds.class) CloudCohort cloud, Evidence evidence) {
        Spread spread = Spread.of(cloud, evidence);
        evidence.observe("standard deviation over orders", spread.deviation());
        evidence.observe("mean over orders", spread.mean());
        evidence.observe("|mean over orders − Lloyd|", spread.excess());
        evidence.duel(spread.deviation().times(0), spread.deviation());
    }

    @Mutant("variation 0")
    void runsDoNotDiffer(@ForAll(supplier = Clouds.class) CloudCohort cloud, Evidence evidence) {
        Spread spread = Spread.of(cloud, evidence);
        evidence.duel(spread.deviation(), spread.deviation().times(0));
    }

    private record Spread(Lanes mean, Lanes deviation, Lanes excess) {
        static Spread of(CloudCohort cloud, Evidence evidence) {
            cloud.hypotheses().forEach(evidence::given);
            var means = new KMeans(cloud);
            Lanes[] last = new Lanes[KMeans.ORDERS];
            for (int order = 0; order < KMeans.ORDERS; order++) {
                last[order] = means.online(order, KMeans.mean())[KMeans.PASSES - 1];
            }
            Lanes all = last[0].arithmetic().stack(last);
            Lanes squares = all.minus(all.mean()).normSquared();
            Lanes batch = means.lloyd()[KMeans.PASSES - 1];
            return new Spread(
                    all.mean(),
                    squares.over(KMeans.ORDERS - 1).sqrt(),
                    all.mean().minus(batch).abs());
        }
    }
}
