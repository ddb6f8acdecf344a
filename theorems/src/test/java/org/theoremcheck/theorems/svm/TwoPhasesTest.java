package org.theoremcheck.theorems.svm;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * SGD drifts first and diffuses later: the signal-to-noise ratio of its minibatch gradients, ‖ḡ‖/(mean‖g − ḡ‖²)^½ over the updates
 * of an epoch, falls.
 *
 * <p>Setting as {@code svm.exp.epochs}, step 0.1, the first against the last of 30 epochs; where it falls from 0.7 to 0.1: noise outweighs the
 * signal of an epoch from the start.
 */
@Claim(
        id = "svm.context.two-phases",
        paper = Paper.SVM,
        at = "Section 2, stochastic gradient descent",
        section = "9 Background",
        says = "8×8 digits: the gradients' signal-to-noise ratio is smaller in the last epoch than in the first",
        kind = Kind.TREND,
        instances = 16)
class TwoPhasesTest {
    @Check
    void theRatioFalls(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        Lanes ratio = ratios(nets, evidence);
        evidence.duel(ratio.row(ratio.rows() - 1), ratio.row(0));
    }

    @Mutant("it rises")
    void theRatioRises(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        Lanes ratio = ratios(nets, evidence);
        evidence.duel(ratio.row(0), ratio.row(ratio.rows() - 1));
    }

    private static Lanes ratios(DigitNetCohort nets, Evidence evidence) {
        nets.hypotheses().forEach(evidence::given);
        DigitTraining training = DigitTraining.of(nets);
        var signal = new SignalToNoise(training.stepsPerEpoch());
        training.sgd(0.1, DigitTraining.SGD_EPOCHS, signal);
        Lanes ratio = signal.ratios();
        double[] epochs =
                IntStream.rangeClosed(1, ratio.rows()).asDoubleStream().toArray();
        evidence.curve(new Figure("gradients", "epochs", "signal/noise"), "back-propagation", epochs, ratio);
        evidence.observe("first epoch", ratio.row(0));
        evidence.observe("last epoch", ratio.row(ratio.rows() - 1));
        return ratio;
    }
}
