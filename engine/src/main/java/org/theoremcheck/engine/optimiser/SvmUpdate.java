package org.theoremcheck.engine.optimiser;

import java.util.Arrays;
import java.util.function.Consumer;
import org.theoremcheck.engine.svm.OutputGradients;
import org.theoremcheck.engine.svm.OutputOracle;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.boxqp.BoxDual;
import org.theoremcheck.kernels.boxqp.BoxQp;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Minibatch updates from a support vector machine without bias over per-example, per-output gradients.
 *
 * <pre>
 * S = the next ℓ examples
 * G = {(∇f_j(x_i), y_ij) : i ∈ S, j = 1 … K}
 * δw = SVM(G, target 1, C = r)
 * if ‖δw‖√tr K_G/ℓ &gt; threshold: ℓ ← 2ℓ, r ← 0.1·r
 * w ← w + Δ·δw
 * </pre>
 *
 * <p>Where nothing pulls there is nothing to do: without an active output, with r = 0 or with gradients that are all 0, δw = 0, the
 * term is 0 and w stays. Of contradictory labels the SVM makes the compromise of least slack. A lane whose next w would not be finite
 * stays where it is for good. A minibatch of more than m examples takes some of them again.
 *
 * @param minibatch ℓ at the start, ≥ 1
 * @param regulariser r at the start, ≥ 0, one row; 1 in the paper
 * @param stepSize Δ, one row; 0.1 in the paper
 * @param fed which outputs G holds
 * @param doubling when ℓ and r change
 * @param loose whether an update whose term exceeds the threshold is made
 * @param solver of the dual
 * @see <a href="https://doi.org/10.1017/CBO9780511809682">Shawe-Taylor, Cristianini (2004), for the margin bound whose term this is</a>
 */
