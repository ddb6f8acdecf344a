package org.theoremcheck.kernels.lane;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.theoremcheck.kernels.device.Memory;

/** Row numbers that live on a device: a program asks for the same transposition or repetition in every step. */
final class ChosenRows {
    private static final int KEPT = 256;

    private final DeviceLaneArithmetic arithmetic;
    private final Map<Rows, Memory.Block> blocks = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Rows, Memory.Block> eldest) {
            return size() > KEPT;
        }
    };

    ChosenRows(DeviceLaneArithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** Compared by content. */
    private static final class Rows {
        private final int[] numbers;

        Rows(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean equals(Object that) {
            return that instanceof Rows rows && Arrays.equals(numbers, rows.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    synchronized Memory.Block stored(int[] rows) {
        return blocks.computeIfAbsent(
                new Rows(rows.clone()),
                fresh -> arithmetic.store(
                        Arrays.stream(fresh.numbers).mapToLong(r -> r).toArray()));
    }
}
