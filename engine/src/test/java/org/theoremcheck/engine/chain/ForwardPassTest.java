package org.theoremcheck.engine.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.kernels.lane.CountingArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class ForwardPassTest {
    private static final int LANES = 4;

    /** ⟨∇f·μ, d⟩ = ⟨μ, J·d⟩ for every kind of layer; the jets have their own test. */
    @Property(tries = 50)
    void theBackwardPassIsTheTransposeOfTheJet(@ForAll long seed) {
        Sample s = Sample.of(seed);
        for (Chain chain : Specimens.all(s, LANES)) {
            List<Block> d = Specimens.direction(s, chain);
            Jet jet = chain.along(d);
            Lanes mu = s.gaussian(jet.x().rows(), LANES);
            ForwardPass pass = chain.forward();
            List<Block> gradient = pass.backward(mu);
            assertClose(pass.output(), jet.x());
            Lanes sum = gradient.get(0).dot(d.get(0));
            for (int t = 1; t < d.size(); t++) {
                sum = sum.plus(gradient.get(t).dot(d.get(t)));
            }
            assertClose(sum, mu.dot(jet.x1()));
        }
    }

    /** Jacobians and curvatures of the components, found by pulling and by polarising, against jets along random lines. */
    @Property(tries = 50)
    void jacobianAndCurvatureAreThoseOfTheJet(@ForAll long seed) {
        Sample s = Sample.of(seed);
        for (Component a : List.of(
                new BatchNormalisation(2, s.column(0.5)),
                new Softmax(),
                Specimens.normalised(s, LANES).layers().get(1).after(),
                Specimens.connected(s, LANES).layers().get(0).after())) {
            Lanes x = s.gaussian(4, LANES);
            Lanes d = s.gaussian(4, LANES);
            Jet jet = a.of(Jet.line(x, d));
            Lanes mu = s.gaussian(jet.x().rows(), LANES);
            Matrix column = Matrix.column(d);
            assertClose(a.jacobian(x).times(column).entries(), jet.x1());
            assertClose(a.curvature(x, mu).times(column).entries().dot(d), mu.dot(jet.x2()));
        }
    }

    /** Pooling and convolution: ⟨Ax, y⟩ = ⟨x, Aᵀy⟩ with strides that overlap, touch and leave gaps. */
    @Property(tries = 50)
    void scatteringIsTheTransposeOfGathering(@ForAll long seed) {
        Sample s = Sample.of(seed);
        for (int stride = 1; stride <= 3; stride++) {
            var pooling = new AveragePooling(new Patches(5, 2, stride), 2, 3);
            Lanes x = s.gaussian(5 * 5 * 2 * 3, LANES);
            Differential here = pooling.at(x);
            Lanes y = s.gaussian(here.value().rows(), LANES);
            assertClose(here.pull(y).dot(x), y.dot(here.value()));
        }
    }

    /** One sample, filter (1 2; 3 4), offset 10, on the image 1 … 9: by hand. */
    @Example
    void aConvolutionByHand() {
        Sample s = Sample.of(0);
        var map = new Convolution(new Patches(3, 2, 1), 1, 1, 1);
        Block u = new Block(new Matrix(s.column(1, 2, 3, 4), 1, 4), s.column(10));
        assertThat(map.of(s.column(1, 2, 3, 4, 5, 6, 7, 8, 9), u).toDoubles()).containsExactly(47, 57, 77, 87);
    }

    /** A fully connected chain of widths 2, 3, 1, 2 on two samples, by hand: Σ 2·m·d_t(d_{t−1} + 1). */
    @Example
    void theBackwardPassCountsItsOperations() {
        Sample s = Sample.of(0);
        var counting = new CountingArithmetic(s.kernels().lane());
        Chain chain = Specimens.on(Specimens.connected(s, LANES), counting::counted);
        ForwardPass pass = chain.forward();
        long forward = counting.operations();
        pass.backward(pass.output());
        assertThat(counting.operations() - forward).isEqualTo(2 * 2 * (3 * (2 + 1) + (3 + 1) + 2 * (1 + 1)));
        // Parameters 9 + 4 + 4, states 4 + 6 + 2 + 4, slopes 6 + 2 + 4.
        assertThat(pass.stored()).isEqualTo(17 + 16 + 12);
    }

    @Example
    void aChainWithoutParametersForALayerIsRefused() {
        Chain chain = Specimens.connected(Sample.of(0), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.at(chain.blocks().subList(0, 2)))
                .withMessageContaining("one block per layer");
    }

    private static void assertClose(Lanes found, Lanes expected) {
        double[] wanted = expected.toDoubles();
        double[] numbers = found.toDoubles();
        assertThat(numbers).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(numbers[i]).isCloseTo(wanted[i], within(1e-11 * (1 + Math.abs(wanted[i]))));
        }
    }
}
