package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class LayerPairsTest {
    private static final int LANES = 3;
    private static final Kernels KERNELS = Backends.reference();

    private static Architecture net(Integer... widths) {
        return new Architecture(
                List.of(widths), new ArrayList<>(java.util.Collections.nCopies(widths.length - 1, new Tanh())));
    }

    private static LayerPairs<Stateless> pairs(Lanes eta) {
        var sngd = new Sngd(eta, 2);
        return new LayerPairs<>(new Dante<>(List.of(sngd, sngd), eta.times(0).plus(3), 2, eta.times(0)));
    }

    /** Algorithm 3 written out for two pairs. */
    @Property(tries = 20)
    void theSecondPairLearnsTheCodeOfTheFirst(@ForAll long seed) {
        Sample s = Sample.of(KERNELS, seed);
        Architecture net = net(3, 2, 1, 2, 3);
        Matrix x = s.gaussian(4, 3, LANES);
        Lanes start = s.gaussian(net.parameters(), LANES);
        var pairs = pairs(s.row(0.1));
        Draws draws = Draws.withReplacement(s.cohort(LANES), 0);
        Lanes end = pairs.run(KERNELS, net, new SquaredError(), x, start, draws, (l, f, before, after) -> {});
        List<Matrix> w = net.matrices(start);
        var outer = new NetworkOracle(KERNELS, net(3, 2, 3), new SquaredError(), x, x);
        var first = pairs.pair().run(outer, net(3, 2, 3).flatten(List.of(w.get(0), w.get(3))), draws);
        Matrix encoder = net(3, 2, 3).matrices(first.w()).get(0);
        Matrix z = x.times(encoder);
        Matrix code = z.with(new Tanh().value(z.entries()));
        var inner = new NetworkOracle(KERNELS, net(2, 1, 2), new SquaredError(), code, code);
        var second = pairs.pair()
                .run(inner, net(2, 1, 2).flatten(List.of(w.get(1), w.get(2))), draws.after(4 * Iteration.LIMIT));
        List<Matrix> expected = List.of(
                encoder,
                net(2, 1, 2).matrices(second.w()).get(0),
                net(2, 1, 2).matrices(second.w()).get(1),
                net(3, 2, 3).matrices(first.w()).get(1));
        assertThat(end.toDoubles()).isEqualTo(net.flatten(expected).toDoubles());
        assertThat(end.toDoubles()).isNotEqualTo(start.toDoubles());
    }

    @Example
    void widthsMustBeMirrored() {
        Sample s = Sample.of(KERNELS, 1);
        for (Architecture net : List.of(net(3, 2, 2), net(3, 2, 2, 3))) {
            Lanes start = s.gaussian(net.parameters(), LANES);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pairs(s.row(0.1))
                            .run(
                                    KERNELS,
                                    net,
                                    new SquaredError(),
                                    s.gaussian(4, 3, LANES),
                                    start,
                                    Draws.none(),
                                    (l, f, before, after) -> {}))
                    .withMessageContaining("not mirrored");
        }
    }
}
