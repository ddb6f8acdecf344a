package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Tables 3 and 4 show, at the 5 % level, that DANTE wins on more than half of all data sets: the sign test's p = 2⁻ⁿ·Σ_{k ≥ won} C(n, k) is at most 0.05.
 *
 * <p>False: three sets of three give p = 1/8, four of five give 6/32. No table of three or four sets could show it, 2⁻⁴ being 0.0625.
 *
 * @see <a href="https://doi.org/10.1098/rstl.1710.0011">Arbuthnot (1710)</a>
 */
@Claim(
        id = "dante.tab.arithmetic.sign",
        paper = Paper.DANTE,
        at = "Tables 3 and 4",
        section = "10 Experiments",
        says = "the sets won in Tables 3 and 4 are significant: sign test, p ≤ 0.05",
        kind = Kind.EXPERIMENT,
        expected = Verdict.REFUTED,
        instances = 1024)
class PrintedSignificanceTest {
    private static final int MOST_SETS = 5;

    @Check
    void theSetsWonAreSignificant(
            @ForAll(supplier = PublishedTables.SetsWon.class) PublishedCohort table, Evidence evidence) {
        conclude(table, evidence, 0.05);
    }

    @Mutant("at the 10 % level")
    void theSetsWonAreSignificantAtTenPerCent(
            @ForAll(supplier = PublishedTables.SetsWon.class) PublishedCohort table, Evidence evidence) {
        conclude(table, evidence, 0.1);
    }

    private static void conclude(PublishedCohort table, Evidence evidence, double level) {
        // Let
        Lanes won = table.column("won");
        Lanes sets = table.column("sets");
        evidence.given("n ≤ " + MOST_SETS, sets, sets.arithmetic().constant(MOST_SETS));
        // Run
        Lanes chance = sets.arithmetic().constant(1);
        for (int i = 1; i <= MOST_SETS; i++) {
            chance = sets.atLeast(i).choose(chance.over(2), chance);
        }
        Lanes p = sets.arithmetic().constant(0);
        for (int k = 0; k <= MOST_SETS; k++) {
            p = p.plus(won.atMost(k).choose(chance, p.arithmetic().constant(0)));
            // C(n, k + 1) = C(n, k)·(n − k)/(k + 1)
            chance = chance.times(sets.minus(k)).over(k + 1.0);
        }
        // Then
        evidence.observe("p", p);
        evidence.require("p ≤ " + level, p, p.arithmetic().constant(level));
    }
}
