package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.LedgerJson;

class DeterminismTest {
    private static final List<Integer> COHORTS = List.of(1, 17, 128, 1024);
    private static final List<Integer> THREADS = List.of(1, 2, 4);

    @Example
    void neitherCohortsNorThreadsChangeTheEvidence() {
        String hunted = judge(new ToyClaims.Cauchy(), "squareOfTheSum", Courtroom.settings(7, 1, 128));
        String refuted = judge(new ToyClaims.Small(), "everyNumberIsSmall", Courtroom.settings(7, 1, 128));
        for (int cohort : COHORTS) {
            for (int threads : THREADS) {
                Settings settings = Courtroom.settings(7, threads, cohort);
                assertThat(judge(new ToyClaims.Cauchy(), "squareOfTheSum", settings))
                        .isEqualTo(hunted);
                assertThat(judge(new ToyClaims.Small(), "everyNumberIsSmall", settings))
                        .isEqualTo(refuted);
            }
        }
    }

    @Example
    void threadsThatShareOneStratumChangeNothingEither() {
        String alone = judge(new ToyClaims.Cauchy(), "squareOfTheSum", Courtroom.settings(7, 1, 128, 77));
        for (int threads : THREADS) {
            for (int cohort : COHORTS) {
                assertThat(judge(new ToyClaims.Cauchy(), "squareOfTheSum", Courtroom.settings(7, threads, cohort, 77)))
                        .isEqualTo(alone);
            }
        }
    }

    @Example
    void theSeedDoes() {
        String one = judge(new ToyClaims.Cauchy(), "squareOfTheSum", Courtroom.settings(7, 2, 128));
        String other = judge(new ToyClaims.Cauchy(), "squareOfTheSum", Courtroom.settings(8, 2, 128));
        assertThat(one.replace("\"seed\" : 7", "\"seed\" : 8")).isNotEqualTo(other);
    }

    private static String judge(Object claim, String method, Settings settings) {
        LedgerEntry entry = new Trial(Courtroom.named(claim, method), settings).judge();
        return LedgerJson.pretty(entry).replaceFirst("\"seconds\" : [^,]*", "");
    }
}
