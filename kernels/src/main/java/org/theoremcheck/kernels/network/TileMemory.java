package org.theoremcheck.kernels.network;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The numbers that a register of lanes computes with, reused from run to run: one array per thread, so that nothing is allocated once it is
 * large enough.
 *
 * <p>The array is so large that G1, the JDK's default collector, gives it memory regions of its own. Then its first number lies 16 bytes after
 * the beginning of a region, number {@value #FIRST} at a multiple of 64, and no register of 64 bytes crosses a cache line, which costs half as much again.
 * Under another collector nothing but that speed is lost.
 */
final class TileMemory {
    static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    static final int WIDTH = V.length();
    /** Most numbers of a tile: beyond what a second cache of 2 MiB holds, a tile gains nothing. */
    static final int MOST = 1 << 18;

    private static final int FIRST = 6;
    private static final ThreadLocal<TileMemory> OWN = ThreadLocal.withInitial(TileMemory::new);

    private double[] numbers = {};
    private int free;

    private TileMemory() {}

    /** This thread's, with room for so many numbers; what was taken before is given back. */
    static TileMemory ofThisThread(int size) {
        TileMemory own = OWN.get();
        if (own.numbers.length < FIRST + size) {
            own.numbers = new double[Math.max(FIRST + size, numbersOfHalfARegion())];
        }
        own.free = FIRST;
        return own;
    }

    double[] numbers() {
        return numbers;
    }

    /** The place of the first of {@code count} numbers; a multiple of the register's length if the counts are. */
    int take(int count) {
        int at = free;
        free += count;
        return at;
    }

    /** Puts zeros everywhere. */
    void clear() {
        Arrays.fill(numbers, FIRST, free, 0);
    }

    private static int numbersOfHalfARegion() {
        try {
            HotSpotDiagnosticMXBean virtualMachine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            long region = Long.parseLong(
                    virtualMachine.getVMOption("G1HeapRegionSize").getValue());
            return (int) (region / 2 / Double.BYTES);
        } catch (IllegalArgumentException | NullPointerException notThisVirtualMachine) {
            return 0;
        }
    }
}