public record SvmUpdate(
        int minibatch, Lanes regulariser, Lanes stepSize, Fed fed, Doubling doubling, Loose loose, BoxQp solver) {

    /** Which outputs of the minibatch are constraints. */
    public enum Fed {
        /** All ℓK, as the listing. */
        ALL,
        /** Those with a positive hinge, m_ij &gt; 0. */
        ACTIVE
    }

    /** What becomes of an update with a loose bound; the listing and the text of the paper differ. */
    public enum Loose {
        /** It is made, as in the listing. */
        APPLIED,
        /** It is skipped, as in the text. */
        SKIPPED
    }

    public SvmUpdate {
        Draws.requireMinibatch(minibatch);
    }

    /** The listing with all outputs and no doubling, solved by {@link BoxQp#ascending}. @param kernels where the dual is solved */
    public static SvmUpdate plain(Kernels kernels, int minibatch, Lanes regulariser, Lanes stepSize) {
        return new SvmUpdate(
                minibatch,
                regulariser,
                stepSize,
                Fed.ALL,
                Doubling.never(stepSize),
                Loose.APPLIED,
                BoxQp.ascending(kernels.boxqp()));
    }

    /** The same with only some outputs. */
    public SvmUpdate feeding(Fed which) {
        return new SvmUpdate(minibatch, regulariser, stepSize, which, doubling, loose, solver);
    }

    /** The same with another rule for loose bounds. */
    public SvmUpdate with(Doubling other, Loose what) {
        return new SvmUpdate(minibatch, regulariser, stepSize, fed, other, what, solver);
    }

    /** The same with another solver. */
    public SvmUpdate solvedBy(BoxQp other) {
        return new SvmUpdate(minibatch, regulariser, stepSize, fed, doubling, loose, other);
    }

    /** Rows of examples that every step computes, so that a lane does not see whether its neighbours doubled. */
    private int rows() {
        return minibatch << doubling.most();
    }

    /** The memory before the first step. */
    public SvmMemory begin(Lanes w1) {
        Lanes zero = w1.row(0).minus(w1.row(0));
        return new SvmMemory(zero.plus(minibatch), zero.plus(regulariser), zero, zero, zero);
    }

    /** One step. @param w P rows, not modified */
    public SvmStep step(OutputOracle f, Passes passes, Lanes w, SvmMemory memory) {
        return step(f, passes, w, memory, rows());
    }

    /**
     * One step of a lane that has no neighbours and so computes its ℓ examples alone, not those of doublings to come. The same bits as {@link #step} where the
     * solver makes sweeps: what is not fed changes no sum.
     *
     * @throws IllegalArgumentException if there are several lanes
     */
    public SvmStep stepAlone(OutputOracle f, Passes passes, Lanes w, SvmMemory memory) {
        double[] size = memory.minibatch().toDoubles();
        if (size.length > 1 || w.lanes() > 1) {
            throw new IllegalArgumentException("found " + Math.max(size.length, w.lanes())
                    + " lanes; pass one, or let all take the step with the same number of examples");
        }
        return step(f, passes, w, memory, (int) size[0]);
    }

    private SvmStep step(OutputOracle f, Passes passes, Lanes w, SvmMemory memory, int rows) {
        int k = f.outputs();
        Lanes index = passes.next(memory.seen(), rows);
        OutputGradients at = f.at(w, index);
        Lanes labels = f.labels(index);
        Lanes deficits = labels.times(at.values()).negate().plus(1);
        Lanes own = within(memory.minibatch(), rows * k, k);
        Lanes in = fed == Fed.ALL ? own : own.and(deficits.above(0));
        Matrix gram = at.gram();
        BoxDual dual = solver.solve(signed(gram, labels), w.arithmetic().constant(1), in.times(memory.regulariser()));
        Lanes direction = at.combination(dual.alpha().times(labels));
        Lanes trace = diagonal(gram).times(in).sum();
        Lanes term = direction.norm().times(trace.sqrt()).over(memory.minibatch());
        Lanes isLoose = term.above(doubling.threshold());
        Lanes made = loose == Loose.APPLIED ? isLoose.or(isLoose.not()) : isLoose.not();
        Lanes moved = made.choose(w.plus(direction.times(stepSize)), w);
        Lanes sound = moved.finite().and(memory.diverged().not());
        return new SvmStep(
                w,
                sound.choose(moved, w),
                index,
                deficits,
                in,
                dual,
                direction,
                term,
                isLoose,
                memory,
                after(memory, isLoose, sound));
    }

    private SvmMemory after(SvmMemory memory, Lanes isLoose, Lanes sound) {
        Lanes doubles = isLoose.and(memory.doublings().below(doubling.most()));
        return new SvmMemory(
                doubles.choose(memory.minibatch().times(2), memory.minibatch()),
                doubles.choose(memory.regulariser().times(doubling.shrink()), memory.regulariser()),
                memory.seen().plus(memory.minibatch()),
                memory.doublings().plus(doubles),
                sound.not());
    }

    /**
     * Steps 1 … T from w₁.
     *
     * @param steps T ≥ 0
     * @param visitor sees every step, in order
     * @return w after the last step
     */
    public Lanes run(OutputOracle f, Passes passes, Lanes w1, int steps, Consumer<SvmStep> visitor) {
        Lanes w = w1;
        SvmMemory memory = begin(w1);
        for (int t = 0; t < steps; t++) {
            SvmStep step = step(f, passes, w, memory);
            visitor.accept(step);
            w = step.next();
            memory = step.memory();
        }
        return w;
    }

    /** Mask of the outputs of the first ℓ examples, n rows. */
    private static Lanes within(Lanes size, int n, int k) {
        double[] number = new double[n];
        Arrays.setAll(number, r -> Math.floorDiv(r, k));
        return size.arithmetic().of(number, number.length, 1).below(size);
    }

    /** (yy′)∘K. */
    private static Matrix signed(Matrix gram, Lanes y) {
        int n = gram.rows();
        return gram.with(gram.entries().times(y.repeatEach(n)).times(y.tile(n)));
    }

    private static Lanes diagonal(Matrix gram) {
        int n = gram.rows();
        int[] places = new int[n];
        Arrays.setAll(places, i -> i * (n + 1));
        return gram.entries().arithmetic().gather(gram.entries(), places);
    }
}
