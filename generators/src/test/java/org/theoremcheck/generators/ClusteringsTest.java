package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.network.ConvexClustering;
import org.theoremcheck.engine.problem.ClusteringCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class ClusteringsTest implements FamilyContract<ClusteringCohort> {
    @Override
    public Family<ClusteringCohort> family() {
        return new Clusterings();
    }

    @Override
    public List<Lanes> quantities(ClusteringCohort f) {
        return List.of(
                f.here().data().entries(), f.here().value(), f.there().pull().entries());
    }

    /** What is given by representatives is what the loss finds by ascent, up to how far that has come. */
    @Example
    void theLossFindsTheseRepresentatives() {
        ConvexClustering loss = new ConvexClustering(400);
        assertThat(share(f -> distance(loss, f.here()), distance -> distance < 1e-3))
                .isGreaterThan(0.9);
        assertThat(share(f -> excess(loss, f.here()), excess -> excess < 1e-6 && excess > -1e-3))
                .isGreaterThan(0.9);
    }

    private static double[] distance(ConvexClustering loss, ClusteringCohort.Solved solved) {
        Matrix data = solved.data();
        return loss.gradient(data, data).minus(solved.pull()).norm().toDoubles();
    }

    private static double[] excess(ConvexClustering loss, ClusteringCohort.Solved solved) {
        Matrix data = solved.data();
        Lanes size = solved.value().plus(1);
        return loss.risk(data, data).minus(solved.value()).over(size).toDoubles();
    }
}
