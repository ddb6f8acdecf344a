package org.theoremcheck.theorems.chain;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.Convolution;
import org.theoremcheck.engine.chain.Elementwise;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.chain.Layer;
import org.theoremcheck.engine.chain.Patches;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.generators.Images;
import org.theoremcheck.kernels.lane.CountingArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * A backward pass through convolutional layers costs of the order of Σ_t (2·n_p·n_f·s_f + n_p·n_f + d_t)m operations.
 *
 * <p>Checked on two layers: the count lies between the formula and 3/2 of it, and equals it once n_p·s_f·m per layer are added, by
 * which patches that overlap are summed into the image. It holds: m·d_t for the slopes, n_p·n_f·s_f·m each for filters and
 * patches, n_p·n_f·m for the offsets.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 3.2</a>
 */
@Claim(
        id = "chain.cplx.conv",
        paper = Paper.SMOOTHNESS,
        at = "Section 3.2",
        section = "1.1 Automatic differentiation",
        says = "backward pass, convolutions: of the order of Σ_t (2·n_p·n_f·s_f + n_p·n_f + d_t)m",
        kind = Kind.COUNT,
        instances = 16 * 1024)
class ConvolutionCostTest {
    /** Operations of one layer, but for the sums of patches. */
    private interface Formula {
        long of(Convolution layer);
    }

    @Check
    void theFormulaHasTheRightOrder(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, layer -> printed(layer) * layer.batch());
    }

    @Mutant("without the batch factor m")
    void theBatchIsFree(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, ConvolutionCostTest::printed);
    }

    @Mutant("filters are formed once, not twice")
    void oneProductIsFree(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, layer -> (printed(layer) - products(layer)) * layer.batch());
    }

    private static long products(Convolution layer) {
        return (long) layer.patches().count() * layer.filters() * layer.filterSize();
    }

    private static long printed(Convolution layer) {
        long results = (long) layer.patches().count() * layer.filters();
        return 2 * products(layer) + results + results;
    }

    private static void conclude(ImageCohort f, Evidence evidence, Formula formula) {
        f.hypotheses().forEach(evidence::given);
        var counting = new CountingArithmetic(f.cohort().kernels().lane());
        Chain chain = chain(new ImageCohort(Counted.on(f.cohort(), counting)));
        ForwardPass pass = chain.forward();
        Lanes mu = pass.output();
        long found = Counted.by(counting, () -> pass.backward(mu));
        long order = 0;
        long sums = 0;
        for (Layer layer : chain.layers()) {
            Convolution map = (Convolution) layer.map();
            order += formula.of(map);
            sums += (long) map.patches().count() * map.filterSize() * map.batch();
        }
        Lanes one = f.z().row(0).times(0).plus(1);
        evidence.observe("counted ÷ formula", one.times((double) found).over((double) order));
        evidence.require("the formula ≤ counted", one.times((double) order), one.times((double) found));
        evidence.require("counted ≤ 3/2 of the formula", one.times((double) found), one.times(1.5 * order));
        evidence.requireEqual(
                "counted = the formula + Σ n_p·s_f·m", one.times((double) found), one.times((double) (order + sums)));
    }

    /** A convolution of a batch of copies, and one of what it leaves, by 1×1 or 2×2 patches of all channels. */
    private static Chain chain(ImageCohort f) {
        int filters = f.filters().rows();
        int batch = f.batch();
        var first = new Convolution(f.patches(), 1, filters, batch);
        int side = f.patches().across();
        var second = new Convolution(new Patches(side, Math.min(2, side), 1), filters, filters, batch);
        int size = filters * second.filterSize();
        int[] cycled = IntStream.range(0, size)
                .map(i -> i % f.filters().entries().rows())
                .toArray();
        Lanes weights = f.z().arithmetic().gather(f.filters().entries(), cycled);
        var tanh = new Elementwise(new Tanh());
        return new Chain(
                f.z().repeatEach(batch),
                List.of(new Layer(first, tanh), new Layer(second, tanh)),
                List.of(
                        new Block(f.filters(), f.offsets()),
                        new Block(new Matrix(weights, filters, second.filterSize()), f.offsets())));
    }
}
