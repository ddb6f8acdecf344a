package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.MarginSampleCohort;
import org.theoremcheck.generators.MarginSamples;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Two layers of ReLU units with 2n + d weights fit any labels on n distinct points: f(x) = Σ_j v_j·relu(⟨a, x⟩ − b_j), with the thresholds b_j
 * between the sorted projections of the points on a and v from a triangular system.
 *
 * <p>Checked on up to six points with real labels, wherever the projections differ by 2⁻²⁰ of their size; a is a random direction, of which almost every one
 * separates distinct points. The diagonal of the system, ⟨a, x_i⟩ − b_i, is positive, so that it can be solved for any labels.
 *
 * @see <a href="https://arxiv.org/abs/1611.03530">Zhang, Bengio, Hardt, Recht, Vinyals (2017), Theorem 1</a>
 */
@Claim(
        id = "svm.context.expressivity",
        paper = Paper.SVM,
        at = "Section 2, finite-sample expressivity",
        section = "9 Background",
        says = "n distinct points ⟹ a two-layer ReLU network with 2n + d weights fits any labels")
class ExpressivityTest {

    @Check
    void anyLabelsAreFitted(@ForAll(supplier = MarginSamples.class) MarginSampleCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        ThresholdNet net = ThresholdNet.through(f.x(), f.otherMargins().plus(f.margins()), f.direction());
        evidence.given("distinct projections", net.leastGap().above(net.size().times(0x1p-20)));
        conclude(evidence, net, f.x().columns());
    }

    @Mutant("points may coincide")
    void evenCoincidingPoints(@ForAll(supplier = MarginSamples.class) MarginSampleCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        conclude(
                evidence,
                ThresholdNet.through(f.x(), f.otherMargins().plus(f.margins()), f.direction()),
                f.x().columns());
    }

    private static void conclude(Evidence evidence, ThresholdNet net, int d) {
        Lanes one = net.size().times(0).plus(1);
        int n = net.labels().rows();
        int weights = d + net.thresholds().rows() + net.outer().rows();
        evidence.requireEqual("weights", one.times(weights), one.times(2 * n + d));
        Lanes error = net.values().minus(net.labels()).abs().greatest();
        Lanes scale = net.terms();
        evidence.requireEqual("f(x_i) = y_i", error.plus(scale), scale, scale);
    }
}
