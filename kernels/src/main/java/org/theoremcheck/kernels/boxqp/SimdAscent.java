package org.theoremcheck.kernels.boxqp;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * One lane after the other, its numbers brought together once, a register along a row of Q or G: a lane's problem fits the second cache, and lanes stop on
 * their own. Gives the bits of {@link ComposedAscent}.
 */
public final class SimdAscent implements BoxQpKernels {
    @Override
    public BoxDual ascend(Matrix q, Lanes target, Lanes box, Lanes limit, int passes) {
        int n = q.rows();
        Workspace workspace = new Workspace(OwnNumbers.size(n, n, limit.lanes()) + GramAscent.size(n));
        OwnNumbers own = new OwnNumbers(workspace, n, n, 0, limit.lanes());
        return solve(new GramAscent(n, workspace), own, q, target, box, limit, passes);
    }

    @Override
    public BoxDual ascendByRows(Matrix g, Lanes target, Lanes box, Lanes limit, int passes) {
        int n = g.rows();
        int p = g.columns();
        int rows = GradientAscent.rows(n);
        Workspace workspace = new Workspace(OwnNumbers.size(rows, p, limit.lanes()) + GradientAscent.size(p));
        OwnNumbers own = new OwnNumbers(workspace, n, p, rows - n, limit.lanes());
        return solve(new GradientAscent(n, p, workspace), own, g, target, box, limit, passes);
    }

    private static BoxDual solve(
            OneAscent ascent, OwnNumbers own, Matrix matrix, Lanes target, Lanes box, Lanes limit, int passes) {
        int n = matrix.rows();
        int lanes = limit.lanes();
        double[] all = SimdLaneArithmetic.entries(matrix.entries());
        double[] targets = SimdLaneArithmetic.entries(target);
        double[] boxes = SimdLaneArithmetic.entries(box);
        double[] limits = SimdLaneArithmetic.entries(limit);
        double[] alpha = new double[n * lanes];
        double[] gap = new double[lanes];
        for (int first = 0; first < lanes; first += OwnNumbers.TOGETHER) {
            int count = Math.min(OwnNumbers.TOGETHER, lanes - first);
            own.copy(all, lanes, first, count);
            for (int k = 0; k < count; k++) {
                int l = first + k;
                for (int i = 0; i < n; i++) {
                    ascent.target[i] = targets[i * lanes + l];
                    ascent.box[i] = boxes[i * lanes + l];
                }
                gap[l] = ascent.solve(own.begin(k), limits[l], passes);
                for (int i = 0; i < n; i++) {
                    alpha[i * lanes + l] = ascent.alpha[i];
                }
            }
        }
        return new BoxDual(new Lanes(box.arithmetic(), alpha, n, lanes), new Lanes(box.arithmetic(), gap, 1, lanes));
    }
}
