package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.certificate.FiniteLaw;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.engine.problem.SampleSpace;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * All sequences of k minibatches with their probabilities, and the weights' way along each.
 *
 * @param paths one per sequence
 * @param draws the number of independent minibatches in a sequence, over which δ is shared out
 */
record HingePaths(MinibatchUpdates updates, List<Path> paths, int draws) {

    /** One update: the minibatch, and the deficits before it. */
    record Step(int minibatch, Lanes before) {}

    /** A sequence of minibatches. @param probability one row @param deficits after the last update */
    record Path(Lanes probability, List<Step> steps, Lanes deficits) {}

    /** @param reweighted minibatches are drawn from B ∝ nD, and none where nothing is active, in place of D */
    static HingePaths of(MinibatchUpdates updates, boolean reweighted) {
        LinearPopulationCohort f = updates.f();
        Lanes one = f.step().times(0).plus(1);
        List<Path> paths = List.of(new Path(one, List.of(), f.deficits()));
        for (int i = 0; i < f.steps(); i++) {
            List<Path> longer = new ArrayList<>();
            paths.forEach(path -> longer.addAll(extended(path, updates, reweighted)));
            paths = longer;
        }
        return new HingePaths(updates, paths, f.steps());
    }

    /** The one path of the only minibatch there is. */
    static HingePaths ofOnly(MinibatchUpdates updates) {
        LinearPopulationCohort f = updates.f();
        Lanes one = f.step().times(0).plus(1);
        Step step = new Step(0, f.deficits());
        Path path = new Path(one, List.of(step), f.deficits().minus(updates.changes(0)));
        return new HingePaths(updates, List.of(path), 1);
    }

    /** The same minibatch at every step. */
    static HingePaths ofReused(MinibatchUpdates updates) {
        LinearPopulationCohort f = updates.f();
        Lanes law = f.samples().law().probability();
        List<Path> paths = new ArrayList<>();
        for (int s = 0; s < updates.count(); s++) {
            List<Step> steps = new ArrayList<>();
            Lanes deficits = f.deficits();
            for (int i = 0; i < f.steps(); i++) {
                steps.add(new Step(s, deficits));
                deficits = deficits.minus(updates.changes(s));
            }
            paths.add(new Path(law.row(s), steps, deficits));
        }
        return new HingePaths(updates, paths, 1);
    }

    private static List<Path> extended(Path path, MinibatchUpdates updates, boolean reweighted) {
        LinearPopulationCohort f = updates.f();
        Lanes weights = reweighted ? f.activeProbabilities(path.deficits()) : f.probabilities();
        Lanes law = SampleSpace.of(f.size(), weights).law().probability();
        List<Path> longer = new ArrayList<>();
        for (int s = 0; s < updates.count(); s++) {
            List<Step> steps = new ArrayList<>(path.steps());
            steps.add(new Step(s, path.deficits()));
            Lanes after = path.deficits().minus(updates.changes(s));
            longer.add(new Path(path.probability().times(law.row(s)), steps, after));
        }
        return longer;
    }

    /** Conclusion: H_k ≤ H_0 − Σ(Δ − e_i) along every path, e_i = E φ over all outputs of D, or over the active ones of B. */
    void requireRecursion(Evidence evidence, MarginLoss loss, boolean activeOnly) {
        LinearPopulationCohort f = updates.f();
        Lanes x = each(path -> {
            Lanes sum = rise(path);
            for (Step step : path.steps()) {
                Lanes losses = loss.of(updates.changes(step.minibatch()), f.gamma());
                Lanes active = step.before().above(0);
                Lanes number = f.mean(active, f.probabilities());
                Lanes mean = activeOnly
                        ? f.mean(losses.times(active), f.probabilities())
                                .over(number.above(0).choose(number, number.plus(1)))
                        : f.mean(losses, f.probabilities());
                sum = sum.plus(f.step())
                        .minus(mean)
                        .minus(updates.doubt(step.minibatch()).times(2));
            }
            return path.probability().above(0).choose(sum, sum.times(0));
        });
        Lanes size = size(path -> path.deficits().abs().sum());
        Rowwise.require(evidence, "H_k ≤ H_0 − Σ(Δ − e)", x, x.times(0), size);
    }

