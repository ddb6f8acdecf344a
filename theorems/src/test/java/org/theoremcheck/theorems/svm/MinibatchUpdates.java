package org.theoremcheck.theorems.svm;

import java.util.Arrays;
import java.util.List;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The update of every minibatch of ℓ draws.
 *
 * @param updates one per minibatch, whatever its probability
 */
record MinibatchUpdates(LinearPopulationCohort f, List<Update> updates) {

    /**
     * An update.
     *
     * @param shares of the atoms in the minibatch, one row per atom
     * @param raw v, one row per output of the population
     * @param norm ‖δw‖
     * @param error no less than ‖δw − δw*‖ for the optimal δw*
     */
    record Update(Lanes shares, Lanes raw, Lanes norm, Lanes error) {}

    static MinibatchUpdates of(LinearPopulationCohort f) {
        List<int[]> counts = f.samples().counts();
        return new MinibatchUpdates(f, counts.stream().map(k -> of(f, k)).toList());
    }

    /** That of ℓ draws of the first atom alone. */
    static MinibatchUpdates ofFirstAtom(LinearPopulationCohort f) {
        int[] counts = new int[f.probabilities().rows()];
        counts[0] = f.size();
        return new MinibatchUpdates(f, List.of(of(f, counts)));
    }

    private static Update of(LinearPopulationCohort f, int[] counts) {
        SvmSolution solution = f.programme(counts).solve();
        double[] k = Arrays.stream(counts).asDoubleStream().toArray();
        Lanes shares = f.step().arithmetic().of(k, k.length, 1).over(f.size());
        Lanes norm = solution.direction().norm();
        return new Update(shares, solution.margins(), norm, solution.error());
    }

    /** The number of minibatches. */
    int count() {
        return updates.size();
    }

    /** Δv, by which the update of minibatch s raises y·f, one row per output of the population. */
    Lanes changes(int s) {
        return updates.get(s).raw().times(f.step());
    }

    /** What the certificate leaves open about E(1/K)Σ_j φ_j after the update, for φ_j with slope at most 1. */
    Lanes doubt(int s) {
        return updates.get(s).error().times(f.greatestNorm()).times(f.step());
    }

    /** ‖Δδw‖. */
    Lanes length(int s) {
        return updates.get(s).norm().times(f.step());
    }

    /** The greatest ‖Δδw‖ of all minibatches: a B that is fixed beforehand. */
    Lanes greatestLength() {
        Lanes greatest = length(0);
        for (int s = 1; s < count(); s++) {
            greatest = greatest.max(length(s));
        }
        return greatest;
    }

    /** The greatest Δ − E(1/K)Σ_j φ_j of all minibatches: the fall that the lemma promises. */
    Lanes promised(MarginLoss loss) {
        Lanes[] promised = new Lanes[count()];
        for (int s = 0; s < promised.length; s++) {
            promised[s] = f.step().minus(f.mean(loss.of(changes(s), f.gamma()), f.probabilities()));
        }
        return f.step().arithmetic().stack(promised).greatest();
    }

    /** The shares of the atoms in minibatch s, one row per atom. */
    Lanes shares(int s) {
        return updates.get(s).shares();
    }

    /** tr K of minibatch s, over all its outputs. */
    Lanes trace(int s) {
        return shares(s).dot(f.squares()).times(f.size());
    }

    /** E(1/K)Σ_j h_j over atoms with these probabilities. */
    Lanes hinge(Lanes deficits, Lanes weights) {
        return f.mean(deficits.max(0), weights);
    }

    /**
     * Conclusion: factor·(H′ − H) ≤ −Δ + E(1/K)Σ_j φ_j for every minibatch, with φ a loss of the applied change or of the raw one; H is the
     * average over outputs.
     */
    void requireFall(Evidence evidence, MarginLoss loss, double factor, boolean applied) {
        LaneArithmetic arithmetic = f.step().arithmetic();
        Lanes[] risen = new Lanes[count()];
        Lanes[] granted = new Lanes[count()];
        Lanes size = f.deficits().abs().sum().plus(f.gamma()).plus(1);
        for (int s = 0; s < risen.length; s++) {
            Lanes raw = updates.get(s).raw();
            Lanes before = hinge(f.deficits(), f.probabilities());
            Lanes after = hinge(f.deficits().minus(changes(s)), f.probabilities());
            Lanes e = f.mean(loss.of(applied ? changes(s) : raw, f.gamma()), f.probabilities());
            Lanes doubt = doubt(s).times(factor).plus(applied ? doubt(s) : doubt(s).over(f.step()));
            risen[s] = after.minus(before).times(factor).minus(doubt);
            granted[s] = e.minus(f.step());
            size = size.plus(raw.abs().sum().times(f.step().max(1)));
        }
        String name = "H′ ≤ H − (Δ − e), " + (applied ? "applied" : "raw") + " margins";
        Rowwise.require(evidence, name, arithmetic.stack(risen), arithmetic.stack(granted), size);
    }
}
