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
 * Online K-means converges slower than batch K-means, read per update: after 10 presented points its distortion is
 * larger than after 10 passes of Lloyd.
 *
 * <p>Setting, scaled down because data, curves and K are not in the source: 500 points from 5 unit Gaussians with
 * centres uniform on [−5, 5]², K = 5, the same start at 5 random points for both, 60 data sets, 5 orders of
 * presentation each, 10 passes. It holds because one point moves one centre a little, and a pass of Lloyd moves all of
 * them to their means.
 */
@Claim(
        id = "sgd.kmeans.slower.per-update",
        paper = Paper.SGD_LECTURE,
        at = "Experiment, K-means",
        section = "D K-means",
        says = "online K-means converges slower than batch K-means, per update",
        kind = Kind.TREND,
        instances = 60)
class KMeansSlowerPerUpdateTest {

    @Check
    void onlineIsWorseAfterEqualUpdates(@ForAll(supplier = Clouds.class) CloudCohort cloud, Evidence evidence) {
        cloud.hypotheses().forEach(evidence::given);
        var means = new KMeans(cloud);
        Lanes[] batch = means.lloyd();
        for (int updates : new int[] {1, 2, 5, 10}) {
            Lanes online = means.afterUpdates(0, updates);
            evidence.observe("online − Lloyd, " + updates + " updates", online.minus(batch[updates - 1]));
        }
        evidence.duel(batch[9], means.afterUpdates(0, 10));
    }

    @Mutant("a pass of Lloyd beats ten times as many points as there are")
    void oneUpdateOfLloydBeatsAllOnlinePasses(@ForAll(supplier = Clouds.class) CloudCohort cloud, Evidence evidence) {
        cloud.hypotheses().forEach(evidence::given);
        var means = new KMeans(cloud);
        evidence.duel(means.lloyd()[0], means.online(0, KMeans.mean())[KMeans.PASSES - 1]);
    }
}
