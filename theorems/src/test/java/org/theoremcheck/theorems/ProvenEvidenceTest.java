package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

class ProvenEvidenceTest {
    private final LaneArithmetic enclosures = Backends.prover(100_000).lane();
    private final ProvenEvidence evidence = new ProvenEvidence();

    private Lanes number(double x) {
        return enclosures.constant(x);
    }

    /** (√2)², which no enclosure tells from 2. */
    private Lanes almostTwo() {
        return number(2).sqrt().times(number(2).sqrt());
    }

    @Example
    void aConclusionThatFailsUnderAllHypothesesIsProved() {
        evidence.given("1 ≤ 1", number(1), number(1));
        evidence.require("√2 ≤ 1.4", number(2).sqrt(), number(1.4));
        assertThat(evidence.proof(false).complete()).isTrue();
        assertThat(evidence.proof(false).says()).isEqualTo("'√2 ≤ 1.4' fails under all hypotheses");
    }

    @Example
    void aHypothesisThatTouchesIsNotDecided() {
        evidence.given("(√2)² ≤ 2", almostTwo(), number(2));
        evidence.require("2 ≤ 1", number(2), number(1));
        assertThat(evidence.proof(false).complete()).isFalse();
        assertThat(evidence.proof(false).says()).contains("the hypothesis '(√2)² ≤ 2'");
    }

    @Example
    void aHypothesisThatFailsProvesNothing() {
        evidence.given("no", number(0));
        evidence.require("2 ≤ 1", number(2), number(1));
        assertThat(evidence.proof(false).complete()).isFalse();
    }

    @Example
    void whatHoldsOrTouchesOrIsNotCountedOrIsNoNumberDoesNotFail() {
        evidence.require("1 ≤ 2", number(1), number(2));
        evidence.require("(√2)² ≤ 2", almostTwo(), number(2));
        evidence.requireEqual("(√2)² = 2", almostTwo(), number(2));
        evidence.require("elsewhere", number(2), number(1), number(0));
        evidence.require("ln 0 ≤ 1", number(0).log(), number(1));
        assertThat(evidence.proof(false).complete()).isFalse();
        evidence.requireEqual("√2 = 1.41", number(2).sqrt(), number(1.41));
        assertThat(evidence.proof(false).complete()).isTrue();
    }

    @Example
    void anExampleMustShowEverything() {
        evidence.exhibit("1 < √2", number(1), number(2).sqrt());
        assertThat(evidence.proof(true).complete()).isTrue();
        evidence.exhibit("2 < (√2)²", number(2), almostTwo());
        assertThat(evidence.proof(true).complete()).isFalse();
    }
}