    /** Conclusion: P(H_k > H_0 − Σ(Δ − rhs_i)) ≤ δ for every δ, rhs_i Theorem 2's bound for the applied update, at confidence δ/k. */
    void requirePromisedFall(Evidence evidence, double complexity) {
        LinearPopulationCohort f = updates.f();
        MarginBound bound = bound(complexity, 3);
        Lanes x = each(path -> {
            Lanes sum = rise(path);
            for (Step step : path.steps()) {
                int s = step.minibatch();
                Lanes slack = f.gamma().minus(updates.changes(s)).max(0).over(f.gamma());
                sum = sum.plus(f.step())
                        .minus(f.mean(slack, updates.shares(s)))
                        .minus(bound.complexityTerm(updates.length(s), f.gamma(), traceOverOutputs(s)))
                        .minus(doubt(step));
            }
            return sum;
        });
        require(
                evidence,
                "P(H falls less than promised)/δ",
                x,
                bound,
                f.step().times(0).plus(1));
    }

    /** What duality gaps leave open about one step of the promised fall: in H, in the slack and in ‖Δδw‖√tr K. */
    private Lanes doubt(Step step) {
        LinearPopulationCohort f = updates.f();
        Lanes reach = f.greatestNorm().plus(1);
        Lanes error = updates.updates().get(step.minibatch()).error().times(f.step());
        return error.times(reach).times(6).times(f.gamma().plus(1)).over(f.gamma());
    }

    /**
     * Conclusion: P(H_k − H_0 > share·Σ[Ĥ_i(w_i) − Ĥ_i(w_{i−1})] + Σ complexity + confidence) ≤ δ for every δ, with B the greatest ‖Δδw‖ of
     * any minibatch.
     */
    void requireTransfer(Evidence evidence, double share, double complexity, double confidence) {
        MarginBound bound = bound(complexity, confidence);
        Lanes range = updates.greatestLength().times(updates.f().greatestNorm()).times(2);
        require(evidence, "P(H_k − H_0 is greater)/δ", transferExcess(share, bound), bound, range);
    }

    /** Conclusion: P(H_k − H_0 > Σ[Ĥ_i(w_i) − Ĥ_i(w_{i−1})] + Σ complexity) ≤ δ. */
    void requireTransferAt(Evidence evidence, double delta, double complexity) {
        Lanes fails = transferExcess(1, bound(complexity, 1)).above(0);
        evidence.require(
                "P(H_k − H_0 is greater)",
                law().chance(fails),
                fails.arithmetic().constant(delta));
    }

    private Lanes transferExcess(double share, MarginBound bound) {
        LinearPopulationCohort f = updates.f();
        Lanes radius = updates.greatestLength();
        Lanes one = f.step().times(0).plus(1);
        return each(path -> {
            Lanes sum = one.times(0);
            for (Step step : path.steps()) {
                int s = step.minibatch();
                Lanes after = step.before().minus(updates.changes(s));
                Lanes rise = after.max(0).minus(step.before().max(0));
                // One mean with differences of weights, so that nothing cancels where minibatch and population agree.
                Lanes weights = f.probabilities().minus(updates.shares(s).times(share));
                sum = sum.plus(f.mean(rise, weights)).minus(bound.complexityTerm(radius, one, traceOverOutputs(s)));
            }
            return sum;
        });
    }

    /** k terms of at most {@code range}·confidence·c each, at confidence δ shared out over the draws. */
    private void require(Evidence evidence, String name, Lanes x, MarginBound bound, Lanes range) {
        Lanes whole = range.above(0).choose(range.times(updates.f().steps()), range.plus(1));
        Lanes granted = bound.granted(x.max(0).over(whole)).times(draws);
        evidence.require(name, law().failure(x, granted), x.arithmetic().constant(1));
    }

    /** H_k − H_0 over D. */
    private Lanes rise(Path path) {
        LinearPopulationCohort f = updates.f();
        return updates.hinge(path.deficits(), f.probabilities()).minus(updates.hinge(f.deficits(), f.probabilities()));
    }

    /** tr K/K. */
    private Lanes traceOverOutputs(int s) {
        return updates.trace(s).over(updates.f().outputs());
    }

    private MarginBound bound(double complexity, double confidence) {
        Lanes size = updates.f().step().arithmetic().constant(updates.f().size());
        return new MarginBound(size, complexity, confidence);
    }

    private FiniteLaw law() {
        return new FiniteLaw(each(Path::probability));
    }

    private Lanes size(Function<Path, Lanes> term) {
        return each(term)
                .sum()
                .plus(updates.f().deficits().abs().sum())
                .plus(updates.f().gamma())
                .plus(1);
    }

    private Lanes each(Function<Path, Lanes> value) {
        Lanes[] rows = paths.stream().map(value).toArray(Lanes[]::new);
        return updates.f().step().arithmetic().stack(rows);
    }
}
