package org.theoremcheck.kernels.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

class MemoryTest {
    private static final long ROOM = 1000;
    private static final long PIECE = 100;

    /** Garbage is not counted, because a device has other users: the memory finds out when there is no room. */
    @Example
    void valuesThatNobodyHoldsMakeRoomWhenTheDeviceIsFull() {
        Memory memory = new Memory(new Ledger(ROOM, Long.MAX_VALUE));
        for (int i = 0; i < 10 * ROOM / PIECE; i++) {
            assertThat(memory.allocate(PIECE).address()).isPositive();
        }
    }

    @Example
    void valuesThatNobodyHoldsAreLookedForBeforeItIsFull() {
        Memory memory = new Memory(new Ledger(Long.MAX_VALUE, ROOM / 2));
        for (int i = 0; i < 10 * ROOM / PIECE; i++) {
            assertThat(memory.allocate(PIECE).address()).isPositive();
        }
        assertThat(memory.wordsInUse()).isLessThan(10 * ROOM);
    }

    @Example
    void whereAllIsHeldThereIsNoRoomAndNothingIsCounted() {
        Memory memory = new Memory(new Ledger(ROOM, Long.MAX_VALUE));
        List<Memory.Block> held = new ArrayList<>();
        for (int i = 0; i < ROOM / PIECE; i++) {
            held.add(memory.allocate(PIECE));
        }
        assertThatThrownBy(() -> memory.allocate(1)).isInstanceOf(DeviceLost.class);
        assertThat(memory.wordsInUse()).isEqualTo(ROOM);
        assertThat(held).hasSize(10);
    }

    @Example
    void longLivedValuesCostOneLookAndNotOneEach() {
        Memory memory = new Memory(new Ledger(8 * ROOM, 4 * ROOM));
        List<Memory.Block> held = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            held.add(memory.allocate(PIECE));
        }
        long before = collections();
        for (int i = 0; i < 50; i++) {
            held.add(memory.allocate(1));
        }
        assertThat(collections() - before).isLessThan(25);
        assertThat(held).hasSize(95);
    }

    /** Of garbage, which every look asks for. */
    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    /** Counts words. */
    private static final class Ledger implements Device {
        private final long room;
        private final long roomy;
        private long used;

        Ledger(long room, long roomy) {
            this.room = room;
            this.roomy = roomy;
        }

        @Override
        public String description() {
            return "a device that counts";
        }

        @Override
        public long roomyWords() {
            return roomy;
        }

        @Override
        public synchronized long allocate(long words) {
            if (used + words > room) {
                throw new DeviceLost("full");
            }
            used += words;
            // The size is the address, so that it is known when given back.
            return words;
        }

        @Override
        public synchronized void release(long address) {
            used -= address;
        }

        @Override
        public void write(long address, double[] numbers) {}

        @Override
        public void write(long address, long[] numbers) {}

        @Override
        public void read(long address, double[] numbers) {}

        @Override
        public void launch(Program program, String kernel, long lanes, long rows, long[] arguments) {}
    }
}
