package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;

class SettingsTest {

    @Example
    void withoutPropertiesEverythingRunsAsTheClaimsSay() {
        Settings settings = Settings.of(new Properties());
        Claim claim = ToyClaims.Cauchy.class.getAnnotation(Claim.class);
        assertThat(settings.selects("dante.thm1")).isTrue();
        assertThat(settings.seed()).isEqualTo(Settings.DEFAULT_SEED);
        assertThat(settings.instances(claim)).isEqualTo(4096);
        assertThat(settings.nightly()).isFalse();
        assertThat(settings.target()).isEqualTo(Path.of("target"));
    }

    @Example
    void globsSelectClaims() {
        Settings settings = with("claims", "dante.thm?, svm.*");
        assertThat(settings.selects("dante.thm1")).isTrue();
        assertThat(settings.selects("dante.thm1.amended")).isFalse();
        assertThat(settings.selects("danteXthm1")).isFalse();
        assertThat(settings.selects("svm.thm1")).isTrue();
        assertThat(settings.selects("bsum.thm1")).isFalse();
    }

    @Example
    void anExpensiveClaimWaitsForTheNightOrItsName() {
        Claim claim = ToyClaims.Slow.class.getAnnotation(Claim.class);
        assertThat(Settings.of(new Properties()).judges(claim)).isFalse();
        assertThat(with("claims", "toy.*").judges(claim)).isFalse();
        assertThat(with("claims", "toy.slow").judges(claim)).isTrue();
        assertThat(with("theoremcheck.nightly", "true").judges(claim)).isTrue();
    }

    @Example
    void numbersAreRead() {
        Claim claim = ToyClaims.Cauchy.class.getAnnotation(Claim.class);
        assertThat(with("seed", "-5").seed()).isEqualTo(-5);
        assertThat(with("seed", "0").seed()).isZero();
        assertThat(with("instances", "1_000").instances(claim)).isEqualTo(1000);
        assertThat(with("theoremcheck.depth", "20").instances(claim)).isEqualTo(20 * 4096);
        Claim nightly = ToyClaims.Slow.class.getAnnotation(Claim.class);
        assertThat(with("theoremcheck.depth", "20").instances(nightly)).isEqualTo(nightly.instances());
        assertThat(with("threads", "").threads()).isPositive();
    }

    @Example
    void aCohortHasAtMostAStratumOrWhatIsAskedFor() {
        Claim claim = ToyClaims.Cauchy.class.getAnnotation(Claim.class);
        assertThat(Settings.of(new Properties()).lanes(claim)).isEqualTo(1024);
        assertThat(with("instances", "77").lanes(claim)).isEqualTo(77);
        assertThat(with("cohort", "256").lanes(claim)).isEqualTo(256);
        assertThat(with("cohort", "256").cohort(Backends.reference())).isEqualTo(256);
    }

    @Example
    void badValuesAreErrorsThatSayWhatIsAllowed() {
        assertThatThrownBy(() -> with("instances", "0"))
                .hasMessageContaining("-Dinstances is '0'")
                .hasMessageContaining("whole number from 1");
        assertThatThrownBy(() -> with("instances", "many")).hasMessageContaining("-Dinstances is 'many'");
        assertThatThrownBy(() -> with("seed", "1.5")).hasMessageContaining("-Dseed is '1.5'");
        assertThatThrownBy(() -> with("threads", "-1")).hasMessageContaining("whole number from 1 to");
        assertThatThrownBy(() -> with("cohort", "4096")).hasMessageContaining("from 1 to 1024");
        assertThatThrownBy(() -> with("theoremcheck.nightly", "yes")).hasMessageContaining("true or false");
        assertThatThrownBy(() -> with("claims", "dante thm1")).hasMessageContaining("separated by commas");
    }

    @Example
    void theReplayCommandNamesClaimSeedAndInstances() {
        Claim claim = ToyClaims.Cauchy.class.getAnnotation(Claim.class);
        assertThat(with("seed", "3").replay(claim, 1024))
                .isEqualTo("mvn verify -Dclaims=toy.cauchy -Dseed=3 -Dinstances=1024");
    }

    private static Settings with(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return Settings.of(properties);
    }
}
