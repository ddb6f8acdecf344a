package org.theoremcheck.kernels.blas;

import java.lang.ref.WeakReference;
import java.nio.DoubleBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.bytedeco.javacpp.DoublePointer;

/**
 * One thread's memory outside the Java heap, for a few factors and a product. A factor stays until others need its place, so that the minibatch that a
 * step multiplies by twice is copied once.
 */
final class Slates {
    /** Numbers that each slate has room for: four MiB; above it the library's own work hides what memory costs. */
    static final int SIZE = 1 << 19;

    /** A step of a network of two layers has six different factors. */
    private static final int FACTORS = 6;

    private final Deque<Slate> factors = new ArrayDeque<>();
    private final Slate product = new Slate();

    Slates() {
        for (int i = 0; i < FACTORS; i++) {
            factors.add(new Slate());
        }
    }

    /** Memory, and of what it is a copy. Pages that are never written take no room. */
    private static final class Slate {
        private final DoublePointer memory = new DoublePointer(SIZE);
        private final DoubleBuffer buffer = memory.asBuffer();
        private WeakReference<double[]> source = new WeakReference<>(null);
        private int[] starts = {};
        private int length;

        boolean holds(Stretches numbers) {
            double[] array = source.get();
            return array != null && numbers.liesWhere(array, starts, length);
        }

        void copy(Stretches numbers) {
            buffer.clear();
            for (int start : numbers.starts()) {
                buffer.put(numbers.source(), start, numbers.length());
            }
            source = new WeakReference<>(numbers.source());
            starts = numbers.starts();
            length = numbers.length();
        }
    }

    /** The numbers outside the heap, good for one product; they make room for others, the least recently asked for first. */
    DoublePointer factor(Stretches numbers) {
        Slate slate = held(numbers);
        factors.addLast(slate);
        return slate.memory;
    }

    private Slate held(Stretches numbers) {
        for (Iterator<Slate> each = factors.iterator(); each.hasNext(); ) {
            Slate slate = each.next();
            if (slate.holds(numbers)) {
                each.remove();
                return slate;
            }
        }
        Slate oldest = factors.removeFirst();
        oldest.copy(numbers);
        return oldest;
    }

    /** Where the product goes. */
    DoublePointer product() {
        return product.memory;
    }

    /** Brings the product back. */
    void read(double[] c) {
        product.buffer.clear();
        product.buffer.get(c);
    }
}
