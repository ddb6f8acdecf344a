package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The printed results show what is said of them: DANTE with momentum lowest in Table 1, plain DANTE below plain SGD there and lowest in Table 2,
 * below SGD on each set of Table 3, more accurate on average in Table 4 and by over 17 points on SVMGuide4.
 *
 * <p>True of the printed numbers, that gap being 17.28. On Ionosphere SGD is ahead by 3.77 points, so that "on average" cannot become "on every
 * set".
 */
@Claim(
        id = "dante.tab.arithmetic",
        paper = Paper.DANTE,
        at = "Tables 1 to 4",
        section = "10 Experiments",
        says = "the printed numbers of Tables 1 to 4 are ranked as stated; 87.65 − 70.37 > 17",
        kind = Kind.EXPERIMENT,
        instances = 1024)
class PrintedRankingsTest {
    @Check
    void thePrintedNumbersAreRankedAsStated(
            @ForAll(supplier = PublishedTables.Rankings.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 1);
    }

    @Mutant("one per cent apart at least")
    void everyRankingIsClear(
            @ForAll(supplier = PublishedTables.Rankings.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 1.01);
    }

    @Mutant("more accurate on every set of Table 4")
    void moreAccurateOnEverySet(
            @ForAll(supplier = PublishedTables.CodeAccuracies.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 1);
    }

    private static void conclude(PublishedCohort row, Evidence evidence, double factor) {
        Lanes less = row.column("less");
        Lanes more = row.column("more");
        evidence.observe("more/less", more.over(less));
        evidence.require("less · " + factor + " ≤ more", less.times(factor), more);
    }
}
