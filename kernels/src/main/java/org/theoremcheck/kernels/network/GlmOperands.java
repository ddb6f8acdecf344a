package org.theoremcheck.kernels.network;

import jdk.incubator.vector.DoubleVector;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/** The operands of a {@link GlmDescent} as numbers, to be taken lane by lane. */
record GlmOperands(
        Numbers x,
        Numbers y,
        Numbers start,
        Numbers steps,
        Numbers below,
        Numbers from,
        Numbers stepSize,
        Numbers radius) {
    private static final int WIDTH = TileMemory.WIDTH;
    private static final int TOGETHER = 4;

    static GlmOperands of(GlmDescent run) {
        GlmRisk risk = run.risk();
        return new GlmOperands(
                Numbers.of(risk.x().entries()),
                Numbers.of(risk.y()),
                Numbers.of(run.start()),
                Numbers.of(run.steps()),
                Numbers.of(risk.slopes().below()),
                Numbers.of(risk.slopes().from()),
                Numbers.of(run.stepSize()),
                Numbers.of(run.radius().orElse(run.stepSize())));
    }

    /** Rows × lanes numbers, lane-innermost; one lane is shared by all. */
    record Numbers(double[] values, int lanes) {
        static Numbers of(Lanes a) {
            return new Numbers(SimdLaneArithmetic.entries(a), a.lanes());
        }

        /** Rows {@code row} to {@code row + count − 1} of the chosen lanes, a register for each row from {@code at} on. */
        void copy(int row, int count, int[] chosen, double[] out, int at) {
            if (lanes > 1 && inARow(chosen)) {
                int from = row * lanes + chosen[0];
                for (int r = 0; r < count; r++) {
                    DoubleVector.fromArray(TileMemory.V, values, from + r * lanes)
                            .intoArray(out, at + r * WIDTH);
                }
                return;
            }
            for (int r = 0; r < count; r++) {
                for (int l = 0; l < chosen.length; l++) {
                    out[at + r * WIDTH + l] = values[(row + r) * lanes + (lanes == 1 ? 0 : chosen[l])];
                }
            }
        }

        /** The same with each lane's numbers side by side, {@code step} numbers from lane to lane. */
        void turn(int row, int count, int[] chosen, double[] out, int at, int step) {
            for (int l = 0; l < chosen.length; l += TOGETHER) {
                if (lanes > 1 && l + TOGETHER <= chosen.length) {
                    four(row, count, chosen, l, out, at + l * step, step);
                } else {
                    for (int k = l; k < chosen.length; k++) {
                        for (int r = 0; r < count; r++) {
                            out[at + k * step + r] = values[(row + r) * lanes + (lanes == 1 ? 0 : chosen[k])];
                        }
                    }
                }
            }
        }

        /** Four lanes at a time, because they often lie in one cache line. */
        private void four(int row, int count, int[] chosen, int l, double[] out, int at, int step) {
            int a = row * lanes + chosen[l];
            int b = row * lanes + chosen[l + 1];
            int c = row * lanes + chosen[l + 2];
            int d = row * lanes + chosen[l + 3];
            for (int r = 0; r < count; r++) {
                out[at + r] = values[a + r * lanes];
                out[at + step + r] = values[b + r * lanes];
                out[at + 2 * step + r] = values[c + r * lanes];
                out[at + 3 * step + r] = values[d + r * lanes];
            }
        }

        private static boolean inARow(int[] chosen) {
            for (int l = 1; l < chosen.length; l++) {
                if (chosen[l] != chosen[0] + l) {
                    return false;
                }
            }
            return chosen.length == WIDTH;
        }
    }
}
