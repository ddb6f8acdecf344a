package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * VGG-16 on 224×224 images of three colours: thirteen convolutions 3×3 of stride 1 that keep the side, five poolings 2×2 of
 * stride 2, three fully connected layers, one output for each of 1000 classes.
 *
 * @see <a href="https://arxiv.org/abs/1409.1556">Simonyan, Zisserman (2015), configuration D</a>
 */
public final class Vgg16 {
    /** k of every convolution. */
    public static final int PATCH = 3;

    private static final int SIDE = 224;
    private static final int COLOURS = 3;
    private static final int[][] CHANNELS = {{64, 64}, {128, 128}, {256, 256, 256}, {512, 512, 512}, {512, 512, 512}};
    private static final int[] CONNECTED = {4096, 4096, 1000};

    private Vgg16() {}

    /** What a layer does before its activation. */
    public enum Kind {
        CONVOLUTION,
        POOLING,
        CONNECTED
    }

    /**
     * A layer.
     *
     * @param side pixels along an edge of the images that leave it, 1 where there are none
     * @param inputs channels, or numbers, that enter
     * @param outputs channels, or numbers, that leave
     */
    public record Layer(Kind kind, int side, int inputs, int outputs) {
        /** n_p, pixels of one channel that leave: each is one patch of a convolution. */
        public int patches() {
            return side * side;
        }

        /** Numbers that leave per sample. */
        public int entries() {
            return patches() * outputs;
        }

        /** Weights and offsets. */
        public int parameters() {
            int area = kind == Kind.CONVOLUTION ? PATCH * PATCH : 1;
            return kind == Kind.POOLING ? 0 : (area * inputs + 1) * outputs;
        }
    }

    /** All layers in order; softmax, which follows the last, and activations are not among them. */
    public static List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        int side = SIDE;
        int from = COLOURS;
        for (int[] stage : CHANNELS) {
            for (int to : stage) {
                layers.add(new Layer(Kind.CONVOLUTION, side, from, to));
                from = to;
            }
            side /= 2;
            layers.add(new Layer(Kind.POOLING, side, from, from));
        }
        from *= side * side;
        for (int to : CONNECTED) {
            layers.add(new Layer(Kind.CONNECTED, 1, from, to));
            from = to;
        }
        return List.copyOf(layers);
    }
}
