package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.kernels.lane.Lanes;

/** Small chains for tests, one of each kind of layer. */
final class Specimens {
    private Specimens() {}

    /** Widths 2, 3, 1 and 2, two samples; tanh, softplus and sigmoid. */
    static Chain connected(Sample s, int lanes) {
        List<Layer> layers = List.of(
                new Layer(new FullyConnected(2, 3, 2), new Elementwise(new Tanh())),
                new Layer(new FullyConnected(3, 1, 2), new Elementwise(new Softplus())),
                new Layer(new FullyConnected(1, 2, 2), new Elementwise(new Sigmoid())));
        return chain(s, layers, lanes);
    }

    /** The same with a normalisation before every activation. */
    static Chain normalised(Sample s, int lanes) {
        Component normal = new BatchNormalisation(2, s.column(0.5));
        List<Layer> layers = connected(s, lanes).layers().stream()
                .map(layer -> new Layer(layer.map(), normal.then(layer.after())))
                .toList();
        return chain(s, layers, lanes);
    }

    /** Two filters on images 4×4, softplus, 2×2 average pooling, one filter on what is left, then a fully connected layer. */
    static Chain convolutional(Sample s, int lanes) {
        Component pooled = new Elementwise(new Softplus()).then(new AveragePooling(new Patches(3, 2, 1), 2, 2));
        List<Layer> layers = List.of(
                new Layer(new Convolution(new Patches(4, 2, 1), 1, 2, 2), pooled),
                new Layer(new Convolution(new Patches(2, 1, 1), 2, 1, 2), new Elementwise(new Tanh())),
                new Layer(new FullyConnected(4, 2, 2), new Elementwise(new Identity())));
        return chain(s, layers, lanes);
    }

    /** One of each. */
    static List<Chain> all(Sample s, int lanes) {
        return List.of(connected(s, lanes), normalised(s, lanes), convolutional(s, lanes));
    }

    static List<Block> direction(Sample s, Chain chain) {
        return blocks(s, chain.layers(), chain.input().lanes());
    }

    private static Chain chain(Sample s, List<Layer> layers, int lanes) {
        return new Chain(s.gaussian(layers.get(0).map().inputs(), lanes), layers, blocks(s, layers, lanes));
    }

    private static List<Block> blocks(Sample s, List<Layer> layers, int lanes) {
        List<Block> blocks = new ArrayList<>();
        for (Layer layer : layers) {
            blocks.add(block(s, layer.map(), lanes));
        }
        return blocks;
    }

    private static Block block(Sample s, BiAffine map, int lanes) {
        if (map instanceof Convolution c) {
            return new Block(s.gaussian(c.filters(), c.filterSize(), lanes), s.gaussian(c.filters(), lanes));
        }
        FullyConnected f = (FullyConnected) map;
        return new Block(s.gaussian(f.width(), f.next(), lanes), s.gaussian(f.next(), lanes));
    }

    /** w + h·d. */
    static Chain moved(Chain chain, List<Block> d, Lanes h) {
        List<Block> moved = new ArrayList<>();
        for (int t = 0; t < d.size(); t++) {
            moved.add(chain.blocks().get(t).plus(d.get(t).times(h)));
        }
        return chain.at(moved);
    }

    /** The same numbers brought to another arithmetic; a normalisation's ε, too. */
    static Chain on(Chain chain, UnaryOperator<Lanes> brought) {
        List<Block> blocks = chain.blocks().stream()
                .map(u -> new Block(u.weights().with(brought.apply(u.weights().entries())), brought.apply(u.offset())))
                .toList();
        Component normal = new BatchNormalisation(2, brought.apply(Sample.of(0).column(0.5)));
        List<Layer> layers = chain.layers().stream()
                .map(layer -> new Layer(
                        layer.map(),
                        layer.after() instanceof Composition c && c.first() instanceof BatchNormalisation
                                ? normal.then(c.second())
                                : layer.after()))
                .toList();
        return new Chain(brought.apply(chain.input()), layers, blocks);
    }
}
