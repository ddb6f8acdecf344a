package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Example;

/** Runs before and with the claims: what {@code -Dclaims} asks for must exist, and every claim must be well-formed. */
class ClaimSelectionTest {

    @Example
    void everyPatternOfThisRunMatchesAClaim() throws URISyntaxException {
        // Its own message is the clearest one.
        here().requireMatches(Settings.current().claims());
    }

    @Example
    void everyClaimIsWellFormed() throws URISyntaxException {
        assertThat(here().claims()).isNotEmpty().allSatisfy((id, type) -> {
            Claim claim = Case.of(
                            ClaimIndex.cases(type).get(0).body(),
                            ClaimIndex.cases(type).get(0).method())
                    .claim();
            assertThat(id).matches("[a-z]+(\\.[\\w-]+)+");
            assertThat(List.of(claim.at(), claim.section(), claim.says())).noneMatch(String::isBlank);
            assertThat(claim.instances()).isPositive();
        });
    }

    @Example
    void aPatternThatMatchesNothingListsWhatExists() {
        TreeMap<String, Class<?>> claims = new TreeMap<>();
        claims.put("toy.cauchy", ToyClaims.Cauchy.class);
        claims.put("toy.small", ToyClaims.Small.class);
        ClaimIndex index = new ClaimIndex(claims);
        index.requireMatches(List.of("toy.*", "toy.sm?ll"));
        assertThatThrownBy(() -> index.requireMatches(List.of("toy.*", "dante.thm99")))
                .hasMessageContaining("-Dclaims has 'dante.thm99', which matches no claim")
                .hasMessageContaining("\n  toy.cauchy\n  toy.small");
    }

    private static ClaimIndex here() throws URISyntaxException {
        var classes =
                ClaimSelectionTest.class.getProtectionDomain().getCodeSource().getLocation();
        return ClaimIndex.of(Path.of(classes.toURI()), ClaimSelectionTest.class.getClassLoader());
    }
}
