package org.theoremcheck.kernels.lane;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.theoremcheck.kernels.device.Device;
import org.theoremcheck.kernels.device.Memory;
import org.theoremcheck.kernels.device.Program;

/** The arguments of one kernel as words, in the order of its structure's fields. */
public final class DeviceArguments {
    /** The most words that a kernel's structure has. */
    private static final int MOST = 64;

    private final long[] words = new long[MOST];
    private final List<Object> held = new ArrayList<>();
    private int count;

    public DeviceArguments number(long word) {
        words[count++] = word;
        return this;
    }

    /** The address of memory, which stays allocated until the launch. */
    public DeviceArguments block(Memory.Block block) {
        held.add(block);
        return number(block.address());
    }

    /** An {@code Operand}: address, number, and the strides by which sharing is expressed. */
    public DeviceArguments operand(Lanes a) {
        return operand(a, a.rows() == 1 ? 0 : a.lanes(), a.lanes() == 1 ? 0 : 1);
    }

    /** The same of a one-lane value whose rows play the lanes. */
    DeviceArguments column(Lanes a) {
        return operand(a, 0, a.rows() == 1 ? 0 : 1);
    }

    /** The same of numbers that {@link DeviceLaneArithmetic#byLane} has laid out lane after lane. */
    public DeviceArguments operand(Memory.Block byLane, long rows) {
        return block(byLane).number(0).number(1).number(rows);
    }

    private DeviceArguments operand(Lanes a, long rowStride, long laneStride) {
        if (!(a.storage() instanceof DeviceNumbers numbers)) {
            throw new IllegalArgumentException("a value of backend "
                    + a.arithmetic().name() + " does not lie on a device; make it with backend cuda");
        }
        held.add(numbers);
        double shared = numbers instanceof DeviceNumbers.Constant c ? c.value() : 0;
        return number(numbers.address())
                .number(Double.doubleToRawLongBits(shared))
                .number(rowStride)
                .number(laneStride);
    }

    /** Runs the kernel; what the arguments point at stays allocated until the device has its orders. */
    public void launch(Device device, Program program, String kernel, long lanes, long rows) {
        device.launch(program, kernel, lanes, rows, Arrays.copyOf(words, count));
        Reference.reachabilityFence(held);
    }
}
