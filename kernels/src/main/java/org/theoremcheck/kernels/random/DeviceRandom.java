package org.theoremcheck.kernels.random;

import org.theoremcheck.kernels.device.Memory;
import org.theoremcheck.kernels.device.Program;
import org.theoremcheck.kernels.lane.DeviceArguments;
import org.theoremcheck.kernels.lane.DeviceLaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * {@link PlainRandom} on a device, one thread per lane and pair of rows.
 *
 * @param lane the arithmetic of the filled values
 */
public record DeviceRandom(DeviceLaneArithmetic lane) implements RandomKernels {
    private static final Program PROGRAM = new Program("random.cu");

    @Override
    public Lanes uniform(long key, int stream, long[] index, int rows) {
        return fill("uniform", key, stream, index, rows);
    }

    @Override
    public Lanes gaussian(long key, int stream, long[] index, int rows) {
        return fill("gaussian", key, stream, index, rows);
    }

    private Lanes fill(String kernel, long key, int stream, long[] index, int rows) {
        PlainRandom.requireFill(stream, index, rows);
        int lanes = index.length;
        Memory.Block out = lane.memory().allocate((long) rows * lanes);
        new DeviceArguments()
                .number(key)
                .number(stream)
                .block(lane.store(index))
                .block(out)
                .number(rows)
                .number(lanes)
                .launch(lane.device(), PROGRAM, kernel, lanes, (rows + 1) / 2);
        return lane.adopt(out, rows, lanes);
    }
}
