package org.theoremcheck.theorems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;

/**
 * Evidence as arrays over lanes. Inequalities are decided in the arithmetic of the cohort, before anything is rounded.
 *
 * <p>How far a conclusion lhs ≤ rhs is from failing is its <em>excess</em> e = (lhs − rhs)/(|lhs| + |rhs|) ∈ [−1, 1], which
 * grows with lhs/rhs: for positive sides lhs/rhs = (1 + e)/(1 − e). A violation is a failed conclusion whose excess is
 * not below the arithmetic's rounding noise.
 */
final class RecordedEvidence implements Evidence {
    /** A hypothesis lhs ≤ rhs is near its border from this share of rhs on. */
    private static final double NEAR = 0.95;

    private final LaneArithmetic arithmetic;
    private final int lanes;
    private final boolean[] admitted;
    private final double[] excess;
    private final double[] margin;
    private final int[] tightest;
    private final int[] slimmest;
    private final boolean[] violated;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final Map<String, Met> hypotheses = new LinkedHashMap<>();
    private final Map<String, Covered> coverage = new LinkedHashMap<>();
    private final Map<String, double[]> quantities = new LinkedHashMap<>();
    private final Map<String, Double> published = new LinkedHashMap<>();
    private final Map<Figure, Map<String, Drawn>> figures = new LinkedHashMap<>();
    private final boolean[] vacuous;
    private final List<Failed> failures = new ArrayList<>();
    private final List<double[]> duels = new ArrayList<>();
    private boolean requires;
    private boolean exhibits;

    /** A conclusion with its sides, kept for the certifier's report. */
    record Conclusion(String name, Lanes lhs, Lanes rhs) {}

    /** A hypothesis per lane. */
    record Met(boolean[] satisfied, boolean[] near) {}

    /** A demanded situation per lane. */
    record Covered(boolean[] hit, double share) {}

    /** Failed trials per lane. */
    record Failed(boolean[] failed, double delta) {}

    /** A curve per lane: y[i] holds the values at x[i], lane by lane. */
    record Drawn(double[] x, double[][] y) {}

    RecordedEvidence(LaneArithmetic arithmetic, int lanes) {
        this.arithmetic = arithmetic;
        this.lanes = lanes;
        admitted = new boolean[lanes];
        Arrays.fill(admitted, true);
        excess = new double[lanes];
        Arrays.fill(excess, Double.NaN);
        margin = new double[lanes];
        Arrays.fill(margin, Double.NaN);
        tightest = new int[lanes];
        slimmest = new int[lanes];
        violated = new boolean[lanes];
        vacuous = new boolean[lanes];
    }

    @Override
    public void given(String hypothesis, Lanes lhs, Lanes rhs) {
        boolean[] satisfied = mask(hypothesis, lhs.atMost(rhs));
        admit(hypothesis, satisfied, mask(hypothesis, rhs.times(NEAR).atMost(lhs)));
    }

    @Override
    public void given(String hypothesis, Lanes mask) {
        admit(hypothesis, mask(hypothesis, mask), new boolean[lanes]);
    }

    private void admit(String hypothesis, boolean[] satisfied, boolean[] near) {
        for (int l = 0; l < lanes; l++) {
            admitted[l] &= satisfied[l];
            near[l] &= satisfied[l];
        }
        enter(hypotheses, hypothesis, new Met(satisfied, near));
    }

    @Override
    public void require(String conclusion, Lanes lhs, Lanes rhs) {
        require(conclusion, lhs, rhs, arithmetic.constant(1));
    }

    @Override
    public void require(String conclusion, Lanes lhs, Lanes rhs, Lanes counted) {
        boolean[] claimed = mask(conclusion, counted);
        boolean[] holds = mask(conclusion, lhs.atMost(rhs));
        double[] e = row(conclusion, lhs.minus(rhs).over(lhs.abs().plus(rhs.abs())));
        conclusions.add(new Conclusion(conclusion, lhs, rhs));
        requires = true;
        for (int l = 0; l < lanes; l++) {
            if (claimed[l]) {
                // Holding with e undefined (0 ≤ 0, x ≤ ∞) says nothing about tightness; failing with e undefined is
                // NaN.
                conclude(l, holds[l], holds[l] || !Double.isNaN(e[l]) ? e[l] : 1);
            }
        }
    }

    @Override
    public void requireEqual(String conclusion, Lanes one, Lanes other, Lanes scale) {
        boolean[] holds = mask(conclusion, one.equalTo(other));
        double[] e = row(conclusion, one.minus(other).abs().over(scale));
        conclusions.add(new Conclusion(conclusion, one, other));
        requires = true;
        for (int l = 0; l < lanes; l++) {
            if (!holds[l] && !(e[l] <= arithmetic.noise())) {
                // A difference beyond its scale, or NaN, is as wrong as can be.
                conclude(l, false, e[l] <= 1 ? e[l] : 1);
            }
        }
    }

    private void conclude(int l, boolean holds, double e) {
        violated[l] |= !holds && !(e <= arithmetic.noise());
        if (e > excess[l] || (Double.isNaN(excess[l]) && !Double.isNaN(e))) {
            excess[l] = e;
            tightest[l] = conclusions.size() - 1;
        }
    }

