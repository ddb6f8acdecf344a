package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;

class LayeredNetsTest implements FamilyContract<LayeredCohort> {
    @Override
    public Family<LayeredCohort> family() {
        return new LayeredNets();
    }

    @Override
    public List<Family<LayeredCohort>> relatives() {
        return List.of(
                new LayeredNets.Linear(),
                new LayeredNets.Convex(),
                new LayeredNets.SquaresAbove(),
                new LayeredNets.Concave(),
                new LayeredNets.Softpluses(),
                new LayeredNets.Logistic(),
                new LayeredNets.Probabilities(),
                new LayeredNets.OneLayer());
    }

    @Override
    public List<Lanes> quantities(LayeredCohort f) {
        return List.of(f.ridge().whole().risk(f.weights()), f.nonnegativeAbove(0));
    }

    @Example
    void laterLayersHaveEitherSign() {
        assertThat(share(f -> f.nonnegativeAbove(0).toDoubles(), mask -> mask == 1))
                .isBetween(0.4, 0.8);
        assertThat(share(f -> new double[] {f.depth()}, depth -> depth >= 3)).isGreaterThan(0.15);
        assertThat(share(f -> new double[] {f.depth()}, depth -> depth == 4)).isGreaterThan(0.05);
    }
}
