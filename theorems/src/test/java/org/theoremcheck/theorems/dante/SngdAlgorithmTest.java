package org.theoremcheck.theorems.dante;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Visitor.Visit;
import org.theoremcheck.engine.oracle.Scaled;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.IdealisedLayers;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * SNGD. For t = 1 … T draw b examples with replacement, let f_t be the mean of their losses, and step w_{t+1} = w_t −
 * η·∇f_t(w_t)/‖∇f_t(w_t)‖, with the norm of the whole layer; a point with ∇f_t = 0 stays. Return w̄ = w_τ, τ the first
 * argmin_t f_t(w_t) over t ≤ T.
 *
 * <p>Checked step by step on layers of generalised ReLUs, with ∇f_t = (2/b)·Xᵀ(r ∘ g) written out, and once more with all
 * losses multiplied by 2⁴⁰ and 2⁻⁴⁰, which changes no bit of the trajectory. It holds because that is how the algorithm is
 * built here; the check is there to notice if it were not.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Algorithm 1</a>
 */
@Claim(
        id = "dante.alg1",
        paper = Paper.DANTE,
        at = "Algorithm 1",
        section = "7 SNGD",
        says =
                "w_{t+1} = w_t − η·g_t/‖g_t‖, w̄ = w_τ with τ the first argmin_t f_t(w_t); c·f gives the same trajectory",
        kind = Kind.TRACE,
        instances = 24 * 1024)
class SngdAlgorithmTest {
    private static final int STEPS = 5;
    private static final int MINIBATCH = 2;

    @Check
    void everyStepAndTheReturnedIterateAreAsWritten(
            @ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        conclude(layer, evidence, SngdAlgorithmTest::normalised, SngdTrace::firstOfTheLeast);
    }

    @Mutant("every column has its own norm")
    void columnsAreNormalisedOneByOne(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        int columns = layer.cohort().length("o");
        conclude(layer, evidence, g -> byColumns(g, columns), SngdTrace::firstOfTheLeast);
    }

    @Mutant("the last iterate is returned")
    void theLastIterateIsReturned(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        conclude(layer, evidence, SngdAlgorithmTest::normalised, SngdTrace::last);
    }

    @Mutant("w_{T+1} is returned")
    void theUnvisitedIterateIsReturned(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        conclude(layer, evidence, SngdAlgorithmTest::normalised, trace -> trace.iterate(STEPS + 1));
    }

    @Mutant("the step is divided by ‖g‖²")
    void theStepIsDividedTwice(@ForAll(supplier = IdealisedLayers.class) LayerCohort layer, Evidence evidence) {
        conclude(
                layer,
                evidence,
                g -> g.normSquared().equalTo(0).choose(g.times(0), g.over(g.normSquared())),
                SngdTrace::firstOfTheLeast);
    }

    private static void conclude(
            LayerCohort layer, Evidence evidence, UnaryOperator<Lanes> direction, Function<SngdTrace, Lanes> returned) {
        // Let
        layer.hypotheses().forEach(evidence::given);
        Lanes w1 = layer.point();
        Lanes eta = w1.distanceTo(layer.optimum()).over(4);
        evidence.given("0 < η", eta.above(0));
        Lanes zero = eta.arithmetic().constant(0);
        // Run
        var trace = run(layer, eta, 1);
        // Then
        Lanes still = zero;
        Lanes nearest = zero.plus(Double.POSITIVE_INFINITY);
        for (Visit visit : trace.visits()) {
            int t = visit.t();
            Lanes w = visit.w();
            Lanes size = w.norm().plus(eta);
            Lanes stays = visit.gradient().normSquared().equalTo(0);
            still = still.or(stays);
            nearest = nearest.min(trace.run().best().distanceTo(w));
            Lanes next = trace.iterate(t + 1);
            Lanes g = gradient(layer, w, trace.drawn().get(t - 1));
            Lanes terms =
                    layer.b().times(visit.sampled().scale(w).plus(visit.value()).sqrt());
            evidence.requireEqual(
                    "‖w_{t+1} − w_t‖ = η, or 0 where g_t = 0", next.distanceTo(w), stays.choose(zero, eta), size);
            evidence.requireEqual(
                    "w_{t+1} = w_t − η·g_t/‖g_t‖",
                    next.distanceTo(w.minus(eta.times(direction.apply(visit.gradient())))),
                    zero,
                    size);
            evidence.requireEqual("g_t = (2/b)·Xᵀ(r ∘ g)", visit.gradient().distanceTo(g), zero, terms);
        }
        evidence.requireEqual(
                "w̄ = w_τ",
                trace.run().best().distanceTo(returned.apply(trace)),
                zero,
                w1.norm().plus(eta));
        evidence.requireEqual("w̄ is one of w₁ … w_T", nearest, zero, w1.norm().plus(eta));
        for (double factor : new double[] {0x1p40, 0x1p-40}) {
            var scaled = run(layer, eta, factor);
            evidence.requireEqual(
                    "c·f has the same w_{T+1}",
                    scaled.run().end().distanceTo(trace.run().end()),
                    zero,
                    eta);
            evidence.requireEqual(
                    "c·f has the same w̄",
                    scaled.run().best().distanceTo(trace.run().best()),
                    zero,
                    eta);
        }
        evidence.cover("g_t = 0 somewhere", still, 0.01);
    }

    private static SngdTrace run(LayerCohort layer, Lanes eta, double factor) {
        var f = new Scaled(layer.oracle(), factor);
        return SngdTrace.of(f, layer.point(), eta, MINIBATCH, STEPS, Draws.withReplacement(layer.cohort(), 0));
    }

    private static Lanes normalised(Lanes g) {
        return g.norm().equalTo(0).choose(g.times(0), g.over(g.norm()));
    }

    private static Lanes byColumns(Lanes g, int columns) {
        Matrix matrix = new Matrix(g, g.rows() / columns, columns);
        Lanes[] each = new Lanes[columns];
        for (int c = 0; c < columns; c++) {
            each[c] = normalised(matrix.column(c));
        }
        Lanes stacked = g.arithmetic().stack(each);
        return new Matrix(stacked, columns, g.rows() / columns).transpose().entries();
    }

    /** ∇f_t(w) = (2/b)·Xᵀ(r ∘ g) on the drawn rows. */
    private static Lanes gradient(LayerCohort layer, Lanes w, Lanes drawn) {
        int d = layer.cohort().length("d");
        int o = layer.cohort().length("o");
        var lane = w.arithmetic();
        Matrix x = new Matrix(lane.gatherBlocks(layer.x().entries(), drawn, d), MINIBATCH, d);
        Lanes y = lane.gatherBlocks(layer.labels().entries(), drawn, o);
        Lanes z = x.times(new Matrix(w, d, o)).entries();
        Lanes r = layer.activation().value(z).minus(y);
        Lanes pull = r.times(layer.activation().slope(z)).times(2.0 / MINIBATCH);
        return x.transposeTimes(new Matrix(pull, MINIBATCH, o)).entries();
    }
}
