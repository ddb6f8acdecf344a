package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

class CrossEntropiesTest {
    private static List<Lanes> risks(CrossEntropyCohort problem) {
        return List.of(
                problem.oracle().risk(problem.point()),
                problem.oracle().gradient(problem.point()),
                problem.oracle().risk(problem.reference()));
    }

    static class BinaryCrossEntropiesTest implements FamilyContract<CrossEntropyCohort> {
        @Override
        public Family<CrossEntropyCohort> family() {
            return new BinaryCrossEntropies();
        }

        @Override
        public List<Family<CrossEntropyCohort>> relatives() {
            return List.of(new BinaryCrossEntropies.Soft());
        }

        @Override
        public List<Lanes> quantities(CrossEntropyCohort problem) {
            return risks(problem);
        }

        @Example
        void hardLabelsAreFrequentSeparatedAndNot() {
            assertThat(share(BinaryCrossEntropiesTest::hard, hard -> hard == 1)).isGreaterThan(0.3);
            assertThat(share(BinaryCrossEntropiesTest::separated, both -> both == 1))
                    .isGreaterThan(0.15);
            assertThat(share(BinaryCrossEntropiesTest::contradictory, both -> both == 1))
                    .isGreaterThan(0.02);
            assertThat(share(problem -> problem.radius().toDoubles(), w -> w > 8))
                    .isGreaterThan(0.1);
            assertThat(share(BinaryCrossEntropiesTest::mixed, both -> both == 1))
                    .isGreaterThan(0.06);
            assertThat(share(problem -> problem.radius().toDoubles(), w -> w < 1))
                    .isGreaterThan(0.1);
        }

        private static double[] hard(CrossEntropyCohort problem) {
            Lanes y = problem.labels().entries();
            return y.equalTo(y.map(Unary.FLOOR)).least().toDoubles();
        }

        /** Saturated and unsaturated examples together. */
        private static double[] mixed(CrossEntropyCohort problem) {
            Lanes s = problem.logits(problem.point()).entries().abs();
            return s.greatest().above(4).and(s.least().below(1)).toDoubles();
        }

        private static double[] separated(CrossEntropyCohort problem) {
            Lanes y = problem.labels().entries();
            Lanes side = problem.logits(problem.reference()).entries().atLeast(0);
            return side.equalTo(y).least().toDoubles();
        }

        /** Equal or mirrored examples whose hard labels contradict each other. */
        private static double[] contradictory(CrossEntropyCohort problem) {
            Lanes y = problem.labels().entries();
            Lanes any = problem.radius().times(0);
            for (int i = 1; i < y.rows(); i++) {
                Lanes same = problem.x().row(i).equalTo(problem.x().row(i - 1)).least();
                Lanes turned = problem.x()
                        .row(i)
                        .plus(problem.x().row(i - 1))
                        .equalTo(0)
                        .least();
                Lanes sum = y.row(i).plus(y.row(i - 1));
                Lanes hard = y.row(i).equalTo(0).or(y.row(i).equalTo(1));
                any = any.or(hard.and(
                        same.and(sum.equalTo(1)).or(turned.and(sum.equalTo(1).not()))));
            }
            return any.toDoubles();
        }
    }

    static class SoftmaxCrossEntropiesTest implements FamilyContract<CrossEntropyCohort> {
        @Override
        public Family<CrossEntropyCohort> family() {
            return new SoftmaxCrossEntropies();
        }

        @Override
        public List<Family<CrossEntropyCohort>> relatives() {
            return List.of(new SoftmaxCrossEntropies.Soft());
        }

        @Override
        public List<Lanes> quantities(CrossEntropyCohort problem) {
            return risks(problem);
        }

        @Example
        void hotLabelsAndLongLogitsAreFrequent() {
            assertThat(share(problem -> problem.labels().entries().greatest().toDoubles(), y -> y == 1))
                    .isGreaterThan(0.25);
            assertThat(share(
                            problem -> problem.logits(problem.point())
                                    .entries()
                                    .abs()
                                    .greatest()
                                    .toDoubles(),
                            s -> s > 300))
                    .isGreaterThan(0.02);
            assertThat(share(problem -> problem.oracle().risk(problem.point()).toDoubles(), Double::isFinite))
                    .isEqualTo(1);
        }
    }
}
