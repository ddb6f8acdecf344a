package org.theoremcheck.generators.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Ngd;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Runs of the optimisers on cohorts of planted networks, each lane with data of its own. */
record Descents(Kernels k, int lanes) {
    static final int STEPS = 50;
    /** Of SNGD. */
    static final int SNGD_STEPS = 200;
    /** Of SNGD too: a run begins by bringing its data near, which is then little of it. */
    static final int MANY_STEPS = 1000;

    private static final long KEY = 1;

    private long[] index() {
        return LongStream.range(0, lanes).toArray();
    }

    private Lanes gaussian(int stream, int rows) {
        return k.random().gaussian(KEY, stream, index(), rows);
    }

    private NetworkOracle planted(Architecture net, int m, int stream) {
        Matrix x = new Matrix(gaussian(stream, m * net.inputs()).over(Math.sqrt(net.inputs())), m, net.inputs());
        Matrix none = new Matrix(k.lane().constant(0).broadcast(m * net.outputs(), lanes), m, net.outputs());
        var f = new NetworkOracle(k, net, new SquaredError(), x, none);
        return new NetworkOracle(k, net, new SquaredError(), x, f.outputs(gaussian(stream + 1, net.parameters())));
    }

    private Activation twoSlopes() {
        Lanes a = k.random().uniform(KEY, 9, index(), 1);
        return new GeneralisedRelu(a, a.plus(1));
    }

    /** SNGD on generalised-ReLU GLMs, m = 256: {@value #SNGD_STEPS} iterations. */
    Task sngd(int d, int minibatch, boolean shared) {
        return sngd(d, minibatch, shared, SNGD_STEPS);
    }

    Task sngd(int d, int minibatch, boolean shared, int iterations) {
        NetworkOracle f = planted(Architecture.layer(d, 1, twoSlopes()), 256, 0);
        Cohort cohort = new Cohort(k, Map.of(), List.of(), Map.of(), KEY, index());
        Draws draws = shared ? Draws.sharedByStratum(cohort, 0) : Draws.withReplacement(cohort, 0);
        Lanes w1 = gaussian(2, d);
        Lanes steps = k.lane().constant(iterations);
        var method = new Sngd(k.lane().constant(0.01).broadcast(1, lanes), minibatch);
        Supplier<?> call = () -> method.run(f, w1, steps, draws);
        String name = lanes + " lanes, " + (shared ? "shared draws" : "own draws");
        String runs = iterations == SNGD_STEPS ? "" : ", runs of " + iterations + " steps";
        return new Task(name + runs, (double) iterations * lanes, call);
    }

    /** DANTE on 8-8-1 networks, m = 64: one alternation of {@value #STEPS} full-batch NGD steps per layer. */
    Task dante() {
        Activation phi = twoSlopes();
        NetworkOracle f = planted(new Architecture(List.of(8, 8, 1), List.of(phi, phi)), 64, 20);
        Lanes w1 = gaussian(22, 72);
        var inner = new Ngd(k.lane().constant(0.01).broadcast(1, lanes));
        var method = new Dante<>(
                List.of(inner, inner), k.lane().constant(STEPS), 1, k.lane().constant(0));
        return new Task("DANTE step on 8-8-1, m = 64", 2.0 * STEPS * lanes, () -> method.run(f, w1, Draws.none()));
    }

    /** Risk and gradient of one-hidden-layer tanh networks 8-8-1, m = 32. */
    Task hiddenLayerGradient() {
        NetworkOracle f = planted(new Architecture(List.of(8, 8, 1), List.of(new Tanh(), new Tanh())), 32, 30);
        Lanes w = gaussian(32, 72);
        return new Task("risk and gradient of 8-8-1 tanh, m = 32", lanes, () -> f.evaluate(w));
    }
}
