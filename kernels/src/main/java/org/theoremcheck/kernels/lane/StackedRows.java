package org.theoremcheck.kernels.lane;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of one lane one below the other: who knows this type reads them where they lie, everybody else gets a copy, made when it is first asked for. */
final class StackedRows implements Drawn {
    private final List<double[]> parts;
    private volatile double @Nullable [] copy;

    /** @param parts from the first row to the last; never modified */
    StackedRows(List<double[]> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A value's rows, in as many parts as they lie in; not to be modified. */
    static List<double[]> parts(Lanes a) {
        return a.storage() instanceof StackedRows stacked && stacked.copy == null
                ? stacked.parts
                : List.of(PlainLaneArithmetic.stored(a));
    }

    @Override
    public double[] values() {
        double[] known = copy;
        if (known != null) {
            return known;
        }
        double[] made = new double[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, made, at, part.length);
            at += part.length;
        }
        copy = made;
        return made;
    }
}
