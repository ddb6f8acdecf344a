package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Example;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class BodyFatNetsTest {
    private static final Cohort STARTS =
            new BodyFatNets().cohort(Backends.reference(), 1, new long[] {0, 1, 2, 3, 4, 5, 6, 7});

    /** Eight starts, so 1040 weights of the first layer and 80 of the last: give or take four standard deviations. */
    @Example
    void weightsHaveVarianceOneOverTheirInputs() {
        Lanes w = STARTS.get("w");
        assertThat(variance(w.slice(0, 130))).isCloseTo(1.0 / 13, within(4.0 / 13 * Math.sqrt(2.0 / 1040)));
        assertThat(variance(w.slice(130, 230))).isCloseTo(0.1, within(0.4 * Math.sqrt(2.0 / 800)));
        assertThat(variance(w.slice(330, 340))).isCloseTo(0.1, within(0.4 * Math.sqrt(2.0 / 80)));
    }

    private static double variance(Lanes weights) {
        return Arrays.stream(weights.toDoubles()).map(v -> v * v).average().orElseThrow();
    }

    /** Where the table is there: targets in [0, 1], standardised inputs, and a risk that its own numbers give. */
    @Example
    void theViewIsTheScaledTable() {
        RealData.BODY_FAT.missing().ifPresentOrElse(System.out::println, BodyFatNetsTest::assertScaled);
    }

    private static void assertScaled() {
        BodyFatCohort f = new BodyFatNets().view(STARTS);
        assertThat(f.data().rows()).isEqualTo(252);
        double squares = 0;
        for (int i = 0; i < 252; i++) {
            assertThat(f.data().target(i)).isBetween(0.0, 1.0);
            squares += f.data().feature(i, 5) * f.data().feature(i, 5);
        }
        assertThat(squares / 252).isCloseTo(1, within(1e-12));
        var objective = f.objective(new Sigmoid(), new SquaredError(), 0);
        // All weights 0: every output is 1/2.
        double risk = 0;
        for (int i = 0; i < 252; i++) {
            risk += Math.pow(f.data().target(i) - 0.5, 2) / 252;
        }
        assertThat(objective.whole().risk(f.start().times(0)).toDoubles()[0]).isCloseTo(risk, within(1e-12));
    }
}
