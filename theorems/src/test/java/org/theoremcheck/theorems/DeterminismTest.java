package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Shim;
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

    /** On a device, which takes whole strata at once where nobody says how many lanes. */
    @Example
    @AddLifecycleHook(NeedsCppCompiler.class)
    void neitherDoesADevice() {
        Kernels device = Backends.on(Shim.shared());
        Settings whole = Settings.of(new Properties());
        assertThat(whole.cohort(device)).isEqualTo(Family.STRATUM);
        assertThat(whole.cohort(Backends.reference())).isEqualTo(128);
        for (long instances : new long[] {77, 2048}) {
            Settings here = Courtroom.settings(7, 2, 128, instances);
            Settings there = new Settings(
                    here.claims(), 7, here.instances(), 1, 2, OptionalInt.empty(), false, false, Courtroom.TARGET);
            Case claim = Courtroom.named(new ToyClaims.Cauchy(), "squareOfTheSum");
            LedgerEntry entry = new Trial(claim, there, new Corpus(List.of()), device).judge();
            assertThat(entry.backend()).isEqualTo("cuda");
            assertThat(text(entry).replace("\"backend\" : \"cuda\"", ""))
                    .isEqualTo(judge(new ToyClaims.Cauchy(), "squareOfTheSum", here)
                            .replaceFirst("\"backend\" : \"[a-z]*\"", ""));
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
        return text(entry);
    }

    private static String text(LedgerEntry entry) {
        return LedgerJson.pretty(entry).replaceFirst("\"seconds\" : [^,]*", "");
    }
}
