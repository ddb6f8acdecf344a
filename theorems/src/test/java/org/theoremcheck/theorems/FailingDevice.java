package org.theoremcheck.theorems;

import org.theoremcheck.kernels.device.Device;
import org.theoremcheck.kernels.device.DeviceLost;
import org.theoremcheck.kernels.device.Program;

/** A device that takes a few orders and then is gone. */
final class FailingDevice implements Device {
    private int ordersLeft;

    FailingDevice(int orders) {
        ordersLeft = orders;
    }

    private synchronized void obey() {
        if (--ordersLeft < 0) {
            throw new DeviceLost("the device of this test has failed");
        }
    }

    @Override
    public String description() {
        return "a device that fails";
    }

    @Override
    public long roomyWords() {
        return Long.MAX_VALUE;
    }

    @Override
    public long allocate(long words) {
        obey();
        return WORD;
    }

    @Override
    public void release(long address) {}

    @Override
    public void write(long address, double[] numbers) {
        obey();
    }

    @Override
    public void write(long address, long[] numbers) {
        obey();
    }

    @Override
    public void read(long address, double[] numbers) {
        obey();
    }

    @Override
    public void launch(Program program, String kernel, long lanes, long rows, long[] arguments) {
        obey();
    }
}
