package org.theoremcheck.witness.dante;

import java.util.List;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;

/** What the variants of Theorems 4 and 5 ask of W₂ beyond its norm. */
final class OuterWeights {
    private OuterWeights() {}

    /** @param rows W₂, a row per hidden unit */
    static void require(Witness it, List<List<Real>> rows) {
        List<Real> all = it.list("w2");
        switch (it.claim()) {
            case "dante.thm4.nonneg" -> it.given("W₂ ≥ 0", all.stream().allMatch(Real.ZERO::isAtMost));
            case "dante.thm4.mixed" ->
                it.given(
                        "W₂ has both signs",
                        all.stream().anyMatch(Real.ZERO::isBelow)
                                && all.stream().anyMatch(v -> v.isBelow(Real.ZERO)));
            case "dante.thm5.orthogonal" -> it.given("W₂W₂ᵀ is diagonal", isDiagonal(rows));
            case "dante.thm5.invertible" -> it.given("W₂ is invertible", isInvertible(rows));
            default -> {}
        }
    }

    private static boolean isDiagonal(List<List<Real>> rows) {
        for (int u = 1; u < rows.size(); u++) {
            for (int v = 0; v < u; v++) {
                if (!Real.dot(rows.get(u), rows.get(v)).isExactly(Real.ZERO)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Of two units and two outputs, which is where the counterexample is. */
    private static boolean isInvertible(List<List<Real>> rows) {
        if (rows.size() != 2 || rows.get(0).size() != 2) {
            return false;
        }
        Real determinant = rows.get(0)
                .get(0)
                .times(rows.get(1).get(1))
                .minus(rows.get(0).get(1).times(rows.get(1).get(0)));
        return Real.ZERO.isBelow(determinant.abs());
    }
}
