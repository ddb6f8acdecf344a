package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.theoremcheck.engine.problem.Variable;

/**
 * Idealised layers with a generalised ReLU, a whole number {@code T} from 1 to 8 and {@code share} in (0, ⅓): descent from
 * {@code w} with η = ‖w − W*‖/√T towards ε = share·êrr(w), so that T = κ²‖w − W*‖²/ε² for κ = ε/η.
 */
public final class ShortDescents extends IdealisedLayers {
    private static final int MOST_STEPS = 8;
    private static final double GREATEST_SHARE = 0.33;

    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(super.variables());
        all.add(Variable.of("T"));
        all.add(Variable.of("share"));
        return all;
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("T");
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int[] steps = draw.die(1, MOST_STEPS);
        double[] whole = new double[draft.lanes()];
        for (int l = 0; l < whole.length; l++) {
            whole[l] = 1 + steps[l];
        }
        draft.put("T", whole);
        draft.put("share", draw.uniform(1, 0, GREATEST_SHARE));
        super.fill(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        super.repair(draft);
        double[] steps = draft.get("T");
        double[] share = draft.get("share");
        for (int l = 0; l < share.length; l++) {
            steps[l] = Math.min(MOST_STEPS, Math.max(1, Math.rint(steps[l])));
            share[l] = Math.min(GREATEST_SHARE, Math.max(0x1p-10, Math.abs(share[l])));
        }
    }
}
