package org.theoremcheck.kernels.network;

import java.util.Map;
import java.util.Optional;
import org.theoremcheck.kernels.device.Memory;
import org.theoremcheck.kernels.device.Program;
import org.theoremcheck.kernels.lane.DeviceArguments;
import org.theoremcheck.kernels.lane.DeviceLaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.random.RandomKernels;

/**
 * {@link GlmDescent} in one launch of {@code sngd.cu}, one thread per lane, so that nothing is launched or moved between two steps. Same order of operations as
 * steps composed of {@link DeviceLaneArithmetic}, hence the same bits.
 */
final class DeviceDescent {
    /** Most features: iterate and gradient have to fit a thread's registers. */
    private static final int MOST_FEATURES = 32;

    private final GlmDescent run;
    private final DeviceLaneArithmetic lane;
    private final int lanes;

    private DeviceDescent(GlmDescent run, DeviceLaneArithmetic lane) {
        this.run = run;
        this.lane = lane;
        this.lanes = run.lanes();
    }

    /** Empty where an iterate does not fit a thread's registers or the data lie on another backend. */
    static Optional<Descent> of(GlmDescent run) {
        if (run.risk().features() > MOST_FEATURES || !(run.start().arithmetic() instanceof DeviceLaneArithmetic lane)) {
            return Optional.empty();
        }
        return Optional.of(new DeviceDescent(run, lane).launch());
    }

    private Descent launch() {
        GlmRisk risk = run.risk();
        boolean own = !run.draws().shared();
        int features = risk.features();
        Memory.Block best = points();
        Memory.Block bestValue = scalars();
        Memory.Block bestAt = scalars();
        Memory.Block last = points();
        Memory.Block end = points();
        Memory.Block steps = scalars();
        Memory.Block diverged = scalars();
        Map<String, Integer> constants = Map.of(
                "FEATURES",
                features,
                "C",
                risk.c(),
                "OWN",
                own ? 1 : 0,
                "BALL",
                run.radius().isPresent() ? 1 : 0);
        drawing(points(data(own)))
                .block(best)
                .block(bestValue)
                .block(bestAt)
                .block(last)
                .block(end)
                .block(steps)
                .block(diverged)
                .number(features)
                .number(lanes)
                .launch(lane.device(), new Program("sngd.cu", constants), "sngd", lanes, 1);
        return new Descent(
                lane.ofByLane(best, features, lanes),
                lane.adopt(bestValue, 1, lanes),
                lane.adopt(bestAt, 1, lanes),
                lane.ofByLane(last, features, lanes),
                lane.ofByLane(end, features, lanes),
                lane.adopt(steps, 1, lanes),
                lane.adopt(diverged, 1, lanes));
    }

    private Memory.Block points() {
        return lane.memory().allocate((long) run.risk().features() * lanes);
    }

    private Memory.Block scalars() {
        return lane.memory().allocate(lanes);
    }

    private DeviceArguments data(boolean own) {
        Lanes x = run.risk().x().entries();
        Lanes y = run.risk().y();
        DeviceArguments arguments = new DeviceArguments();
        return own ? byLane(byLane(arguments, x), y) : arguments.operand(x).operand(y);
    }

    private DeviceArguments byLane(DeviceArguments arguments, Lanes a) {
        return arguments.operand(lane.byLane(a), a.lanes() == 1 ? 0 : a.rows());
    }

    private DeviceArguments points(DeviceArguments arguments) {
        return arguments
                .operand(run.start())
                .operand(run.steps())
                .operand(run.risk().slopes().below())
                .operand(run.risk().slopes().from())
                .operand(run.stepSize())
                .operand(run.radius().orElse(run.stepSize()));
    }

    private DeviceArguments drawing(DeviceArguments arguments) {
        ExampleDraws draws = run.draws();
        double scale = Math.scalb(1.0, RandomKernels.wholeBits(run.risk().examples()));
        double share = run.risk().c() * run.minibatch() / 2.0;
        boolean power = Math.scalb(1.0, Math.getExponent(share)) == share;
        return arguments
                .number(draws.key())
                .number(draws.stream())
                .block(lane.store(draws.counters()))
                .number(draws.shared() ? 0 : 1)
                .number(run.risk().examples())
                .number(run.minibatch())
                .number(Double.doubleToRawLongBits(scale))
                .number(Double.doubleToRawLongBits(share))
                .number(Double.doubleToRawLongBits(power ? 1 / share : 0));
    }
}
