package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Ngd;
import org.theoremcheck.engine.optimiser.Optimiser;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.FrozenNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Alternation need not descend: in some run the training risk rises from one alternation to the next, and from one step of
 * SNGD to the next.
 *
 * <p>It holds because w̄ is best for its own minibatch only, and because steps have a fixed length. With all examples in
 * every step the risk of the kept iterates cannot rise.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.4.2</a>
 */
@Claim(
        id = "dante.rem.notdescent",
        paper = Paper.DANTE,
        at = "Section 3.4.2",
        section = "8 DANTE",
        says = "in some run f(Wᵗ) > f(Wᵗ⁻¹) for some alternation t, and f rises in some step of SNGD",
        kind = Kind.EXISTENCE,
        instances = 8 * 1024)
class NonDescentTest {
    private static final int STEPS = 4;
    private static final int ALTERNATIONS = 3;

    @Check
    void theRiskRisesInSomeRun(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, new Sngd(stepSize(net), 1));
    }

    @Mutant("all examples in every step, the best iterate kept")
    void theRiskRisesWithAllExamples(@ForAll(supplier = FrozenNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, new Ngd(stepSize(net)));
    }

    private static Lanes stepSize(NetCohort net) {
        return net.weights().norm().over(8);
    }

    private static void conclude(NetCohort net, Evidence evidence, Optimiser<Stateless> method) {
        // Let
        net.hypotheses().forEach(evidence::given);
        evidence.given("0 < η", stepSize(net).above(0));
        var f = net.oracle();
        Lanes steps = stepSize(net).times(0).plus(STEPS);
        var dante = new Dante<>(Collections.nCopies(2, method), steps, ALTERNATIONS, steps.times(0));
        // Run
        var trace = PhaseTrace.of(dante, f, net.weights(), Draws.withReplacement(net.cohort(), 0));
        // Then
        steepest("f(Wᵗ⁻¹) < f(Wᵗ)", trace.end().values(), evidence);
        PhaseTrace.Phase phase = trace.phases().get(0);
        List<Lanes> values = phase.visits().stream()
                .map(visit -> f.risk(trace.with(phase.before(), phase.layer(), visit.w())))
                .toList();
        steepest("f(w_t) < f(w_{t+1})", values, evidence);
    }

    /** Exhibits the neighbours with the greatest relative rise. */
    private static void steepest(String what, List<Lanes> values, Evidence evidence) {
        Lanes low = values.get(0);
        Lanes high = values.get(1);
        for (int t = 1; t + 1 < values.size(); t++) {
            Lanes steeper = values.get(t + 1).times(low).above(values.get(t).times(high));
            low = steeper.choose(values.get(t), low);
            high = steeper.choose(values.get(t + 1), high);
        }
        evidence.exhibit(what, low, high);
    }
}
