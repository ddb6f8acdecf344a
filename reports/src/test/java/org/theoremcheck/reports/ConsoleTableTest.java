package org.theoremcheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;

class ConsoleTableTest {
    private static final List<String> LINES =
            ConsoleTable.of(SampleLedger.ledger()).lines().toList();

    @Example
    void everyRowIsAsWideAsTheRule() {
        int width = ConsoleTable.width(LINES.get(1));

        assertThat(LINES.get(1)).matches("─+");
        assertThat(LINES.subList(0, 9))
                .allSatisfy(line -> assertThat(ConsoleTable.width(line)).isEqualTo(width));
        assertThat(LINES.get(0)).contains("claim", "verdict", "expected", "instances", "tightness", "seconds");
    }

    @Example
    void aCellTakesTheColumnsATerminalGivesIt() {
        assertThat(ConsoleTable.width("−∞")).isEqualTo(2);
        assertThat(ConsoleTable.width("e\u0301")).isEqualTo(1);
        assertThat(ConsoleTable.width("定理")).isEqualTo(4);
        assertThat(ConsoleTable.width("𝓡")).isEqualTo(1);
    }

    @Example
    void theTotalsCountClaimsAndMutants() {
        assertThat(LINES.get(9))
                .isEqualTo("6 claims (3 HOLDS, 1 REFUTED, 1 VACUOUS, 1 INCONCLUSIVE): 5 as expected, "
                        + "1 differing; mutants refuted: 1 of 2; proved in interval arithmetic: 1 of 1 counterexamples and examples; "
                        + "checked independently: 1 of 1 counterexamples; 819,200 instances in 19.0 s");
    }

    @Example
    void whatDiffersIsMarkedAndExplainedWithItsReplay() {
        assertThat(LINES).filteredOn(line -> line.startsWith("✗ dante.thm5 ")).hasSize(2);
        assertThat(LINES).filteredOn(line -> line.startsWith("✗ dante.thm1 ")).hasSize(1);
        assertThat(String.join("\n", LINES.subList(10, LINES.size()))).isEqualTo("""

                ✗ dante.thm1#withoutTheNoise (mutant: noise term dropped) is INCONCLUSIVE, expected REFUTED
                  No violation was certified.
                  replay: mvn verify -Dclaims=dante.thm1 -Dseed=1

                ✗ dante.thm5 is INCONCLUSIVE, expected HOLDS
                  Demanded coverage was not reached: only 3.0 % of the instances had an active unit.
                  replay: mvn verify -Dclaims=dante.thm5 -Dseed=1""");
    }

    @Example
    void anEmptyLedgerHasATable() {
        assertThat(ConsoleTable.of(new Ledger(List.of()))).contains("0 claims: 0 as expected, 0 differing");
    }
}
