package org.theoremcheck.engine.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.certificate.SpectralNorm;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class LowerBoundsTest {
    private static final int LANES = 3;

    @Property(tries = 10)
    void powerIterationReachesTheNormOfTheAssembledJacobian(@ForAll @IntRange(max = 1000) int seed) {
        Sample s = Sample.of(seed);
        for (Chain chain : Specimens.all(s, LANES)) {
            ForwardPass pass = chain.forward();
            int n = pass.output().rows();
            Matrix jacobian =
                    Units.rows(n, LANES, s.kernels().lane(), mu -> AutomaticDifferentiation.flat(pass.backward(mu)));
            Lanes start = AutomaticDifferentiation.flat(Specimens.direction(s, chain));
            double[] found = all(s).lipschitz(chain, start, 300).toDoubles();
            double[] norm = SpectralNorm.squared(jacobian).sqrt().toDoubles();
            for (int l = 0; l < LANES; l++) {
                assertThat(found[l]).isCloseTo(norm[l], within(2e-2 * norm[l])).isLessThan(norm[l] * (1 + 1e-9));
            }
        }
    }

    @Property(tries = 10)
    void hessianProductsAreThoseOfTheJets(@ForAll @IntRange(max = 1000) int seed) {
        Sample s = Sample.of(seed);
        for (Chain chain : Specimens.all(s, LANES)) {
            List<Block> d = Specimens.direction(s, chain);
            Jet jet = chain.along(d);
            Lanes y = s.gaussian(jet.x().rows(), LANES);
            double[] product = all(s).hessianProduct(chain, y, d)
                    .dot(AutomaticDifferentiation.flat(d))
                    .toDoubles();
            double[] expected = y.dot(jet.x2()).toDoubles();
            for (int l = 0; l < LANES; l++) {
                assertThat(product[l]).isCloseTo(expected[l], within(1e-3 * (1 + Math.abs(expected[l]))));
            }
        }
    }

    /** The search climbs to a local maximum, so that among thousands of rivals a few may bend more. */
    @Example
    void theDirectionFoundBendsMoreThanNearlyAllRandomOnes() {
        int rivals = 0;
        int above = 0;
        for (int seed = 0; seed < 20; seed++) {
            Sample s = Sample.of(seed);
            for (Chain chain : Specimens.all(s, LANES)) {
                Lanes start = AutomaticDifferentiation.flat(Specimens.direction(s, chain));
                Lanes found = all(s).smoothness(chain, start, 30);
                for (int i = 0; i < 10; i++) {
                    List<Block> d = Specimens.direction(s, chain);
                    Lanes other = chain.along(d)
                            .x2()
                            .norm()
                            .over(AutomaticDifferentiation.flat(d).normSquared());
                    above += (int) Arrays.stream(other.above(found.times(1.01)).toDoubles())
                            .sum();
                    rivals += LANES;
                }
            }
        }
        assertThat(above).isLessThan(rivals / 100);
    }

    private static LowerBounds all(Sample s) {
        return new LowerBounds(s.column(1));
    }

    /** f = u_2·u_1·x on |u_t| ≤ R has J = (u_2·x, u_1·x), longest in a corner: R·x·√2. */
    @Example
    void theAscentReachesTheCornerOfAProductOfBalls() {
        Sample s = Sample.of(1);
        Block half = new Block(new Matrix(s.column(0.5), 1, 1), s.column(0));
        List<Layer> layers = List.of(
                new Layer(new FullyConnected(1, 1, 1), new Elementwise(new Identity())),
                new Layer(new FullyConnected(1, 1, 1), new Elementwise(new Identity())));
        Chain chain = new Chain(s.column(3), layers, List.of(half, half));
        List<Lanes> radii = List.of(s.column(2), s.column(2));
        LowerBounds weights = new LowerBounds(s.column(1, 0, 1, 0));
        double found = weights.lipschitzOnBalls(chain, radii, s.column(1, 0, 0.5, 0), 60)
                .toDoubles()[0];
        assertThat(found).isCloseTo(2 * 3 * Math.sqrt(2), within(1e-6));
    }
}
