package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.Variable;

/**
 * Softmax and cross-entropy, o = 2 … 10 classes, W from 0.1 to 700: any labels in the simplex and any reference. A third of
 * the lanes have one-hot labels; others are uniform, nearly one-hot, or free. In a tenth, point and reference differ by
 * nearly the same vector in every class, along which the risk is flat.
 */
public class SoftmaxCrossEntropies extends CrossEntropyFamily {
    private static final int[] CLASSES = {2, 2, 2, 3, 3, 4, 5, 10};

    public SoftmaxCrossEntropies() {
        super(Head.softmax(), CLASSES, 700);
    }

    /** Labels y_i = softmax(Zᵀx_i). */
    public static final class Soft extends CrossEntropyFamily {
        public Soft() {
            super(Head.softmax(), CLASSES, 700);
        }
    }

    @Override
    public List<Variable> variables() {
        List<Variable> all = super.variables();
        all.add(Variable.of("q", "m", "o"));
        return all;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int m = draft.length("m");
        int o = draft.length("o");
        int lanes = draft.lanes();
        draft.put("q", draw.uniform(m * o));
        int[] kind = draw.die(1, 9);
        int[] hot = draw.die(m, o);
        int[] flat = draw.die(1, 10);
        double[] step = draw.logUniform(1, 1e-3, 1e-1);
        super.fill(draft, draw);
        double[] q = draft.get("q");
        for (int r = 0; r < m * o; r++) {
            for (int l = 0; l < lanes; l++) {
                boolean chosen = hot[r / o * lanes + l] == r % o;
                q[r * lanes + l] = switch (kind[l]) {
                    case 0, 1, 2 -> chosen ? 1 : 0;
                    case 3 -> chosen ? 1 : 0x1p-30;
                    case 4 -> 1;
                    default -> q[r * lanes + l];
                };
            }
        }
        flatten(draft, flat, step);
    }

    /** W ← Z + v·1ᵀ + a small step, v the first column of W. */
    private static void flatten(Draft draft, int[] flat, double[] step) {
        int d = draft.length("d");
        int o = draft.length("o");
        int lanes = draft.lanes();
        double[] w = draft.get("w");
        double[] z = draft.get("z");
        for (int l = 0; l < lanes; l++) {
            for (int j = 0; j < d && flat[l] == 0; j++) {
                double shift = w[j * o * lanes + l];
                for (int c = 0; c < o; c++) {
                    int at = (j * o + c) * lanes + l;
                    w[at] = z[at] + shift + step[l] * w[at];
                }
            }
        }
    }

    @Override
    protected void repair(Draft draft) {
        super.repair(draft);
        int o = draft.length("o");
        int lanes = draft.lanes();
        double[] q = draft.get("q");
        for (int i = 0; i < draft.length("m"); i++) {
            for (int l = 0; l < lanes; l++) {
                double mass = 0;
                for (int c = 0; c < o; c++) {
                    int at = (i * o + c) * lanes + l;
                    q[at] = Math.min(1, Math.max(0, q[at]));
                    mass += q[at];
                }
                q[i * o * lanes + l] = mass < 0x1p-20 ? 1 : q[i * o * lanes + l];
            }
        }
    }
}
