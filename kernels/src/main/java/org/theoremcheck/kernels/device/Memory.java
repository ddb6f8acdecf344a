package org.theoremcheck.kernels.device;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A device's memory, given back when the value that holds it becomes unreachable. The garbage collector does not see how large
 * these values are, so it is asked to look when much is in use.
 */
public final class Memory {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final int PATIENCE = 50;
    private static final int PAUSE_MILLIS = 4;

    private final Device device;
    private final AtomicLong inUse = new AtomicLong();

    public Memory(Device device) {
        this.device = device;
    }

    /** Words on the device, theirs who hold this object. */
    public static final class Block {
        private final long address;

        private Block(long address) {
            this.address = address;
        }

        /** Of the first word, in bytes. */
        public long address() {
            return address;
        }
    }

    /** Fresh words, their content undefined. @throws IllegalArgumentException unless words ≥ 1 */
    public Block allocate(long words) {
        if (words < 1) {
            throw new IllegalArgumentException("a block of " + words + " words is empty; ask for at least one");
        }
        if (inUse.addAndGet(words) > device.roomyWords()) {
            collect();
        }
        Block block = new Block(device.allocate(words));
        CLEANER.register(block, release(device, inUse, block.address, words));
        return block;
    }

    /** Must not hold the block itself, which would stay reachable. */
    private static Runnable release(Device device, AtomicLong inUse, long address, long words) {
        return () -> {
            device.release(address);
            inUse.addAndGet(-words);
        };
    }

    /** Waits a fifth of a second at most; what is in use after that is held by someone. */
    private void collect() {
        System.gc();
        for (int i = 0; i < PATIENCE && inUse.get() > device.roomyWords(); i++) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    public long wordsInUse() {
        return inUse.get();
    }
}
