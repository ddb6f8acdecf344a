package org.theoremcheck.theorems.svm;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/** The lanes of a cohort one after the other, on the backend for large layers, where a step is a few products of whole matrices. */
final class OneByOne {
    static final Kernels KERNELS = Backends.forLargeLayers();

    private OneByOne() {}

    /** What becomes of every lane alone, in order. @param alone of a cohort of one lane */
    static <T> List<T> each(Cohort cohort, Function<Cohort, T> alone) {
        return IntStream.range(0, cohort.lanes())
                .mapToObj(l -> alone.apply(Cohort.of(KERNELS, List.of(cohort.instance(l)))))
                .toList();
    }

    /** The courses of all lanes, side by side. @param alone of a cohort of one lane */
    static Course course(Cohort cohort, Function<Cohort, Course> alone) {
        return Course.beside(cohort.kernels().lane(), each(cohort, alone));
    }

    /** A number of every lane, one row. */
    static <T> Lanes row(LaneArithmetic arithmetic, List<T> lanes, ToDoubleFunction<T> number) {
        double[] numbers = lanes.stream().mapToDouble(number).toArray();
        return arithmetic.of(numbers, 1, numbers.length);
    }

    /** One lane beside the other. @param lanes one lane each, with equally many rows */
    static Lanes beside(LaneArithmetic arithmetic, List<Lanes> lanes) {
        int rows = lanes.get(0).rows();
        double[] all = new double[rows * lanes.size()];
        for (int l = 0; l < lanes.size(); l++) {
            double[] own = lanes.get(l).toDoubles();
            for (int row = 0; row < rows; row++) {
                all[row * lanes.size() + l] = own[row];
            }
        }
        return arithmetic.of(all, rows, lanes.size());
    }
}
