package org.theoremcheck.kernels.network;

import java.util.Arrays;
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

        /** One row of the chosen lanes, side by side. */
        void copy(int row, int[] chosen, double[] out, int at) {
            if (lanes == 1) {
                Arrays.fill(out, at, at + chosen.length, values[row]);
                return;
            }
            int from = row * lanes;
            for (int l = 0; l < chosen.length; l++) {
                out[at + l] = values[from + chosen[l]];
            }
        }

        /** The same, {@code step} numbers apart. */
        void scatter(int row, int[] chosen, double[] out, int at, int step) {
            int from = row * lanes;
            for (int l = 0; l < chosen.length; l++) {
                out[at + l * step] = values[from + (lanes == 1 ? 0 : chosen[l])];
            }
        }
    }
}
