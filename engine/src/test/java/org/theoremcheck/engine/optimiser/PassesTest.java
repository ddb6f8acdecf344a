package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;

class PassesTest {
    private static final int LANES = 3;

    @Example
    void theCyclicOrderStartsAgainAfterTheLastExample() {
        Lanes seen = Sample.of(0).row(0, 3, 9);
        assertThat(Passes.cyclic(5).next(seen, 3).toDoubles()).containsExactly(0, 3, 4, 1, 4, 0, 2, 0, 1);
    }

    @Property(tries = 50)
    void everyEpochHoldsEveryExampleOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int m) {
        Sample s = Sample.of(seed);
        Lanes twoEpochs = Passes.reshuffled(s.cohort(LANES), 0, m).next(s.row(0), 2 * m);
        for (int l = 0; l < LANES; l++) {
            int lane = l;
            for (int e = 0; e < 2; e++) {
                double[] epoch = new double[m];
                int first = e * m;
                Arrays.setAll(epoch, i -> twoEpochs.toDoubles()[(first + i) * LANES + lane]);
                Arrays.sort(epoch);
                assertThat(epoch)
                        .containsExactly(IntStream.range(0, m).asDoubleStream().toArray());
            }
        }
    }

    /** However it is cut into minibatches, and wherever a lane stands, the sequence is the same, on every backend. */
    @Property(tries = 30)
    void theSequenceDoesNotSeeWhereItIsCut(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int m) {
        Sample s = Sample.of(seed);
        double[] whole =
                Passes.reshuffled(s.cohort(LANES), 7, m).next(s.row(0), 12).toDoubles();
        for (Kernels kernels : new Kernels[] {Backends.reference(), Backends.certifier()}) {
            Sample other = Sample.of(kernels, seed);
            Passes passes = Passes.reshuffled(other.cohort(LANES), 7, m);
            Lanes from = other.row(0, 4, 9);
            double[] part = passes.next(from, 3).toDoubles();
            for (int i = 0; i < part.length; i++) {
                int place = new int[] {0, 4, 9}[i % LANES] + i / LANES;
                assertThat(part[i]).isEqualTo(whole[place * LANES + i % LANES]);
            }
        }
    }

    @Example
    void aListOfExamplesIsFollowedByPlace() {
        Sample s = Sample.of(0);
        Passes odd = Passes.cyclic(3).of(s.column(1, 3, 5));
        assertThat(odd.next(s.row(2), 2).toDoubles()).containsExactly(5, 1);
        assertThat(odd.draws(s.kernels().lane()).index(2, 2, 3).toDoubles()).containsExactly(5, 1);
    }
}
