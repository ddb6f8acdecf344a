package org.theoremcheck.theorems.dante;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.Scaled;
import org.theoremcheck.engine.oracle.Translated;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.IdealisedGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * What SLQC does not notice. If f is (ε, κ, z)-SLQC at x, it is (ε, κ′, z)-SLQC for every κ′ ≥ κ; c·f has c times the need; the need
 * stays when x, z and f are translated, when inputs and weights are rotated, when samples are permuted and when all are doubled.
 *
 * <p>Checked on idealised GLMs away from the kink, where the need jumps. It holds because Δ, ‖G‖ and ⟨G, x − z⟩ keep their values,
 * or each gain a factor of c.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 1</a>
 */
@Claim(
        id = "dante.def1.monotone",
        paper = Paper.DANTE,
        at = "Definition 1",
        section = "1 Definitions",
        says =
                "(ε, κ, z)-SLQC ⟹ (ε, κ′, z)-SLQC for κ′ ≥ κ; need(c·f) = c·need(f); translation, rotation, order keep need")
class SlqcInvarianceTest {

    @Check
    void needDependsOnTheGeometryAlone(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        awayFromTheKink(glm, evidence);
        implies(glm, evidence, 1, 1.5);
        sameNeed(evidence, "need of 3·f = 3·need", glm, new Scaled(glm.oracle(), 3), 3);
        Lanes by = glm.cohort().uniform(0, glm.x().columns());
        Lanes moved = Slqc.need(
                new Translated(glm.oracle(), by),
                glm.point().plus(by),
                glm.optimum().plus(by));
        evidence.requireEqual("translated", moved, need(glm));
        evidence.requireEqual("rotated", rotatedNeed(glm), need(glm));
        int m = glm.x().rows();
        sameNeed(
                evidence,
                "samples in reverse",
                glm,
                drawn(glm, IntStream.range(0, m).map(i -> m - 1 - i)),
                1);
        sameNeed(
                evidence,
                "every sample twice",
                glm,
                drawn(glm, IntStream.range(0, 2 * m).map(i -> i % m)),
                1);
    }

    @Mutant("one sample only is doubled")
    void oneSampleMayBeDoubled(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        awayFromTheKink(glm, evidence);
        int m = glm.x().rows();
        sameNeed(
                evidence,
                "first sample twice",
                glm,
                drawn(glm, IntStream.range(0, m + 1).map(i -> i % m)),
                1);
    }

    @Mutant("c·f has the need of f")
    void scaleDoesNotMatter(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        awayFromTheKink(glm, evidence);
        sameNeed(evidence, "need of 3·f = need", glm, new Scaled(glm.oracle(), 3), 1);
    }

    @Mutant("SLQC at ε implies SLQC at ε/2")
    void halfTheAccuracyFollows(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        awayFromTheKink(glm, evidence);
        implies(glm, evidence, 0.5, 1);
    }

    @Mutant("SLQC at ε implies SLQC at 2ε")
    void twiceTheAccuracyFollows(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        awayFromTheKink(glm, evidence);
        implies(glm, evidence, 2, 1);
    }

    private static void awayFromTheKink(GlmCohort glm, Evidence evidence) {
        glm.hypotheses().forEach(evidence::given);
        int d = glm.x().columns();
        Lanes lengths = glm.x().entries().square().sumEvery(d).sqrt();
        Lanes logits = glm.x().times(Matrix.column(glm.point())).entries().abs();
        Lanes clear = logits.above(lengths.times(glm.point().norm()).times(1e-6));
        evidence.given(
                "no example at the kink of w", clear.or(lengths.equalTo(0)).least());
        evidence.given(
                "êrr(w) > 0",
                Slqc.measure(glm.oracle(), glm.point(), glm.optimum()).counted());
    }

    private static Lanes need(GlmCohort glm) {
        return Slqc.need(glm.oracle(), glm.point(), glm.optimum());
    }

    private static void sameNeed(Evidence evidence, String relation, GlmCohort glm, Oracle other, double factor) {
        Lanes found = Slqc.need(other, glm.point(), glm.optimum());
        evidence.requireEqual(relation, found, need(glm).times(factor));
    }

    private static Oracle drawn(GlmCohort glm, IntStream samples) {
        double[] index = samples.asDoubleStream().toArray();
        return glm.oracle().minibatch(glm.point().arithmetic().of(index, index.length, 1));
    }

    /** SLQC at (ε, κ) ⟹ SLQC at (s·ε, t·κ), for ε up to 1.5·Δ and κ from half to twice the need. */
    private static void implies(GlmCohort glm, Evidence evidence, double s, double t) {
        Slqc at = Slqc.measure(glm.oracle(), glm.point(), glm.optimum());
        Lanes share = glm.cohort().uniform(1, 2);
        Lanes epsilon = at.gap().times(share.row(0)).times(1.5);
        Lanes kappa = at.need().times(share.row(1).times(1.5).plus(0.5));
        Lanes before = at.at(kappa, epsilon).holds();
        evidence.require(
                "SLQC before ⟹ SLQC after",
                before,
                at.at(kappa.times(t), epsilon.times(s)).holds());
    }

    /** The need after two reflections of all inputs and weights. */
    private static Lanes rotatedNeed(GlmCohort glm) {
        int d = glm.x().columns();
        Lanes normals = glm.cohort().uniform(2, 2 * d);
        Matrix x = glm.x();
        Matrix w = new Matrix(glm.point(), 1, d);
        Matrix z = new Matrix(glm.optimum(), 1, d);
        for (int mirror = 0; mirror < 2; mirror++) {
            Matrix v = Matrix.column(normals.slice(mirror * d, (mirror + 1) * d));
            x = reflected(x, v);
            w = reflected(w, v);
            z = reflected(z, v);
        }
        NetworkOracle plain = glm.oracle();
        var rotated = new NetworkOracle(plain.kernels(), plain.architecture(), plain.loss(), x, plain.y());
        return Slqc.need(rotated, w.entries(), z.entries());
    }

    /** Every row r becomes r − 2⟨r, v⟩v/‖v‖². */
    private static Matrix reflected(Matrix rows, Matrix v) {
        Matrix along = rows.times(v);
        Lanes multiple = along.entries().over(v.entries().normSquared().over(2));
        return rows.minus(along.with(multiple).timesTranspose(v));
    }
}
