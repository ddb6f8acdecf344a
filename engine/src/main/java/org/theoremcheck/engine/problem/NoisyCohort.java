package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.oracle.WeightedGlm;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Noisy GLMs over finite distributions D: atom x_k with probability q_k/Σq, label φ(⟨w*, x_k⟩) + ξ, where ξ is up_k or
 * −down_k. Population risks are exact sums; a sample of n draws is the counts of its outcomes, so that its size costs
 * nothing.
 *
 * <p>Variables: {@code x} (atom×d), {@code q} (atom), {@code w*} (d), {@code w} (d), {@code W}, {@code share} with ε =
 * share·(population gap), where the noise is not that of Bernoulli labels {@code up}, {@code down} (atom) and {@code M},
 * and where the activation needs them {@code a}, {@code b}. Outcomes count up before down: outcome 2k is (x_k, up).
 *
 * @param law how up and down are weighed; Bernoulli labels (up = 1 − φ, down = φ) follow from {@code CENTRED}
 * @param extra hypotheses beyond norms and noise, such as the order of the slopes
 */
public record NoisyCohort(Cohort cohort, Activation activation, NoiseLaw law, List<Inequality> extra)
        implements Problem {
    public NoisyCohort {
        extra = List.copyOf(extra);
    }

    /** The atoms x_k as rows. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** The planted weights w*, d rows. */
    public Lanes wStar() {
        return cohort.get("w*");
    }

    /** The fixed point w, d rows. */
    public Lanes point() {
        return cohort.get("w");
    }

    /** The reference point of the claims: w*. */
    public Lanes optimum() {
        return wStar();
    }

    /** The slope a of φ for z &lt; 0. @throws IllegalArgumentException if φ has none */
    public Lanes a() {
        return cohort.get("a");
    }

    /** The slope b of φ for z ≥ 0. @throws IllegalArgumentException if φ has none */
    public Lanes b() {
        return cohort.get("b");
    }

    /** W, the bound on ‖w‖ and ‖w*‖. */
    public Lanes radius() {
        return cohort.get("W");
    }

    /** M, the bound on |ξ|; 1 for Bernoulli labels. */
    public Lanes noiseBound() {
        return cohort.has("M") ? cohort.get("M") : cohort.kernels().lane().constant(1);
    }

    /** E(φ(⟨w, x⟩) − y)² as a function of w, exactly. */
    public WeightedGlm population() {
        return weighted(probabilities());
    }

    /** err(w) − err(w*) = E(φ(⟨w, x⟩) − φ(⟨w*, x⟩))² for centred noise, without the noise's cancellation. */
    public Lanes gap() {
        Lanes difference = clean(point()).minus(clean(wStar()));
        return difference.square().dot(atomProbabilities());
    }

    /** ε = share·gap. */
    public Lanes epsilon() {
        return cohort.get("share").times(gap());
    }

    /**
     * The mean loss of ⌈n⌉ independent draws from D.
     *
     * @param n sample sizes, one row, from 1 to about 10⁹
     * @param stream number of the random stream, ≥ 0
     */
    public WeightedGlm sample(Lanes n, int stream) {
        double[] size = n.broadcast(1, lanes()).toDoubles();
        double[] p = probabilities().broadcast(outcomes(), lanes()).toDoubles();
        double[] u = cohort.uniform(stream, outcomes()).toDoubles();
        double[] frequency = new double[p.length];
        for (int l = 0; l < lanes(); l++) {
            long rest = Math.max(1, (long) Math.ceil(size[l]));
            double whole = rest;
            double mass = 1;
            for (int r = l; r < p.length; r += lanes()) {
                boolean last = r + lanes() >= p.length;
                long count = last ? rest : Binomial.count(u[r], rest, Math.min(1, p[r] / mass));
                rest -= count;
                mass -= p[r];
                frequency[r] = count / whole;
            }
        }
        return sample(cohort.kernels().lane().of(frequency, outcomes(), lanes()));
    }

    /**
     * The mean loss of a sample with these relative frequencies of the outcomes.
     *
     * @param frequencies adding up to 1, two rows per atom, up before down
     */
    public WeightedGlm sample(Lanes frequencies) {
        return weighted(frequencies);
    }

    /**
     * The probability of an event that depends on a sample of n independent draws from D, as a sum over all samples: exact
     * up to the rounding of the arithmetic at hand.
     *
     * @param n ≥ 1; the sum has C(n + r − 1, r − 1) terms for r = twice the number of atoms
     * @param event from the sample's mean loss to a mask, one row
     * @throws IllegalArgumentException if n is above 56, where the numbers of orders of the draws are no longer exact
     */
    public Lanes probability(int n, Function<WeightedGlm, Lanes> event) {
        var lane = cohort.kernels().lane();
        Lanes[][] powers = powers(n);
        Lanes total = lane.constant(0);
        for (Multinomial sample : Multinomial.compositions(n, outcomes())) {
            Lanes[] frequency = new Lanes[outcomes()];
            Lanes probability = lane.constant((double) sample.orders());
            for (int r = 0; r < outcomes(); r++) {
                int count = sample.counts().get(r);
                frequency[r] = lane.constant(count).over(n);
                probability = probability.times(powers[r][count]);
            }
            total = total.plus(probability.times(event.apply(sample(lane.stack(frequency)))));
        }
        return total;
    }

    /** p_r⁰ … p_rⁿ for every outcome r. */
    private Lanes[][] powers(int n) {
        Lanes p = probabilities();
        Lanes[][] powers = new Lanes[outcomes()][n + 1];
        for (int r = 0; r < outcomes(); r++) {
            powers[r][0] = cohort.kernels().lane().constant(1);
            for (int k = 1; k <= n; k++) {
                powers[r][k] = powers[r][k - 1].times(p.row(r));
            }
        }
        return powers;
    }

    /** Probabilities of the outcomes, two rows per atom. */
    public Lanes probabilities() {
        Lanes up = law.up(up(), down());
        Lanes p = atomProbabilities();
        return interleaved(p.times(up), p.times(up.negate().plus(1)));
    }

    /** ‖x_k‖ ≤ 1, ‖w‖ and ‖w*‖ ≤ W, probabilities positive, |ξ| ≤ M, ε &gt; 0 where w has a gap, and the extra ones. */
    @Override
    public List<Inequality> hypotheses() {
        int d = cohort.length("d");
        List<Inequality> all = new ArrayList<>(extra);
        Lanes zero = cohort.kernels().lane().constant(0);
        all.add(Hypothesis.inBall("‖x_k‖² ≤ 1", x().entries(), d, zero.plus(1)));
        all.add(Hypothesis.inBall("‖w*‖² ≤ W²", wStar(), d, radius()));
        all.add(Hypothesis.inBall("‖w‖² ≤ W²", point(), d, radius()));
        all.add(Hypothesis.below("0 < q", zero, cohort.get("q").least()));
        all.add(Hypothesis.below("0 < ε/gap", zero, cohort.get("share")));
        if (cohort.has("up")) {
            all.add(Hypothesis.atMost("|ξ| ≤ M", up().max(down()).greatest(), noiseBound()));
            all.add(Hypothesis.atMost("0 ≤ up, 0 ≤ down", zero, up().min(down()).least()));
        }
        return all;
    }

    private int outcomes() {
        return 2 * x().rows();
    }

    private WeightedGlm weighted(Lanes weights) {
        Lanes clean = clean(wStar());
        Lanes labels = interleaved(clean.plus(up()), clean.minus(down()));
        return new WeightedGlm(activation, twice(), labels, weights);
    }

    private Matrix twice() {
        int d = x().columns();
        int[] rows = new int[outcomes() * d];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = r / d / 2 * d + r % d;
        }
        return new Matrix(cohort.kernels().lane().gather(x().entries(), rows), outcomes(), d);
    }

    private Lanes clean(Lanes w) {
        return activation.value(x().times(Matrix.column(w)).entries());
    }

    /** The size of ξ when it is positive, one row per atom. */
    public Lanes up() {
        return cohort.has("up") ? cohort.get("up") : clean(wStar()).negate().plus(1);
    }

    /** The size of ξ when it is negative, one row per atom. */
    public Lanes down() {
        return cohort.has("down") ? cohort.get("down") : clean(wStar());
    }

    private Lanes atomProbabilities() {
        Lanes q = cohort.get("q");
        return q.over(q.sum());
    }

    /** Rows of both by turns: first, second, first, second … */
    private Lanes interleaved(Lanes first, Lanes second) {
        Lanes[] rows = new Lanes[outcomes()];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = (r % 2 == 0 ? first : second).row(r / 2);
        }
        return cohort.kernels().lane().stack(rows);
    }
}
