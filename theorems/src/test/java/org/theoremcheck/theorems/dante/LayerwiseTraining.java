package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.List;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.optimiser.Visitor.Visit;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * What one layer after the other being trained by SNGD means, phase by phase and step by step; each component says which
 * weights or which norm the algorithm is claimed to use.
 *
 * @param frozen of a run and a phase: all weights at which the gradient is taken, but for those of the layer in training
 * @param begun of a run and a phase: all weights among which the layer's training begins
 * @param jointly whether the step is divided by the norm of all layers' gradient
 */
record LayerwiseTraining(Weights frozen, Weights begun, boolean jointly) {
    private static final int MINIBATCH = 2;
    private static final int STEPS = 3;
    private static final int ALTERNATIONS = 2;

    /** As printed. */
    static final LayerwiseTraining PRINTED =
            new LayerwiseTraining((start, phase) -> phase.before(), (start, phase) -> phase.before(), false);

    /** The other layers keep their values from before the first alternation. */
    static final LayerwiseTraining STALE = new LayerwiseTraining((start, phase) -> start, PRINTED.begun, false);

    /** Each alternation begins again where the first one began. */
    static final LayerwiseTraining RESET = new LayerwiseTraining(PRINTED.frozen, (start, phase) -> start, false);

    /** One normalisation over all layers. */
    static final LayerwiseTraining JOINT = new LayerwiseTraining(PRINTED.frozen, PRINTED.begun, true);

    /** All weights, out of those at the start and those of a phase. */
    interface Weights {
        Lanes of(Lanes start, PhaseTrace.Phase phase);
    }

    /**
     * Runs and compares.
     *
     * @param order which layer comes first, and in which order {@code layers} are claimed to be trained
     */
    void conclude(Cohort cohort, NetworkOracle f, Lanes start, Dante.Order order, List<Integer> layers, Evidence e) {
        // Let
        Lanes eta = start.norm().over(8);
        e.given("0 < η", eta.above(0));
        Lanes zero = eta.times(0);
        Draws draws = Draws.withReplacement(cohort, 0);
        // Run
        var trace = PhaseTrace.of(method(f.architecture(), eta, ALTERNATIONS, zero, order), f, start, draws);
        var again = PhaseTrace.of(method(f.architecture(), eta, ALTERNATIONS, zero, order), f, start, draws);
        var none = PhaseTrace.of(method(f.architecture(), eta, 0, zero, order), f, start, draws);
        Lanes settled = zero.plus(Double.POSITIVE_INFINITY);
        var once = PhaseTrace.of(method(f.architecture(), eta, ALTERNATIONS, settled, order), f, start, draws);
        // Then
        Lanes w = start;
        Lanes size = start.norm().times(8);
        Lanes moved = zero;
        int drawn = 0;
        for (int p = 0; p < trace.phases().size(); p++) {
            PhaseTrace.Phase phase = trace.phases().get(p);
            Lanes after = phase.after().get(0);
            e.requireEqual("layers in order", zero.plus(phase.layer()), zero.plus(layers.get(p % layers.size())));
            e.requireEqual("weights carry over", phase.before().distanceTo(w), zero, size);
            e.requireEqual(
                    "frozen layers keep every bit",
                    frozenMoved(trace, phase.before(), after, phase.layer()),
                    zero,
                    size);
            Lanes first = trace.layer(begun.of(start, phase), phase.layer());
            e.requireEqual(
                    "the layer begins where it stands",
                    phase.visits().get(0).w().distanceTo(first),
                    zero,
                    size);
            for (Visit visit : phase.visits()) {
                step(trace, phase, visit, f.minibatch(trace.drawn().get(drawn++)), start, eta, e);
            }
            e.requireEqual("w̄ is kept", trace.layer(after, phase.layer()).distanceTo(best(phase)), zero, size);
            moved = moved.max(after.distanceTo(phase.before()));
            w = after;
        }
        e.cover("something moves", moved.above(0), 0.5);
        e.requireEqual(
                "all phases were run", zero.plus(trace.phases().size()), zero.plus(ALTERNATIONS * layers.size()));
        e.requireEqual(
                "equal seeds, equal runs",
                again.end().w().distanceTo(trace.end().w()),
                zero,
                size);
        e.requireEqual("without alternations nothing moves", none.end().w().distanceTo(start), zero, size);
        e.requireEqual("|f(Wᵗ) − f(Wᵗ⁻¹)| < ε ends it", once.end().done(), zero.plus(1));
    }

    private static Dante<org.theoremcheck.engine.optimiser.Stateless> method(
            Architecture net, Lanes eta, int alternations, Lanes threshold, Dante.Order order) {
        List<Sngd> each = Collections.nCopies(net.depth(), new Sngd(eta, MINIBATCH));
        Lanes steps = eta.arithmetic().constant(STEPS);
        return new Dante<>(each, steps, alternations, threshold, order, Dante.Carry.BEST);
    }

    private void step(
            PhaseTrace trace,
            PhaseTrace.Phase phase,
            Visit visit,
            NetworkOracle batch,
            Lanes start,
            Lanes eta,
            Evidence e) {
        int j = phase.layer();
        Lanes zero = eta.times(0);
        // The full back-propagated gradient, all layers at once.
        Lanes full = batch.gradient(trace.with(frozen.of(start, phase), j, visit.w()));
        Lanes block = trace.layer(full, j);
        Lanes terms =
                block.norm().plus(visit.gradient().norm()).plus(visit.value().sqrt());
        e.requireEqual(
                "the gradient is the layer's block of the full one",
                visit.gradient().distanceTo(block),
                zero,
                terms);
        if (visit.t() < phase.visits().size()) {
            Lanes norm = jointly ? full.norm() : block.norm();
            Lanes direction = norm.equalTo(0).choose(zero, block.over(norm));
            Lanes next = phase.visits().get(visit.t()).w();
            Lanes size = visit.w().norm().plus(eta);
            e.requireEqual(
                    "w_{t+1} = w_t − η·g_t/‖g_t‖", next.distanceTo(visit.w().minus(direction.times(eta))), zero, size);
        }
    }

    private static Lanes frozenMoved(PhaseTrace trace, Lanes before, Lanes after, int layer) {
        return trace.with(after, layer, trace.layer(before, layer)).distanceTo(before);
    }

    /** The first visited point with the least value. */
    private static Lanes best(PhaseTrace.Phase phase) {
        Lanes best = phase.visits().get(0).w();
        Lanes value = phase.visits().get(0).value();
        for (Visit visit : phase.visits()) {
            Lanes less = visit.value().below(value);
            best = less.choose(visit.w(), best);
            value = less.choose(visit.value(), value);
        }
        return best;
    }
}
