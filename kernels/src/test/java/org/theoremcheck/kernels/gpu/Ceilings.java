package org.theoremcheck.kernels.gpu;

import org.theoremcheck.kernels.device.Device;
import org.theoremcheck.kernels.device.Memory;
import org.theoremcheck.kernels.device.Program;
import org.theoremcheck.kernels.lane.DeviceArguments;
import org.theoremcheck.kernels.lane.DeviceLaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * What a device does at most, measured on it.
 *
 * @param bandwidth bytes read and written per second
 * @param separate operations per second with every product and sum rounded
 * @param fused operations per second of fused multiply-adds, two each
 */
record Ceilings(double bandwidth, double separate, double fused) {
    private static final Program PROGRAM = new Program("ceilings.cu");
    private static final int OPERATIONS = 16;

    /**
     * @param numbers copied; several times what caches hold
     * @param threads of the arithmetic, enough to fill the device
     * @param rounds of the arithmetic
     */
    static Ceilings of(DeviceLaneArithmetic lane, int numbers, int threads, int rounds) {
        double copied = seconds(lane, "stream", numbers, 1);
        double separate = seconds(lane, "separate", threads, rounds);
        double fused = seconds(lane, "fused", threads, rounds);
        double operations = (double) OPERATIONS * threads * rounds;
        return new Ceilings(2.0 * Device.WORD * numbers / copied, operations / separate, operations / fused);
    }

    private static double seconds(DeviceLaneArithmetic lane, String kernel, int lanes, int rounds) {
        Lanes x = lane.constant(0.5).broadcast(1, lanes);
        Memory.Block out = lane.memory().allocate(lanes);
        return Stopwatch.seconds(() -> {
            new DeviceArguments()
                    .operand(x)
                    .number(rounds)
                    .block(out)
                    .number(1)
                    .number(lanes)
                    .launch(lane.device(), PROGRAM, kernel, lanes, 1);
            lane.device().read(out.address(), new double[1]);
        });
    }
}
