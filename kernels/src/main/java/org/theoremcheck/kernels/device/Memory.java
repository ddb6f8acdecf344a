package org.theoremcheck.kernels.device;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A device's memory, given back when the value that holds it becomes unreachable. The garbage collector does not see how large
 * these values are, so it is asked to look when much is in use.
 */
public final class Memory {
    private static final Cleaner CLEANER = Cleaner.create();
    /** A fifth of a second. */
    private static final int PATIENCE = 50;
    /** Two seconds, before a device is given up. */
    private static final int LAST_PATIENCE = 500;

    private static final int PAUSE_MILLIS = 4;
    private static final int LOOKS = 8;

    private final Device device;
    private final AtomicLong inUse = new AtomicLong();
    /** Words in use from which another look pays: after one, an eighth of what is roomy more, so that long-lived values cost one look and not one each. */
    private volatile long looked;

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
        long after = inUse.get() + words;
        if (after > Math.max(device.roomyWords(), looked)) {
            collect(after - device.roomyWords(), PATIENCE);
            looked = inUse.get() + words + device.roomyWords() / LOOKS;
        }
        Block block = new Block(room(words));
        inUse.addAndGet(words);
        CLEANER.register(block, release(device, inUse, block.address, words));
        return block;
    }

    /** Memory that nobody holds any more may be what is missing, however little is in use: others use the device too. */
    private long room(long words) {
        try {
            return device.allocate(words);
        } catch (DeviceLost full) {
            collect(words, LAST_PATIENCE);
            return device.allocate(words);
        }
    }

    /** Must not hold the block itself, which would stay reachable. */
    private static Runnable release(Device device, AtomicLong inUse, long address, long words) {
        return () -> {
            device.release(address);
            inUse.addAndGet(-words);
        };
    }

    /** Asks for so many words back and waits for them; what is in use after that is held by someone. @param patience pauses at most */
    private void collect(long words, int patience) {
        long goal = inUse.get() - words;
        System.gc();
        for (int i = 0; i < patience && inUse.get() > goal; i++) {
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
