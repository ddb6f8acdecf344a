package org.theoremcheck.kernels.lane;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;

/** The reference: plain loops over numbers, one lane and one row at a time. It reads like the contract and is never tuned. */
public final class FieldLaneArithmetic<T> implements LaneArithmetic {
    private final String name;
    private final double noise;
    private final Scalars<T> scalars;

    private FieldLaneArithmetic(String name, double noise, Scalars<T> scalars) {
        this.name = name;
        this.noise = noise;
        this.scalars = scalars;
    }

    /** Double precision: the reference of all double backends. */
    public static FieldLaneArithmetic<Decimal64> ofDoubles() {
        return new FieldLaneArithmetic<>("field", 1e-9, new DoubleScalars());
    }

    /** Fifty digits: the certifier. */
    public static FieldLaneArithmetic<Dfp> ofFiftyDigits() {
        return new FieldLaneArithmetic<>("dfp", 1e-35, new DfpScalars(50));
    }

    /** Forty digits: what looks different here and at fifty digits is a rounding error. */
    public static FieldLaneArithmetic<Dfp> ofFortyDigits() {
        return new FieldLaneArithmetic<>("dfp40", 1e-25, new DfpScalars(40));
    }

    /**
     * Enclosures: every number is a closed interval that certainly holds the exact one, so that what is found here is proved.
     * Reading a number that is no single double throws {@link UndecidedException}, as does a program of too many operations.
     *
     * @param budget operations, of which an exponential or a logarithm counts as many
     */
    public static FieldLaneArithmetic<Enclosure> ofEnclosures(long budget) {
        return new FieldLaneArithmetic<>("enclosure", 0, new EnclosureScalars(budget));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double noise() {
        return noise;
    }

    @Override
    public Lanes of(double[] values, int rows, int lanes) {
        Doors.requireLength(values, rows, lanes);
        return fill(rows, lanes, (r, l) -> scalars.of(values[r * lanes + l]));
    }

    @Override
    public double[] toDoubles(Lanes a) {
        double[] values = new double[Lanes.count(a.rows(), a.lanes())];
        for (int r = 0; r < a.rows(); r++) {
            for (int l = 0; l < a.lanes(); l++) {
                values[r * a.lanes() + l] = scalars.toDouble(entry(a, r, l));
            }
        }
        return values;
    }

    @Override
    public String digits(Lanes a, int row, int lane) {
        return scalars.digits(entry(a, row, lane));
    }

    @Override
    public Lanes apply(Unary op, Lanes a) {
        return fill(a.rows(), a.lanes(), (r, l) -> scalars.apply(op, entry(a, r, l)));
    }

    @Override
    public Lanes apply(Binary op, Lanes a, Lanes b) {
        return fill(
                Sharing.rows(a, b), Sharing.lanes(a, b), (r, l) -> scalars.apply(op, entry(a, r, l), entry(b, r, l)));
    }

    @Override
    public Lanes choose(Lanes condition, Lanes yes, Lanes no) {
        int rows = Sharing.common(condition.rows(), Sharing.rows(yes, no), "rows");
        int lanes = Sharing.common(condition.lanes(), Sharing.lanes(yes, no), "lanes");
        return fill(rows, lanes, (r, l) -> scalars.choose(entry(condition, r, l), entry(yes, r, l), entry(no, r, l)));
    }

    @Override
    public Lanes reduce(Reduction op, Lanes a, int length) {
        return fill(Doors.groups(a, length), a.lanes(), (q, l) -> {
            T folded = entry(a, q * length, l);
            for (int r = q * length + 1; r < (q + 1) * length; r++) {
                folded = scalars.apply(op.step(), folded, entry(a, r, l));
            }
            return folded;
        });
    }

    @Override
    public Lanes dot(Lanes a, Lanes b) {
        int rows = Sharing.rows(a, b);
        return fill(1, Sharing.lanes(a, b), (q, l) -> {
            T sum = times(entry(a, 0, l), entry(b, 0, l));
            for (int r = 1; r < rows; r++) {
                sum = plus(sum, times(entry(a, r, l), entry(b, r, l)));
            }
            return sum;
        });
    }

    @Override
    public Lanes product(Lanes a, boolean transposeA, Lanes b, boolean transposeB, int n, int k, int p) {
        Doors.requireFactor(a, n, k);
        Doors.requireFactor(b, k, p);
        return fill(n * p, Sharing.lanes(a, b), (r, l) -> {
            int i = r / p;
            int j = r % p;
            T sum = times(factor(a, transposeA, i, 0, n, k, l), factor(b, transposeB, 0, j, k, p, l));
            for (int t = 1; t < k; t++) {
                sum = plus(sum, times(factor(a, transposeA, i, t, n, k, l), factor(b, transposeB, t, j, k, p, l)));
            }
            return sum;
        });
    }

    private T plus(T x, T y) {
        return scalars.apply(Binary.PLUS, x, y);
    }

    private T times(T x, T y) {
        return scalars.apply(Binary.TIMES, x, y);
    }

    /** op(A)[i][j] in one lane, for op(A) of shape rows × columns. */
    private T factor(Lanes a, boolean transposed, int i, int j, int rows, int columns, int lane) {
        return entry(a, transposed ? j * rows + i : i * columns + j, lane);
    }

    @Override
    public Lanes gather(Lanes a, int[] rows) {
        Doors.requireWithin(rows, a.rows(), "row");
        return fill(rows.length, a.lanes(), (r, l) -> entry(a, rows[r], l));
    }

    @Override
    public Lanes gatherBlocks(Lanes a, Lanes index, int width) {
        int blocks = Doors.groups(a, width);
        return fill(index.rows() * width, Sharing.lanes(a, index), (r, l) -> {
            int block = Doors.block(scalars.toDouble(entry(index, r / width, l)), blocks);
            return entry(a, block * width + r % width, l);
        });
    }

    @Override
    public Lanes stack(Lanes... parts) {
        int lanes = 1;
        List<Lanes> owners = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (Lanes part : parts) {
            lanes = Sharing.common(lanes, part.lanes(), "lanes");
            for (int r = 0; r < part.rows(); r++) {
                owners.add(part);
                origins.add(r);
            }
        }
        return fill(owners.size(), lanes, (r, l) -> entry(owners.get(r), origins.get(r), l));
    }

    @Override
    public Lanes pick(Lanes a, int[] lanes) {
        Doors.requireWithin(lanes, a.lanes(), "lane");
        return fill(a.rows(), lanes.length, (r, l) -> entry(a, r, lanes[l]));
    }

    private interface Entries<T> {
        T at(int row, int lane);
    }

    /** Row after row, in each from the first lane to the last. */
    private Lanes fill(int rows, int lanes, Entries<T> entries) {
        Object[] storage = new Object[Lanes.count(rows, lanes)];
        for (int r = 0; r < rows; r++) {
            for (int l = 0; l < lanes; l++) {
                storage[r * lanes + l] = entries.at(r, l);
            }
        }
        return new Lanes(this, storage, rows, lanes);
    }

    /** Entry (row, lane) by the sharing rule. */
    @SuppressWarnings("unchecked")
    private T entry(Lanes a, int row, int lane) {
        Doors.requireOwn(this, a);
        int r = a.rows() == 1 ? 0 : row;
        int l = a.lanes() == 1 ? 0 : lane;
        return (T) ((Object[]) a.storage())[r * a.lanes() + l];
    }
}
