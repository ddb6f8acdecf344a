package org.theoremcheck.kernels.lane;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of numbers per lane: a scalar per lane (one row), a vector per lane (d rows) or a flattened matrix. Values
 * are immutable. Operations run on the backend that made the value; see {@link LaneArithmetic} for sharing and order.
 *
 * <p>A <em>mask</em> is a value whose entries are 1 (true) or 0 (false).
 */
public final class Lanes {
    /** What every JVM allows; HotSpot allows a few more. */
    private static final int MOST_NUMBERS = Integer.MAX_VALUE - 8;

    private final LaneArithmetic arithmetic;
    private final Object storage;
    private final int rows;
    private final int lanes;
    private volatile @Nullable Object companion;

    /**
     * For backends only.
     *
     * @param storage the backend's own representation; never modified afterwards
     */
    public Lanes(LaneArithmetic arithmetic, Object storage, int rows, int lanes) {
        if (rows < 1 || lanes < 1) {
            throw new IllegalArgumentException(
                    "shape (" + rows + ", " + lanes + ") is empty; pass at least one row and one lane");
        }
        this.arithmetic = Objects.requireNonNull(arithmetic);
        this.storage = Objects.requireNonNull(storage);
        this.rows = rows;
        this.lanes = lanes;
    }

    /**
     * How many numbers rows × lanes are, where a Java array holds them. A device holds more than an array does.
     *
     * @throws IllegalArgumentException if none does; says which lanes would fit
     */
    public static int count(long rows, long lanes) {
        long numbers = rows * lanes;
        if (numbers > MOST_NUMBERS) {
            throw new IllegalArgumentException(
                    rows + " rows × " + lanes + " lanes are " + numbers + " numbers, more than the "
                            + MOST_NUMBERS + " that an array holds; take fewer rows, or cohorts of at most "
                            + MOST_NUMBERS / rows
                            + " lanes");
        }
        return (int) numbers;
    }

    public LaneArithmetic arithmetic() {
        return arithmetic;
    }

    /** For backends only: the representation, not to be modified. */
    public Object storage() {
        return storage;
    }

    /** For backends only: the same numbers in another layout, if {@link #keep} was told one. */
    Optional<Object> companion() {
        return Optional.ofNullable(companion);
    }

    /** For backends only. @param other the same numbers in another layout, or a note that one may pay; never modified afterwards */
    void keep(Object other) {
        companion = other;
    }

    public int rows() {
        return rows;
    }

    public int lanes() {
        return lanes;
    }

    public Lanes plus(Lanes that) {
        return arithmetic.apply(Binary.PLUS, this, that);
    }

    public Lanes plus(double that) {
        return plus(arithmetic.constant(that));
    }

    public Lanes minus(Lanes that) {
        return arithmetic.apply(Binary.MINUS, this, that);
    }

    public Lanes minus(double that) {
        return minus(arithmetic.constant(that));
    }

    public Lanes times(Lanes that) {
        return arithmetic.apply(Binary.TIMES, this, that);
    }

    public Lanes times(double that) {
        return times(arithmetic.constant(that));
    }

    /** This − that·factor in one go, with the bits of {@code minus(that.times(factor))}. */
    public Lanes minusProduct(Lanes that, Lanes factor) {
        return arithmetic.minusProduct(this, that, factor);
    }

    public Lanes over(Lanes that) {
        return arithmetic.apply(Binary.OVER, this, that);
    }

    public Lanes over(double that) {
        return over(arithmetic.constant(that));
    }

    public Lanes max(Lanes that) {
        return arithmetic.apply(Binary.MAX, this, that);
    }

    public Lanes max(double that) {
        return max(arithmetic.constant(that));
    }

    public Lanes min(Lanes that) {
        return arithmetic.apply(Binary.MIN, this, that);
    }

    public Lanes min(double that) {
        return min(arithmetic.constant(that));
    }

    public Lanes negate() {
        return arithmetic.apply(Unary.NEGATE, this);
    }

    public Lanes abs() {
        return arithmetic.apply(Unary.ABS, this);
    }

    public Lanes sqrt() {
        return arithmetic.apply(Unary.SQRT, this);
    }

    public Lanes exp() {
        return arithmetic.apply(Unary.EXP, this);
    }

    public Lanes log() {
        return arithmetic.apply(Unary.LOG, this);
    }

    /** Any other elementwise function. */
    public Lanes map(Unary op) {
        return arithmetic.apply(op, this);
    }

    public Lanes square() {
        return times(this);
    }

