package org.theoremcheck.theorems.dante;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.generators.Seeds;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Final test losses have the order of Table 1: DANTE with momentum, SGD with momentum, Adam, Adagrad, RMSProp, DANTE, SGD.
 *
 * <p>Setting, scaled down: 8×8 digits, 1000 to train, 400 to validate, 397 to test in an order of each seed's own, 64-32-10, leaky ReLUs, squared error,
 * minibatches of 50, the weights of 15 epochs of SGD to move for all; methods and steps as {@link Rival} says. A seed counts as won where all six
 * neighbours are in order.
 * False in each of 8 seeds. On average Adam and SGD with momentum end lowest, at 0.0093 and 0.0094, before DANTE with momentum, 0.0104, RMSProp, 0.0105,
 * Adagrad, 0.0109, SGD, 0.0113, and DANTE, 0.0123.
 */
@Claim(
        id = "dante.tab1.order",
        paper = Paper.DANTE,
        at = "Table 1",
        section = "10 Experiments",
        says = "8×8 digits, 64-32-10: final test losses in the order of Table 1",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 8,
        nightly = true)
class OrderOfMethodsTest {
    private static final List<Rival> ABOVE =
            List.of(Rival.MOMENTUM, Rival.ADAM, Rival.ADAGRAD, Rival.RMSPROP, Rival.DANTE, Rival.SGD);

    @Check
    void theOrderIsThatOfTheTable(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 1);
    }

    @Mutant("a hundred times the step")
    void theOrderIsThatOfTheTableWithLongSteps(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 100);
    }

    private static void conclude(SeedCohort seeds, Evidence evidence, double factor) {
        Rivals rivals = Picture.LEAKY_32.onDigits(seeds.cohort());
        Lanes lower = Rival.DANTE_MOMENTUM.testLoss(rivals, factor, evidence);
        Lanes worst = lower.times(0);
        for (Rival rival : ABOVE) {
            Lanes upper = rival.testLoss(rivals, factor, evidence);
            worst = worst.max(lower.over(upper));
            lower = upper;
        }
        evidence.duel(worst, worst.arithmetic().constant(1));
    }
}
