package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.AffineMaximumCohort;
import org.theoremcheck.engine.problem.BowlCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ConvexFamiliesTest {
    static class AffineMaximaTest implements FamilyContract<AffineMaximumCohort> {
        @Override
        public Family<AffineMaximumCohort> family() {
            return new AffineMaxima();
        }

        @Override
        public List<Lanes> quantities(AffineMaximumCohort f) {
            return List.of(f.maximum().risk(f.point()), f.minimum().risk(f.point()));
        }

        @Example
        void theSubgradientSupportsTheMaximumFromBelow() {
            assertThat(share(AffineMaximaTest::support, excess -> excess >= -1e-9))
                    .isEqualTo(1);
        }

        @Example
        void theSteepestSlopeIsTheLipschitzConstantInAThird() {
            assertThat(share(AffineMaximaTest::steepness, r -> r > 1 - 1e-9)).isGreaterThan(0.33);
        }

        private static double[] support(AffineMaximumCohort f) {
            Lanes linear = f.maximum().gradient(f.point()).dot(f.reference().minus(f.point()));
            return f.maximum()
                    .risk(f.reference())
                    .minus(f.maximum().risk(f.point()))
                    .minus(linear)
                    .toDoubles();
        }

        private static double[] steepness(AffineMaximumCohort f) {
            Lanes squares = f.cohort()
                    .get("A")
                    .square()
                    .sumEvery(f.cohort().length("d"))
                    .greatest();
            return squares.sqrt().over(f.lipschitz()).toDoubles();
        }
    }

    static class BowlsTest implements FamilyContract<BowlCohort> {
        @Override
        public Family<BowlCohort> family() {
            return new Bowls();
        }

        @Override
        public List<Family<BowlCohort>> relatives() {
            return List.of(new Bowls.Saddles());
        }

        @Override
        public List<Lanes> quantities(BowlCohort bowl) {
            return List.of(bowl.oracle().risk(bowl.point()), bowl.epsilon());
        }

        @Example
        void epsilonIsPositiveAndOftenBelowTheGap() {
            assertThat(share(bowl -> bowl.epsilon().toDoubles(), epsilon -> epsilon > 0))
                    .isEqualTo(1);
            assertThat(share(BowlsTest::gapOverEpsilon, r -> r > 1)).isGreaterThan(0.1);
        }

        private static double[] gapOverEpsilon(BowlCohort bowl) {
            Lanes gap = bowl.oracle().risk(bowl.point()).minus(bowl.oracle().risk(bowl.reference()));
            return gap.over(bowl.epsilon()).toDoubles();
        }
    }
}
