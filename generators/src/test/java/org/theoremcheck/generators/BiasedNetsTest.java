package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.BiasedNetCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class BiasedNetsTest implements FamilyContract<BiasedNetCohort> {
    @Override
    public Family<BiasedNetCohort> family() {
        return new BiasedNets();
    }

    @Override
    public List<Family<BiasedNetCohort>> relatives() {
        return List.of(new BiasedNets.Narrow());
    }

    @Override
    public List<Lanes> quantities(BiasedNetCohort net) {
        Matrix first = net.weights(1).times(Matrix.column(net.input()));
        return List.of(first.entries().plus(net.bias(1)));
    }

    @Example
    void everyDepthWidthActivationAndOutputOccurs() {
        var seen = new TreeSet<String>();
        for (int stratum = 0; stratum < 200; stratum++) {
            family().shape(KEY, stratum).forEach((axis, length) -> seen.add(axis + length));
        }
        assertThat(seen)
                .contains(
                        "N1", "N2", "N3", "N4", "n1", "n2", "n3", "n4", "σ1", "σ2", "σ3", "σ4", "out1", "out2", "out3");
    }
}
