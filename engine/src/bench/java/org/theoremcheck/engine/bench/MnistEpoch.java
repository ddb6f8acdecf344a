package org.theoremcheck.engine.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Run;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

/**
 * Trains 784-100-10 by SGD on as many numbers as MNIST has, one epoch of 600 minibatches of 100 for every line it reads, and answers with the
 * epoch's seconds, its processor seconds and the least risk of a minibatch. {@code peers/mnist-epoch} lets it take turns with PyTorch.
 */
public final class MnistEpoch {
    private static final int EXAMPLES = 60_000;
    private static final int MINIBATCH = 100;
    private static final int STEPS = EXAMPLES / MINIBATCH;
    private static final int TRAINING = 0;
    private static final int WEIGHTS = 1;
    private static final int LABELS = 2;
    private static final int DRAWS = 3;

    private MnistEpoch() {}

    public static void main(String[] arguments) throws IOException {
        Kernels kernels = Backends.forLargeLayers();
        var net = new Architecture(List.of(784, 100, 10), List.of(new LeakyRelu(), new Identity()));
        Matrix x = new Matrix(uniform(kernels, TRAINING, EXAMPLES * 784), EXAMPLES, 784);
        Matrix y = new Matrix(uniform(kernels, LABELS, EXAMPLES * 10).below(0.1), EXAMPLES, 10);
        var f = new NetworkOracle(kernels, net, new SquaredError(), x, y);
        Lanes w = uniform(kernels, WEIGHTS, net.parameters()).minus(0.5).times(0.1);
        var sgd = new Sgd(kernels.lane().constant(0.001), MINIBATCH);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(kernels.name());
        for (int epoch = 0; lines.readLine() != null; epoch++) {
            int stream = DRAWS + epoch * STEPS;
            Draws draws = (t, b, m) -> uniform(kernels, stream + t, b).times(m).map(Unary.FLOOR);
            long before = System.nanoTime();
            Duration processorBefore = processor();
            Run<Stateless> run = sgd.run(f, w, kernels.lane().constant(STEPS), draws);
            double seconds = (System.nanoTime() - before) / 1e9;
            w = run.end();
            double processor = processor().minus(processorBefore).toNanos() / 1e9;
            System.out.println(
                    seconds + " " + processor + " " + run.bestValue().toDoubles()[0]);
        }
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Lanes uniform(Kernels kernels, int stream, int count) {
        return kernels.random().uniform(1, stream, new long[] {0}, count);
    }
}
