package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Sngd;
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
 * Training an autoencoder in pairs, by Algorithm 3, or layer by layer in turn makes no difference: the test reconstruction errors are within 10 % of
 * each other, with leaky ReLUs and with sigmoids.
 *
 * <p>Setting, scaled down: 8×8 digits, 1000 to train, 400 to validate, 397 to test in an order of each seed's own, 64-32-16-32-64, minibatches of 50, the
 * weights of 15 epochs of SGD to move for both; steps of least validation loss out of {1, 2, 3, 5}·10ᵏ on four seeds of their own: with leaky ReLUs
 * 0.05 for pairs and 0.1 for round robin, with sigmoids 0.5 for both. A seed counts as won where both activations agree.
 * False in each of 8 seeds: pairs end with 0.68 times the error of round robin with leaky ReLUs and with 0.38 times with sigmoids.
 */
@Claim(
        id = "dante.alg3.equal",
        paper = Paper.DANTE,
        at = "Section 3.5",
        section = "10 Experiments",
        says = "8×8 digits, 64-32-16-32-64: reconstruction errors of pairs and of round robin within 10 %",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 8,
        nightly = true)
class PairsOrRoundRobinTest {
    private static final double LEAKY_PAIRS = 0.05;
    private static final double LEAKY_ROUND_ROBIN = 0.1;
    private static final double SIGMOID_PAIRS = 0.5;
    private static final double SIGMOID_ROUND_ROBIN = 0.5;

    @Check
    void pairsEndLikeRoundRobin(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 1);
    }

    @Mutant("pairs with a hundredth of the step")
    void pairsEndLikeRoundRobinWithAHundredthOfTheStep(
            @ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 0.01);
    }

    /** @param factor on the steps of pairs */
    private static void conclude(SeedCohort seeds, Evidence evidence, double factor) {
        Lanes leaky = distance(seeds, evidence, new LeakyRelu(), factor * LEAKY_PAIRS, LEAKY_ROUND_ROBIN);
        Lanes sigmoid = distance(seeds, evidence, new Sigmoid(), factor * SIGMOID_PAIRS, SIGMOID_ROUND_ROBIN);
        Lanes farther = leaky.max(sigmoid);
        evidence.duel(farther, farther.arithmetic().constant(1.1));
    }

    /** The greater of both errors over the lesser. */
    private static Lanes distance(
            SeedCohort seeds, Evidence evidence, Activation activation, double inPairs, double inTurn) {
        var net = new Architecture(List.of(64, 32, 16, 32, 64), Collections.nCopies(4, activation));
        LabelledParts parts = LabelledParts.digits(seeds.cohort()).reconstructing();
        Rivals rivals = Rivals.of(seeds.cohort(), net, new SquaredError(), parts, Picture.MINIBATCH, 15);
        var each = Collections.nCopies(4, new Sngd(rivals.number(inTurn), Picture.MINIBATCH));
        Course roundRobin = rivals.inTurn(each, 1, Dante.Order.NETWORK);
        roundRobin.drawLosses(evidence, "64-32-16-32-64, " + activation, "round robin");
        Lanes pairs =
                roundRobin.loss(rivals.inPairs(new Sngd(rivals.number(inPairs), Picture.MINIBATCH)), parts.test());
        evidence.observe("test reconstruction error in pairs, " + activation, pairs);
        evidence.observe("test reconstruction error of round robin, " + activation, roundRobin.testLoss());
        evidence.observe("pairs over round robin, " + activation, pairs.over(roundRobin.testLoss()));
        return pairs.max(roundRobin.testLoss()).over(pairs.min(roundRobin.testLoss()));
    }
}
