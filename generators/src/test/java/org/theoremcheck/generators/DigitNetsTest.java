package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.NetworkOutputs;
import org.theoremcheck.kernels.Backends;

/** Without the contract of all families: its many strata would all hold the same 2220 Gaussian weights. */
class DigitNetsTest {

    @Example
    void theWeightsHaveTheStatedVariances() {
        var family = new DigitNets.Wide();
        long[] index = LongStream.range(0, 8).toArray();
        DigitNetCohort nets = family.view(family.cohort(Backends.reference(), 1, index));
        var u = nets.cohort().get("U");
        var v = nets.cohort().get("V");
        assertThat(u.square().mean().times(32).minus(1).abs().below(0.1).toDoubles())
                .containsOnly(1);
        assertThat(v.square().mean().times(100).minus(1).abs().below(0.2).toDoubles())
                .containsOnly(1);
        assertThat(nets.start().rows()).isEqualTo(64 * 100 + 100 + 10 * 100 + 10);
    }

    @Example
    void theModelHoldsAllDigitsWithOnePositiveLabelEach() {
        long[] index = {0};
        var family = new DigitNets();
        DigitNetCohort nets = family.view(family.cohort(Backends.reference(), 1, index));
        NetworkOutputs model = nets.model();
        assertThat(model.examples()).isEqualTo(1797);
        assertThat(model.outputs()).isEqualTo(10);
        assertThat(model.x().entries().greatest().toDoubles()).containsExactly(1);
        assertThat(model.x().entries().mean().times(16).toDoubles())
                .containsExactly(new double[] {4.884165}, within(1e-6));
        assertThat(model.y().entries().sumEvery(10).toDoubles()).containsOnly(-8);
    }
}
