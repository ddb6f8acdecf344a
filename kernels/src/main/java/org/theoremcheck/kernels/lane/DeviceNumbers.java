package org.theoremcheck.kernels.lane;

import org.theoremcheck.kernels.device.Device;
import org.theoremcheck.kernels.device.Memory;

/** Where the numbers of a value lie. */
sealed interface DeviceNumbers {
    /** The address of the numbers in bytes, 0 if there is none. */
    long address();

    /** One number shared by all rows and lanes, passed to kernels by value. */
    record Constant(double value) implements DeviceNumbers {
        @Override
        public long address() {
            return 0;
        }
    }

    /**
     * Consecutive numbers on the device.
     *
     * @param offset of the first from the beginning of the block, in words
     */
    record Stretch(Memory.Block block, long offset) implements DeviceNumbers {
        @Override
        public long address() {
            return block.address() + offset * Device.WORD;
        }
    }
}
