package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import org.theoremcheck.reports.Verdict;

class CaseTest {

    @Example
    void aMutantIsNamedAfterItsClaimAndExpectedToBeRefuted() {
        Case mutant = Courtroom.named(new ToyClaims.Small(), "halfOfIt");
        assertThat(mutant.id()).isEqualTo("toy.small#halfOfIt");
        assertThat(mutant.expected()).isEqualTo(Verdict.REFUTED);
        assertThat(mutant.accepts(Verdict.REFUTED)).isTrue();
        assertThat(mutant.accepts(Verdict.INCONCLUSIVE)).isFalse();
        Case check = Courtroom.named(new ToyClaims.Small(), "everyNumberIsSmall");
        assertThat(check.id()).isEqualTo("toy.small");
        assertThat(check.accepts(Verdict.HOLDS)).isFalse();
    }

    @Example
    void malformedClaimsSayWhatTheyNeed() {
        assertThatThrownBy(() -> Courtroom.named(new WithoutMutant(), "check")).hasMessageContaining("has no @Mutant");
        assertThatThrownBy(() -> Courtroom.named(new WithTwoChecks(), "one"))
                .hasMessageContaining("exactly one @Check");
        assertThatThrownBy(() -> Courtroom.named(new WithoutFamily(), "check"))
                .hasMessageContaining("@ForAll(supplier = SomeFamily.class)");
        assertThatThrownBy(() -> Courtroom.named(new Unannotated(), "check")).hasMessageContaining("no @Claim");
    }

    @Claim(id = "toy.x", paper = Paper.DANTE, at = "toy", section = "toy", says = "toy")
    static class WithoutMutant {
        @Check
        void check(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.require(numbers.x().sum(), numbers.x().sum());
        }
    }

    @Claim(id = "toy.x", paper = Paper.DANTE, at = "toy", section = "toy", says = "toy")
    static class WithTwoChecks {
        @Check
        void one(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.require(numbers.x().sum(), numbers.x().sum());
        }

        @Check
        void two(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.require(numbers.x().sum(), numbers.x().sum());
        }
    }

    @Claim(id = "toy.x", paper = Paper.DANTE, at = "toy", section = "toy", says = "toy")
    static class WithoutFamily {
        @Check
        void check(@ForAll Numbers numbers, Evidence evidence) {
            evidence.require(numbers.x().sum(), numbers.x().sum());
        }

        @Mutant("same")
        void mutant(@ForAll Numbers numbers, Evidence evidence) {
            evidence.require(numbers.x().sum(), numbers.x().sum());
        }
    }

    static class Unannotated {
        @Check
        void check(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.require(numbers.x().sum(), numbers.x().sum());
        }
    }
}
