package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.certificate.BiAffineConstants;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.chain.Vgg16;
import org.theoremcheck.engine.chain.Vgg16.Kind;
import org.theoremcheck.engine.chain.Vgg16.Layer;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * The recursion through VGG-16 on a batch of {@value #BATCH} images: with which constants it runs.
 *
 * @param setting R, the radius of every layer's ball, and x = ‖x_0‖
 * @param offsets lᵘ of a convolution
 * @param activation constants of the activation after a layer
 * @param pooling constants of a pooling
 * @param between what stands between a convolution and its activation
 */
record VggEstimate(
        PublishedCohort setting,
        Function<Layer, Lanes> offsets,
        Function<Layer, MapConstants> activation,
        MapConstants pooling,
        Function<Layer, List<MapConstants>> between) {
    /** m, images. */
    static final int BATCH = 128;

    private static final int OVERLAP = Vgg16.PATCH;

    /** ReLU and max pooling, lᵘ = √m·⌈k/s⌉ as printed. */
    static VggEstimate original(PublishedCohort setting) {
        Lanes one = one(setting);
        Lanes printed = one.times(BATCH).sqrt().times(OVERLAP);
        return new VggEstimate(
                setting,
                layer -> printed,
                layer -> MapConstants.relu(one),
                MapConstants.linear(one), // patches of the poolings do not overlap
                layer -> List.of());
    }

    /** The same with lᵘ = √(m·n_p): an offset is copied to every patch. */
    VggEstimate withEveryCopy() {
        Function<Layer, Lanes> copies =
                layer -> one(setting).times(BATCH).times(layer.patches()).sqrt();
        return new VggEstimate(setting, copies, activation, pooling, between);
    }

    /** The same with softplus and average pooling, for which the printed constants are those of ReLU and max pooling. */
    VggEstimate smooth(Origin origin) {
        Function<Layer, MapConstants> softplus = layer -> origin.of(one(setting), layer.entries() * BATCH);
        return new VggEstimate(setting, offsets, softplus, pooling, between);
    }

    /** The same with average pooling's own constant, ⌈k/s⌉/k = ½. */
    VggEstimate withSharpPooling() {
        return new VggEstimate(
                setting, offsets, activation, MapConstants.linear(one(setting).over(2)), between);
    }

    /** The same with batch normalisation between every convolution and its activation. */
    VggEstimate normalised(Normalisation normalisation, Lanes epsilon) {
        return new VggEstimate(
                setting,
                offsets,
                activation,
                pooling,
                layer -> List.of(normalisation.of(layer.entries(), BATCH, epsilon)));
    }

    /** Estimates after softmax. */
    Smoothness run() {
        Smoothness s = Smoothness.of(setting.column("x"));
        List<Layer> layers = Vgg16.layers();
        Layer last = layers.get(layers.size() - 1);
        for (Layer layer : layers) {
            s = layer.kind() == Kind.POOLING ? s.then(pooling) : s.through(map(layer), setting.column("R"));
            for (MapConstants a : after(layer, layer.equals(last))) {
                s = s.then(a);
            }
        }
        return s;
    }

    /** L_b and lᵘ of a layer with parameters. */
    BiAffineConstants map(Layer layer) {
        return layer.kind() == Kind.CONVOLUTION
                ? BiAffineConstants.convolution(OVERLAP, offsets.apply(layer))
                : BiAffineConstants.fullyConnected(one(setting).times(BATCH));
    }

    /** What follows the bi-affine map of a layer, in order; softmax in place of the last activation. */
    private List<MapConstants> after(Layer layer, boolean last) {
        List<MapConstants> maps = new ArrayList<>();
        if (layer.kind() == Kind.CONVOLUTION) {
            maps.addAll(between.apply(layer));
        }
        if (layer.kind() != Kind.POOLING) {
            maps.add(last ? MapConstants.softmax(one(setting)) : activation.apply(layer));
        }
        return maps;
    }

    private static Lanes one(PublishedCohort setting) {
        return setting.cohort().kernels().lane().constant(1);
    }

    /** How ‖a(0)‖ of softplus on n entries enters the line for m. */
    enum Origin {
        /** ln 2·√n, the norm of a vector: the only one of the three that makes m a bound. */
        VECTOR {
            @Override
            MapConstants of(Lanes one, int entries) {
                return MapConstants.softplus(one, entries);
            }
        },
        /** ln 2, as if there were one entry. */
        SCALAR {
            @Override
            MapConstants of(Lanes one, int entries) {
                return MapConstants.softplus(one, 1);
            }
        },
        /** 0. */
        OMITTED {
            @Override
            MapConstants of(Lanes one, int entries) {
                return MapConstants.softplus(one, 1).withoutOrigin();
            }
        };

        abstract MapConstants of(Lanes one, int entries);
    }

    /** Constants of batch normalisation. */
    @FunctionalInterface
    interface Normalisation {
        MapConstants of(int features, int batch, Lanes epsilon);
    }
}
