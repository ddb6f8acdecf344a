package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.chain.LinearQuadratic;
import org.theoremcheck.engine.chain.OuterModel;
import org.theoremcheck.engine.chain.StepProblem;
import org.theoremcheck.engine.network.HalfSquaredError;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.kernels.lane.CountingArithmetic;
import org.theoremcheck.kernels.lane.Elimination;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Operations of steps for chains of given shapes, whose layers go from width d to q and back; counted dry. */
final class StepWork {
    private StepWork() {}

    /** A whole step, from the forward pass to the moves, at every depth. @param depths even numbers */
    static long[] of(int[] depths, int d, int q, int m, Function<StepProblem, LinearQuadratic> method) {
        long[] work = new long[depths.length];
        for (int i = 0; i < depths.length; i++) {
            var counting = CountingArithmetic.dry();
            Chain chain = chain(counting, depths[i], d, q, m);
            work[i] = Counted.by(counting, () -> step(chain, m, method).minimise());
        }
        return work;
    }

    /** Elimination with all parameters of the chain as unknowns, at every depth. */
    static long[] dense(int[] depths, int d, int q) {
        long[] work = new long[depths.length];
        for (int i = 0; i < depths.length; i++) {
            int n = depths[i] / 2 * (d * q + q + q * d + d);
            var counting = CountingArithmetic.dry();
            Matrix hessian = zeros(counting, n, n);
            work[i] = Counted.by(counting, () -> Elimination.of(hessian, zeros(counting, n, 1)));
        }
        return work;
    }

    private static LinearQuadratic step(Chain chain, int m, Function<StepProblem, LinearQuadratic> method) {
        ForwardPass pass = chain.forward();
        OuterModel h = OuterModel.of(new HalfSquaredError(), pass.output(), chain.input(), m);
        Lanes one = chain.input().arithmetic().constant(1);
        return method.apply(new StepProblem(pass, h, one, one));
    }

    private static Chain chain(CountingArithmetic counting, int depth, int d, int q, int m) {
        List<Block> blocks = new ArrayList<>();
        for (int t = 0; t < depth; t += 2) {
            blocks.add(new Block(zeros(counting, d, q), zeros(counting, q, 1).entries()));
            blocks.add(new Block(zeros(counting, q, d), zeros(counting, d, 1).entries()));
        }
        return Chain.fullyConnected(zeros(counting, d, m), blocks, new Tanh());
    }

    private static Matrix zeros(CountingArithmetic counting, int rows, int columns) {
        return new Matrix(counting.of(new double[rows * columns], rows * columns, 1), rows, columns);
    }
}
