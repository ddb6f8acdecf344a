package org.theoremcheck.engine.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Where an alternation over layers stands, per lane.
 *
 * @param w all weights, flattened as the architecture says
 * @param value f(w) after the last alternation, on all examples
 * @param values f at the start and after each alternation, one row each; a stopped lane repeats its last
 * @param done number of alternations taken
 * @param diverged mask: see {@link Ending#DIVERGED}
 * @param converged mask of the lanes that met the stopping threshold
 * @param work what the phases cost: their steps, and once per phase the activations of the frozen layers below
 */
public record Alternation(
        Lanes w, Lanes value, List<Lanes> values, Lanes done, Lanes diverged, Lanes converged, Work work) {
    public Alternation {
        values = List.copyOf(values);
    }

    static Alternation start(Lanes w, Lanes value) {
        Lanes zero = w.arithmetic().constant(0);
        return new Alternation(w, value, List.of(value), zero, zero, zero, Work.none(w));
    }

    /** How one lane ended, for reports. */
    public Ending ending(int lane) {
        return Run.ending(diverged, converged, lane);
    }

    /** Mask of the lanes that go on. */
    Lanes running() {
        return diverged.or(converged).not();
    }

    /** After one layer's run. */
    Alternation trained(Lanes weights, Work cost, Lanes lost) {
        return new Alternation(weights, value, values, done, diverged.or(lost), converged, work.plus(cost));
    }

    /** After all layers' runs. @param ran mask of the lanes that took part */
    Alternation alternated(Lanes now, Lanes ran, Lanes settled) {
        List<Lanes> longer = new ArrayList<>(values);
        longer.add(now);
        Lanes met = running().and(settled);
        return new Alternation(w, now, longer, done.plus(ran), diverged, converged.or(met), work);
    }
}