    @Override
    public void exhibit(String example, Lanes smaller, Lanes greater) {
        double[] m = row(example, greater.minus(smaller).over(greater.abs().plus(smaller.abs())));
        conclusions.add(new Conclusion(example, smaller, greater));
        for (int l = 0; l < lanes; l++) {
            double least = Double.isNaN(m[l]) ? -1 : m[l];
            if (!exhibits || least < margin[l]) {
                margin[l] = least;
                slimmest[l] = conclusions.size() - 1;
            }
        }
        exhibits = true;
    }

    @Override
    public void failures(Lanes failed, double delta) {
        if (!(delta > 0 && delta < 1)) {
            throw new IllegalArgumentException("δ is " + delta + "; pass a probability in (0, 1)");
        }
        double[] values = row("failures", failed);
        boolean[] marks = new boolean[lanes];
        for (int l = 0; l < lanes; l++) {
            // NaN is a failure too.
            marks[l] = values[l] != 0;
        }
        failures.add(new Failed(marks, delta));
    }

    @Override
    public void duel(Lanes ours, Lanes theirs) {
        boolean[] less = mask("duel", ours.below(theirs));
        boolean[] more = mask("duel", theirs.below(ours));
        boolean[] oursKnown = mask("duel", ours.equalTo(ours));
        boolean[] theirsKnown = mask("duel", theirs.equalTo(theirs));
        double[] outcome = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            boolean won = less[l] || (oursKnown[l] && !theirsKnown[l]);
            boolean lost = more[l] || (theirsKnown[l] && !oursKnown[l]);
            outcome[l] = won ? 1 : lost ? -1 : 0;
        }
        duels.add(outcome);
    }

    @Override
    public void cover(String what, Lanes mask, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of '" + what + "' is " + share + "; pass one in [0, 1]");
        }
        enter(coverage, what, new Covered(mask(what, mask), share));
    }

    @Override
    public void vacuous(Lanes mask) {
        boolean[] marks = mask("vacuous", mask);
        for (int l = 0; l < lanes; l++) {
            vacuous[l] |= marks[l];
        }
    }

    @Override
    public void observe(String quantity, Lanes value) {
        enter(quantities, quantity, row(quantity, value));
    }

    @Override
    public void published(String quantity, double published, Lanes measured) {
        observe(quantity, measured);
        this.published.put(quantity, published);
    }

    @Override
    public void curve(Figure figure, String name, double[] x, Lanes y) {
        if (y.rows() != x.length) {
            throw new IllegalArgumentException("curve '" + name + "' of '" + figure.title() + "' has " + x.length
                    + " x and " + y.rows() + " rows of y; pass one row per x");
        }
        double[][] values = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            values[i] = row(name, y.row(i));
        }
        enter(figures.computeIfAbsent(figure, f -> new LinkedHashMap<>()), name, new Drawn(x.clone(), values));
    }

    private static <V> void enter(Map<String, V> entries, String name, V value) {
        if (entries.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("'" + name + "' is stated twice in one check; give each its own name");
        }
    }

    private boolean[] mask(String what, Lanes mask) {
        double[] values = row(what, mask);
        boolean[] holds = new boolean[lanes];
        for (int l = 0; l < lanes; l++) {
            holds[l] = values[l] != 0 && !Double.isNaN(values[l]);
        }
        return holds;
    }

    private double[] row(String what, Lanes values) {
        if (values.rows() != 1 || (values.lanes() != lanes && values.lanes() != 1)) {
            throw new IllegalArgumentException(
                    "'" + what + "' has " + values.rows() + " rows and " + values.lanes() + " lanes, needs one row and "
                            + lanes + " lanes; reduce it with sum(), greatest(), least() or norm()");
        }
        double[] numbers = values.toDoubles();
        if (numbers.length == lanes) {
            return numbers;
        }
        double[] shared = new double[lanes];
        Arrays.fill(shared, numbers[0]);
        return shared;
    }

    int lanes() {
        return lanes;
    }

    /** Whether every hypothesis held. */
    boolean counted(int lane) {
        return admitted[lane];
    }

    /** Whether a counted lane fails a conclusion beyond the noise. */
    boolean violates(int lane) {
        return admitted[lane] && violated[lane];
    }

    /** Whether a counted lane shows everything the check exhibits, beyond the noise. */
    boolean exemplifies(int lane) {
        return admitted[lane] && margin[lane] > arithmetic.noise();
    }

    /** The greatest excess of a conclusion; NaN where none is defined. */
    double excess(int lane) {
        return excess[lane];
    }

    /** The least margin of an exhibit, (greater − smaller)/(|greater| + |smaller|); NaN without one. */
    double margin(int lane) {
        return margin[lane];
    }

    /** The conclusion with the greatest excess; the first one where none is defined. */
    Conclusion tightest(int lane) {
        return conclusions.get(tightest[lane]);
    }

    /** The exhibit with the least margin. */
    Conclusion slimmest(int lane) {
        return conclusions.get(slimmest[lane]);
    }

    /** Whether the check stated a conclusion or an exhibit. */
    boolean concludes() {
        return !conclusions.isEmpty();
    }

    boolean requires() {
        return requires;
    }

    boolean exhibits() {
        return exhibits;
    }

    boolean isVacuous(int lane) {
        return vacuous[lane];
    }

    Map<String, Met> hypotheses() {
        return hypotheses;
    }

    Map<String, Covered> coverage() {
        return coverage;
    }

    Map<String, double[]> quantities() {
        return quantities;
    }

    Map<String, Double> published() {
        return published;
    }

    Map<Figure, Map<String, Drawn>> figures() {
        return figures;
    }

    List<Failed> failures() {
        return failures;
    }

    List<double[]> duels() {
        return duels;
    }
}
