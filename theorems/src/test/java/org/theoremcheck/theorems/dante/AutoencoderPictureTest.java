package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.DataSet;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.data.Scaling;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.LayerPairs;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.generators.Seeds;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The picture of Algorithm 3 on an autoencoder with three hidden layers: first (W₁, W₄) learns to reproduce the data, then (W₂, W₃) the codes of
 * the trained W₁, and the stacked network maps x to what W₄ makes of the inner pair's reconstruction of its code.
 *
 * <p>Checked on every tenth flower of Iris, 4-3-2-3-4, leaky ReLUs, two alternations of three steps per layer. It holds because that is how the
 * algorithm is built here; the check is there to notice if it were not.
 */
@Claim(
        id = "dante.fig1",
        paper = Paper.DANTE,
        at = "Figure 1",
        section = "10 Experiments",
        says =
                "three hidden layers: first (W₁, W₄) on the data, then (W₂, W₃) on the trained codes, then all four stacked",
        kind = Kind.TRACE,
        instances = 256)
class AutoencoderPictureTest {
    private static final int MINIBATCH = 4;
    private static final int[] TENTHS = IntStream.range(0, 15).map(i -> 10 * i).toArray();
    private static final int STEPS = 3;
    private static final int ALTERNATIONS = 2;
    private static final int DRAWS = 2;
    private static final double STEP = 0.1;
    private static final Architecture NET =
            new Architecture(List.of(4, 3, 2, 3, 4), Collections.nCopies(4, new LeakyRelu()));

    @Check
    void pairsAreStacked(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 3, true);
    }

    @Mutant("(W₁, W₃) is the outer pair")
    void theOuterPairHasTheThirdLayer(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 2, true);
    }

    @Mutant("codes of the untrained W₁")
    void codesAreThoseOfTheStart(@ForAll(supplier = Seeds.class) SeedCohort seeds, Evidence evidence) {
        conclude(seeds, evidence, 3, false);
    }

    /**
     * @param decoder the layer claimed to learn with W₁, counted from 0
     * @param trained whether the codes are claimed to be those of the trained W₁
     */
    private static void conclude(SeedCohort seeds, Evidence evidence, int decoder, boolean trained) {
        // Let
        var kernels = seeds.cohort().kernels();
        DataSet iris = RealData.IRIS.load().select(TENTHS);
        Matrix x = Scaling.minMax(Scaling.Part.FEATURES, iris, 0, 1).apply(iris).features(kernels.lane());
        Lanes start = Rivals.start(seeds.cohort(), NET);
        Lanes zero = start.row(0).times(0);
        var each = Collections.nCopies(2, new Sngd(zero.plus(STEP), MINIBATCH));
        var pairs = new LayerPairs<>(new Dante<>(each, zero.plus(STEPS), ALTERNATIONS, zero));
        Lanes[] outer = {start};
        NetworkOracle[] inner = new NetworkOracle[1];
        // Run
        Lanes end = pairs.run(
                kernels,
                NET,
                new SquaredError(),
                x,
                start,
                Draws.withReplacement(seeds.cohort(), DRAWS),
                (l, f, before, after) -> {
                    outer[0] = l == 0 ? after : outer[0];
                    inner[0] = f;
                });
        // Then
        Lanes size = start.norm();
        for (int j = 0; j < NET.depth(); j++) {
            Lanes before = j == 0 || j == decoder ? outer[0] : start;
            Lanes after = j == 0 || j == decoder ? end : outer[0];
            evidence.requireEqual(
                    "layer " + j + " has one turn", layer(before, j).distanceTo(layer(after, j)), zero, size);
        }
        Matrix codes = layers(x, trained ? end : start, 0, 1);
        evidence.requireEqual(
                "the inner pair learns codes", inner[0].y().minus(codes).norm(), zero, codes.norm());
        Matrix reconstructed = layers(inner[0].x(), end, 1, 3);
        Matrix stacked = new NetworkOracle(kernels, NET, new SquaredError(), x, x).outputs(end);
        evidence.requireEqual(
                "the stack", layers(reconstructed, end, 3, 4).minus(stacked).norm(), zero, x.norm());
    }

    private static Lanes layer(Lanes w, int j) {
        return w.slice(NET.offset(j), NET.offset(j + 1));
    }

    /** What the layers from (inclusive) … to (exclusive) make of inputs. */
    private static Matrix layers(Matrix inputs, Lanes w, int from, int to) {
        Matrix now = inputs;
        for (int j = from; j < to; j++) {
            Matrix z = now.times(NET.matrices(w).get(j));
            now = z.with(NET.activations().get(j).value(z.entries()));
        }
        return now;
    }
}
