package org.theoremcheck.engine.svm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.OneHiddenLayer;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class BoundaryNoiseTest {
    private static final int IMAGES = 40;
    private static final int LANES = 3;

    /** f = (0, x₁ − 1, 2x₂ − 1) on the quadrant: from (0.5, 0.1), class 0, the boundary x₂ = ½ is the nearer one. */
    @Example
    void onLinearOutputsTheNoiseGoesStraightToTheNearestBoundary() {
        Sample s = Sample.of(0);
        var net = new OneHiddenLayer(
                new Matrix(s.column(1, 0, 0, 1), 2, 2),
                s.column(4, 4),
                new Matrix(s.column(0, 0, 1, 0, 0, 2), 3, 2),
                s.column(0, -5, -9));
        Matrix x = new Matrix(s.column(0.5, 0.1), 1, 2);
        Matrix noise = new BoundaryNoise(net, 3).of(x, s.column(1, -1, -1));
        assertThat(noise.entries().toDoubles()).containsExactly(new double[] {0, 0.4 * 1.02}, within(1e-12));
    }

    @Example
    void theNoiseChangesTheClassOfMostImages() {
        Sample s = Sample.of(1);
        var net = new OneHiddenLayer(
                s.gaussian(5, 2, LANES), s.gaussian(5, LANES), s.gaussian(3, 5, LANES), s.gaussian(3, LANES));
        Matrix x = s.gaussian(IMAGES, 2, LANES);
        // Labels as the network sees the images.
        Lanes f = net.outputs(x).entries();
        Lanes labels = f.equalTo(f.greatestEvery(3).repeatEach(3)).times(2).minus(1);
        Matrix noise = new BoundaryNoise(net, 40).of(x, labels);
        Lanes after = net.outputs(x.plus(noise)).entries();
        Lanes crossed = new Scores(after, labels, 3).correct().not();
        Lanes moved = noise.entries().square().sumEvery(2).above(0);
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
        var dead = new OneHiddenLayer(
                new Matrix(s.column(1, 1), 1, 2), s.column(-9), new Matrix(s.column(1, -1), 2, 1), s.column(1, 0));
        Matrix x = new Matrix(s.column(0.5, 0.1), 1, 2);
        assertThat(new BoundaryNoise(dead, 5).of(x, s.column(1, -1)).entries().toDoubles())
                .containsOnly(0);
    }

    @Example
    void anImageOfTheWrongClassNeedsNoNoise() {
        Sample s = Sample.of(0);
        var net = new OneHiddenLayer(
                new Matrix(s.column(1, 0), 1, 2), s.column(4), new Matrix(s.column(1, -1), 2, 1), s.column(0, 0));
        Matrix x = new Matrix(s.column(0.5, 0.1), 1, 2);
        assertThat(new BoundaryNoise(net, 5).of(x, s.column(-1, 1)).entries().toDoubles())
                .containsOnly(0);
    }
}
