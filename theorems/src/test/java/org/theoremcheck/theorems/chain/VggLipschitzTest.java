package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.BiAffineConstants;
import org.theoremcheck.engine.chain.Vgg16;
import org.theoremcheck.engine.chain.Vgg16.Layer;
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
 * l_VGG, the recursion's Lipschitz constant of VGG-16 on a batch of 128 images, R = ‖x_0‖ = 1, is the sum over layers t of
 * 2·(L_b·m_{t−1} + lᵘ_t)·Π l_x, the product over the layers after t, with m_t = l_x·m_{t−1} + lᵘ_t·R.
 *
 * <p>It holds with the printed lᵘ = √m·⌈k/s⌉ of convolutions, where l_VGG = 8.9·10⁸, and with √(m·n_p), where it is 5.9·10¹⁰: the
 * recursion from the input and this sum from the output agree to all digits. The printed lᵘ is too small (chain.comp.conv.l), so that
 * the first number is no bound.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 5</a>
 */
@Claim(
        id = "chain.vgg.lipschitz",
        paper = Paper.SMOOTHNESS,
        at = "Section 5, VGG",
        section = "4 VGG and batch normalisation",
        says = "l_VGG = Σ_t 2·(L_b·m_{t−1} + lᵘ_t)·Π_{s>t} l_x",
        kind = Kind.EXPERIMENT,
        instances = 128)
class VggLipschitzTest {

    @Check
    void theRecursionIsTheSumOverLayers(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        conclude(setting, evidence, 0);
        Lanes weights = setting.column("R").times(0);
        for (Layer layer : Vgg16.layers()) {
            weights = weights.plus(layer.parameters());
        }
        evidence.published("parameters of VGG-16", 138_357_544, weights);
        evidence.requireEqual(
                "138 million parameters", weights, weights.times(0).plus(138_357_544));
    }

    @Mutant("without the first layer")
    void theFirstLayerHasNoShare(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        conclude(setting, evidence, 1);
    }

    private static void conclude(PublishedCohort setting, Evidence evidence, int from) {
        VggEstimate printed = VggEstimate.original(setting);
        VggEstimate copied = printed.withEveryCopy();
        Lanes l = printed.run().lipschitz();
        Lanes copies = copied.run().lipschitz();
        evidence.observe("l_VGG, lᵘ = √m·⌈k/s⌉", l);
        evidence.observe("l_VGG, lᵘ = √(m·n_p)", copies);
        evidence.requireEqual("l_VGG, lᵘ = √m·⌈k/s⌉", l, sum(printed, setting.column("R"), from));
        evidence.requireEqual("l_VGG, lᵘ = √(m·n_p)", copies, sum(copied, setting.column("R"), from));
    }

    /** From the output to the input: every layer's own slope times the slopes of those after it. */
    private static Lanes sum(VggEstimate vgg, Lanes radius, int from) {
        List<BiAffineConstants> maps = Vgg16.layers().stream()
                .filter(layer -> layer.parameters() > 0)
                .map(vgg::map)
                .toList();
        List<Lanes> bounds = new ArrayList<>(List.of(vgg.setting().column("x")));
        for (BiAffineConstants b : maps) {
            Lanes last = bounds.get(bounds.size() - 1);
            bounds.add(b.product().times(radius).times(last).plus(b.parameters().times(radius)));
        }
        Lanes sum = radius.times(0);
        Lanes after = sum.plus(2);
        for (int t = maps.size() - 1; t >= from; t--) {
            BiAffineConstants b = maps.get(t);
            Lanes own = b.product().times(bounds.get(t)).plus(b.parameters());
            sum = sum.plus(own.times(after));
            after = after.times(b.product()).times(radius);
        }
        return sum;
    }
}
