package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.engine.svm.HiddenLayerOutputs;
import org.theoremcheck.engine.svm.Scores;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Back-propagation fits random labels; under the SVM the bound term grows larger there than with the true labels.
 *
 * <p>Setting: 100 of the 8×8 digits, labels uniform over ten classes, one hidden ReLU layer of 100; back-propagation with step 1 for 400
 * epochs; SVM with Δ = 0.1, C = 1, active outputs, 20 epochs; medians over all updates.
 */
@Claim(
        id = "svm.exp.random-labels",
        paper = Paper.SVM,
        at = "Section 4.4",
        section = "8 Experiments",
        says =
                "8×8 digits: back-propagation fits random labels, and the median bound term is larger than with true ones",
        kind = Kind.TREND,
        instances = 16)
class RandomLabelsTest {
    private static final int IMAGES = 100;
    private static final int SVM_EPOCHS = 20;
    private static final int SGD_EPOCHS = 400;

    @Check
    void theTermGrowsLarger(@ForAll(supplier = DigitNets.Wide.class) DigitNetCohort nets, Evidence evidence) {
        DigitTraining random = DigitTraining.of(nets, randomlyLabelled(nets), IMAGES, IMAGES);
        Lanes fitted = random.sgdEnd(1, SGD_EPOCHS);
        Lanes fit = Scores.of(random.f(), fitted, random.split().training()).accuracy();
        evidence.observe("training accuracy of back-propagation on random labels", fit);
        evidence.cover("back-propagation fits random labels", fit.atLeast(0.99), 0.9);
        conclude(nets, evidence, DigitTraining.of(nets, nets.model(), IMAGES, IMAGES), random);
    }

    @Mutant("labels exchanged")
    void theTermShrinks(@ForAll(supplier = DigitNets.Wide.class) DigitNetCohort nets, Evidence evidence) {
        DigitTraining random = DigitTraining.of(nets, randomlyLabelled(nets), IMAGES, IMAGES);
        conclude(nets, evidence, random, DigitTraining.of(nets, nets.model(), IMAGES, IMAGES));
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, DigitTraining smaller, DigitTraining larger) {
        nets.hypotheses().forEach(evidence::given);
        Lanes less = median(evidence, smaller, "expected smaller");
        Lanes more = median(evidence, larger, "expected larger");
        evidence.observe("ratio of median terms", more.over(less));
        evidence.duel(less, more);
    }

    private static Lanes median(Evidence evidence, DigitTraining training, String name) {
        List<Lanes> terms = new ArrayList<>();
        Course course =
                training.svm(training.update(0.1, 1, SvmUpdate.Fed.ACTIVE), SVM_EPOCHS, step -> terms.add(step.term()));
        Lanes stacked = terms.get(0).arithmetic().stack(terms.toArray(Lanes[]::new));
        double[] updates =
                IntStream.rangeClosed(1, terms.size()).asDoubleStream().toArray();
        evidence.curve(new Figure("bound term", "updates", "‖δw‖√tr K/ℓ"), name, updates, stacked);
        course.draw(evidence, name);
        evidence.observe(
                "last validation accuracy, " + name, course.validation().row(course.epochs()));
        Lanes late = stacked.slice(terms.size() * 9 / 10, terms.size());
        evidence.observe("median term of the last two epochs, " + name, Ranks.median(late));
        return Ranks.median(stacked);
    }

    private static HiddenLayerOutputs randomlyLabelled(DigitNetCohort nets) {
        HiddenLayerOutputs model = nets.model();
        int k = model.outputs();
        Lanes digit = nets.cohort().uniform(LABELS, model.examples()).times(k).map(Unary.FLOOR);
        double[] outputs =
                IntStream.range(0, k * model.examples()).mapToDouble(r -> r % k).toArray();
        Lanes number = digit.arithmetic().of(outputs, outputs.length, 1);
        Lanes own = digit.repeatEach(k).equalTo(number);
        return new HiddenLayerOutputs(
                model.x(), new Matrix(own.times(2).minus(1), model.examples(), k), model.hidden());
    }

    /** The stream of the labels, beyond those of all epochs. */
    private static final int LABELS = 1 << 19;
}
