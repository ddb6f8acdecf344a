package org.theoremcheck.theorems.dante;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/**
 * The claim that a function of a matrix is a sum of terms that each depend on one unit's weights: then f(u, v) + f(u′, v′) =
 * f(u′, v) + f(u, v′), where u are the weights of the first unit and v those of the others.
 */
final class UnitsApart {
    private UnitsApart() {}

    /** The mixed second difference of f between two matrices is 0, the units being columns. */
    static void columns(Oracle f, Matrix one, Matrix two, Evidence evidence) {
        mixed(f, one, two, entries(one, r -> r % one.columns() == 0), evidence);
    }

    /** The same, the units being rows. */
    static void rows(Oracle f, Matrix one, Matrix two, Evidence evidence) {
        mixed(f, one, two, entries(one, r -> r / one.columns() == 0), evidence);
    }

    /** The first column of one matrix beside the other columns of another. */
    static Lanes spliced(Matrix first, Matrix others) {
        return entries(first, r -> r % first.columns() == 0).choose(first.entries(), others.entries());
    }

    private static void mixed(Oracle f, Matrix one, Matrix two, Lanes unit, Evidence evidence) {
        Lanes straight = f.risk(one.entries()).plus(f.risk(two.entries()));
        Lanes crossed = f.risk(unit.choose(one.entries(), two.entries()))
                .plus(f.risk(unit.choose(two.entries(), one.entries())));
        evidence.requireEqual("f(u, v) + f(u′, v′) = f(u′, v) + f(u, v′)", straight, crossed);
    }

    /** Mask over the entries of a matrix, the same in every lane. */
    private static Lanes entries(Matrix like, IntPredicate chosen) {
        int size = like.rows() * like.columns();
        LaneArithmetic lane = like.entries().arithmetic();
        double[] mask = IntStream.range(0, size)
                .mapToDouble(r -> chosen.test(r) ? 1 : 0)
                .toArray();
        return lane.of(mask, size, 1);
    }
}
