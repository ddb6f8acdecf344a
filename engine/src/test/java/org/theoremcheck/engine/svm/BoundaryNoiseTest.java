package org.theoremcheck.engine.svm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Dense;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Layer;
import org.theoremcheck.engine.network.Layers;
import org.theoremcheck.engine.network.PooledConvolution;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class BoundaryNoiseTest {
    private static final int IMAGES = 40;
    private static final int LANES = 3;

    /** f = (0, x₁ − 1, 2x₂ − 1) on the quadrant: from (0.5, 0.1), class 0, the boundary x₂ = ½ is the nearer one. */
    @Example
    void onLinearOutputsTheNoiseGoesStraightToTheNearestBoundary() {
        Sample s = Sample.of(0);
        Lanes w = s.column(1, 0, 0, 1, 4, 4, 0, 0, 1, 0, 0, 2, 0, -5, -9);
        Matrix x = new Matrix(s.column(0.5, 0.1), 1, 2);
        Matrix noise = new BoundaryNoise(Layers.relu(2, 2, 3), w, 3).of(x, s.column(1, -1, -1));
        assertThat(noise.entries().toDoubles()).containsExactly(new double[] {0, 0.4 * 1.02}, within(1e-12));
    }

    @Example
    void theNoiseChangesTheClassOfMostImages() {
        crossesABoundary(Layers.relu(2, 5, 3));
        crossesABoundary(Layers.relu(3, 6, 5, 3));
        var convolution = new PooledConvolution(1, 5, 2, 0, 4);
        crossesABoundary(Layers.of(convolution, new Dense(convolution.outputs(), 3, new Identity())));
    }

    private static void crossesABoundary(Layer net) {
        Sample s = Sample.of(1);
        Lanes w = s.gaussian(net.parameters(), LANES);
        Matrix x = s.gaussian(IMAGES, net.inputs(), LANES);
        // Labels as the network sees the images.
        Lanes f = net.of(x, w).outputs().entries();
        Lanes labels = f.equalTo(f.greatestEvery(3).repeatEach(3)).times(2).minus(1);
        Matrix noise = new BoundaryNoise(net, w, 40).of(x, labels);
        Lanes after = net.of(x.plus(noise), w).outputs().entries();
        Lanes crossed = new Scores(after, labels, 3).correct().not();
        Lanes moved = noise.entries().square().sumEvery(net.inputs()).above(0);
        assertThat(noise.entries().minus(noise.entries()).toDoubles()).containsOnly(0);
        assertThat(moved.atLeast(crossed).least().toDoubles()).containsOnly(1);
        // Some regions have no boundary to another class, and some walks turn in circles.
        for (double share : crossed.mean().toDoubles()) {
            assertThat(share).isGreaterThan(0.6);
        }
    }

    @Example
    void whatCannotBeMovedStays() {
        Sample s = Sample.of(0);
        Lanes dead = s.column(1, 1, -9, 1, -1, 1, 0);
        Matrix x = new Matrix(s.column(0.5, 0.1), 1, 2);
        assertThat(new BoundaryNoise(Layers.relu(2, 1, 2), dead, 5)
                        .of(x, s.column(1, -1))
                        .entries()
                        .toDoubles())
                .containsOnly(0);
    }

    @Example
    void anImageOfTheWrongClassNeedsNoNoise() {
        Sample s = Sample.of(0);
        Lanes w = s.column(1, 0, 4, 1, -1, 0, 0);
        Matrix x = new Matrix(s.column(0.5, 0.1), 1, 2);
        assertThat(new BoundaryNoise(Layers.relu(2, 1, 2), w, 5)
                        .of(x, s.column(-1, 1))
                        .entries()
                        .toDoubles())
                .containsOnly(0);
    }
}
