package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StratumTest {
    /** A cohort is as large as asked, but for the last one, which takes up to seven more rather than leave them alone. */
    @Property(tries = 300)
    void noCohortButAWholeStratumIsSmallerThanARegister(
            @ForAll @IntRange(min = 8, max = 300) int cohort, @ForAll @IntRange(min = 1, max = 1024) int instances) {
        int from = 0;
        while (from < instances) {
            int to = Stratum.end(from, cohort, instances);
            int lanes = to - from;
            assertThat(lanes).isLessThan(cohort + 8).isGreaterThanOrEqualTo(Math.min(instances, 8));
            assertThat(lanes == cohort || to == instances).isTrue();
            from = to;
        }
        assertThat(from).isEqualTo(instances);
    }

    @Property(tries = 100)
    void smallerCohortsAreWhatWasAskedFor(
            @ForAll @IntRange(min = 1, max = 7) int cohort, @ForAll @IntRange(min = 1, max = 1024) int instances) {
        assertThat(Stratum.end(0, cohort, instances)).isEqualTo(Math.min(cohort, instances));
    }
}
