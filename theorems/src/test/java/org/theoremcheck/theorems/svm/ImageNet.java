package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.theoremcheck.engine.network.Layer;
import org.theoremcheck.engine.network.Layers;
import org.theoremcheck.engine.network.PooledConvolution;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.svm.NetworkOutputs;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A network on images, for experiments in which starts, splits and draws alone are random. Weights start uniform, of variance 2/fan-in below a ReLU (He et al. 2015) and
 * 1/fan-in below the outputs; biases start at 0.
 *
 * @param layers one after the other
 * @param images that it learns
 */
record ImageNet(List<Layer> layers, Supplier<LabelledImages> images) {
    /** 784-100-10 on MNIST. */
    static final ImageNet MNIST_DENSE = new ImageNet(Layers.relu(784, 100, 10).layers(), LabelledImages::mnist);

    /** A convolution 5×5×8 with 2×2 max-pooling and a dense layer of 30 on MNIST averaged to 14×14. */
    static final ImageNet MNIST_CONVOLUTION =
            convolutional(new PooledConvolution(1, 14, 5, 0, 8), LabelledImages::mnistAveraged);

    /** The same on CIFAR-10 averaged to 14×14, three colours. */
    static final ImageNet CIFAR_CONVOLUTION =
            convolutional(new PooledConvolution(3, 14, 5, 0, 8), LabelledImages::cifarAveraged);

    /** The stream of the weights, beyond those of all epochs. */
    private static final int START = 1 << 19;

    private static ImageNet convolutional(PooledConvolution convolution, Supplier<LabelledImages> images) {
        List<Layer> layers = new ArrayList<>(List.of(convolution));
        layers.addAll(Layers.relu(convolution.outputs(), 30, 10).layers());
        return new ImageNet(layers, images);
    }

    /** On the images of the set, from the random numbers of a cohort. */
    DigitTraining training(Cohort seeds) {
        LaneArithmetic arithmetic = seeds.kernels().lane();
        LabelledImages all = images.get();
        Matrix pixels = all.inputs(arithmetic);
        Matrix inputs =
                layers.get(0) instanceof PooledConvolution convolution ? convolution.interleaved(pixels) : pixels;
        var f = new NetworkOutputs(new Layers(layers), inputs, all.labels(arithmetic));
        return DigitTraining.ofFiles(seeds, f, start(seeds), all.training().rows(), Steps.PRINTED);
    }

    /** Layer by layer, weights before biases. Numbers uniform in ±1 have variance 1/3. */
    private Lanes start(Cohort seeds) {
        int parameters = layers.stream().mapToInt(Layer::parameters).sum();
        Lanes unit = seeds.uniform(START, parameters).times(2).minus(1);
        List<Lanes> parts = new ArrayList<>();
        int from = 0;
        for (int l = 0; l < layers.size(); l++) {
            Layer layer = layers.get(l);
            int units = layer instanceof PooledConvolution convolution ? convolution.filters() : layer.outputs();
            int weights = layer.parameters() - units;
            double variance = (l == layers.size() - 1 ? 1.0 : 2.0) * units / weights;
            parts.add(unit.slice(from, from + weights).times(Math.sqrt(3 * variance)));
            parts.add(unit.slice(from + weights, from + weights + units).times(0));
            from += layer.parameters();
        }
        return unit.arithmetic().stack(parts.toArray(Lanes[]::new));
    }
}
