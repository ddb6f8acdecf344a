package org.theoremcheck.witness.chain;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * Chains, Proposition 3.3: the Hessian of the multiclass logistic loss is diag(p) − ppᵀ with Σp_j = 1, whatever the logits are, so that ⟨e, D²h·e⟩ = Σp_je_j² − (Σp_je_j)² is 0
 * along e = (c, …, c).
 */
public final class LogisticHessian implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("chain.prop33.singular");
    }

    @Override
    public void check(Witness it) {
        List<Real> e = it.list("e");
        it.given("a logit for each of k classes", it.list("z").size() == e.size() && e.size() == it.length("k"));
        it.given("e ≠ 0", e.stream().anyMatch(c -> Real.ZERO.isBelow(c.abs())));
        it.fails("0 < ⟨e, D²h·e⟩", e.stream().allMatch(e.get(0)::isExactly));
    }
}