    /** The product of n equal factors, multiplied from the left. @param n ≥ 1 */
    public Lanes pow(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("exponent is " + n + "; pass at least 1");
        }
        Lanes power = this;
        for (int i = 1; i < n; i++) {
            power = power.times(this);
        }
        return power;
    }

    /** Mask: this ≤ that. */
    public Lanes atMost(Lanes that) {
        return arithmetic.apply(Binary.AT_MOST, this, that);
    }

    public Lanes atMost(double that) {
        return atMost(arithmetic.constant(that));
    }

    /** Mask: this &lt; that. */
    public Lanes below(Lanes that) {
        return arithmetic.apply(Binary.BELOW, this, that);
    }

    public Lanes below(double that) {
        return below(arithmetic.constant(that));
    }

    /** Mask: this ≥ that. */
    public Lanes atLeast(Lanes that) {
        return that.atMost(this);
    }

    public Lanes atLeast(double that) {
        return atLeast(arithmetic.constant(that));
    }

    /** Mask: this &gt; that. */
    public Lanes above(Lanes that) {
        return that.below(this);
    }

    public Lanes above(double that) {
        return above(arithmetic.constant(that));
    }

    /** Mask: this = that. */
    public Lanes equalTo(Lanes that) {
        return arithmetic.apply(Binary.EQUAL, this, that);
    }

    public Lanes equalTo(double that) {
        return equalTo(arithmetic.constant(that));
    }

    /** Mask: both hold. */
    public Lanes and(Lanes that) {
        return min(that);
    }

    /** Mask: at least one holds. */
    public Lanes or(Lanes that) {
        return max(that);
    }

    /** Mask: this does not hold. */
    public Lanes not() {
        return arithmetic.constant(1).minus(this);
    }

    /** Read this as a mask: {@code yes} where it holds, else {@code no}. */
    public Lanes choose(Lanes yes, Lanes no) {
        return arithmetic.choose(this, yes, no);
    }

    public Lanes choose(double yes, double no) {
        return choose(arithmetic.constant(yes), arithmetic.constant(no));
    }

    /** Σ over rows: one row. */
    public Lanes sum() {
        return arithmetic.reduce(Reduction.SUM, this, rows);
    }

    /** Σ over each run of {@code length} rows. */
    public Lanes sumEvery(int length) {
        return arithmetic.reduce(Reduction.SUM, this, length);
    }

    public Lanes mean() {
        return sum().over(rows);
    }

    /** The greatest row. For masks: does any hold? */
    public Lanes greatest() {
        return arithmetic.reduce(Reduction.MAX, this, rows);
    }

    /** The least row. For masks: do all hold? */
    public Lanes least() {
        return arithmetic.reduce(Reduction.MIN, this, rows);
    }

    public Lanes greatestEvery(int length) {
        return arithmetic.reduce(Reduction.MAX, this, length);
    }

    public Lanes leastEvery(int length) {
        return arithmetic.reduce(Reduction.MIN, this, length);
    }

    /** ⟨this, that⟩ over rows. */
    public Lanes dot(Lanes that) {
        return arithmetic.dot(this, that);
    }

    public Lanes normSquared() {
        return dot(this);
    }

    /** Euclidean norm over rows; of a flattened matrix, the Frobenius norm. */
    public Lanes norm() {
        return dot(this).sqrt();
    }

    public Lanes distanceTo(Lanes that) {
        return minus(that).norm();
    }

    public Lanes row(int row) {
        return slice(row, row + 1);
    }

    /** Rows from (inclusive) … to (exclusive). */
    public Lanes slice(int from, int to) {
        return arithmetic.slice(this, from, to);
    }

    /** Mask, one row: are all rows finite? */
    public Lanes finite() {
        return arithmetic.finite(this);
    }

    /** Each row {@code times} times in a row: r₀ r₀ r₁ r₁ … */
    public Lanes repeatEach(int times) {
        return arithmetic.gather(
                this, IntStream.range(0, rows * times).map(r -> r / times).toArray());
    }

    /** All rows, {@code times} times over: r₀ r₁ … r₀ r₁ … */
    public Lanes tile(int times) {
        return arithmetic.gather(
                this, IntStream.range(0, rows * times).map(r -> r % rows).toArray());
    }

    /** This with one-lane and one-row sharing made explicit. */
    public Lanes broadcast(int toRows, int toLanes) {
        Lanes tall = rows == toRows ? this : tile(toRows);
        return tall.lanes == toLanes ? tall : arithmetic.pick(tall, new int[toLanes]);
    }

    public double[] toDoubles() {
        return arithmetic.toDoubles(this);
    }

    /** The entries of one row, rounded to double, one per lane. */
    public double[] toDoubles(int row) {
        return arithmetic.toDoubles(row(row));
    }

    @Override
    public String toString() {
        return "Lanes(" + rows + " rows, " + lanes + " lanes, " + arithmetic.name() + ")";
    }
}
