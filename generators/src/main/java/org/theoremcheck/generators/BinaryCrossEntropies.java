package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.Variable;

/**
 * Sigmoid and binary cross-entropy, W from 0.1 to 50: any labels in [0, 1] and any reference. Two fifths of the lanes have
 * hard labels, half of these separated by the reference; others have labels near 0 and 1, all ½, or anywhere.
 */
public class BinaryCrossEntropies extends CrossEntropyFamily {
    private static final int[] ONE = {1};

    public BinaryCrossEntropies() {
        super(Head.binaryCrossEntropy(), ONE, 50);
    }

    /** Labels y_i = σ(⟨z, x_i⟩). */
    public static final class Soft extends CrossEntropyFamily {
        public Soft() {
            super(Head.binaryCrossEntropy(), ONE, 50);
        }
    }

    @Override
    public List<Variable> variables() {
        List<Variable> all = super.variables();
        all.add(Variable.of("y", "m", "o"));
        return all;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int m = draft.length("m");
        int lanes = draft.lanes();
        draft.put("y", draw.uniform(m));
        int[] kind = draw.die(1, 10);
        super.fill(draft, draw);
        double[] y = draft.get("y");
        for (int i = 0; i < m; i++) {
            for (int l = 0; l < lanes; l++) {
                int at = i * lanes + l;
                y[at] = switch (kind[l]) {
                    case 0, 1 -> Math.rint(y[at]);
                    case 2, 3 -> side(draft, i, l);
                    case 4 -> y[at] < 0.5 ? 0x1p-30 : 1 - 0x1p-30;
                    case 5 -> 0.5;
                    default -> y[at];
                };
            }
        }
    }

    /** 1 if ⟨z, x_i⟩ ≥ 0, else 0. */
    private static double side(Draft draft, int i, int lane) {
        int d = draft.length("d");
        double sum = 0;
        for (int j = 0; j < d; j++) {
            sum += draft.get("x")[(i * d + j) * draft.lanes() + lane] * draft.get("z")[j * draft.lanes() + lane];
        }
        return sum >= 0 ? 1 : 0;
    }

    @Override
    protected void repair(Draft draft) {
        super.repair(draft);
        double[] y = draft.get("y");
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.min(1, Math.max(0, y[i]));
        }
    }
}
