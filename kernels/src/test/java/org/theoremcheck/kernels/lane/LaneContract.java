package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;

/** What every lane arithmetic promises, whatever its numbers. */
interface LaneContract {
    LaneArithmetic lane();

    @Provide
    default Arbitrary<Integer> laneCounts() {
        return Samples.laneCounts();
    }

    private Lanes finite(long seed, int rows, int lanes) {
        return lane().of(Samples.finite(seed, rows * lanes), rows, lanes);
    }

    private Lanes numbers(int rows, int lanes, double... values) {
        return lane().of(values, rows, lanes);
    }

    private void same(Lanes found, Lanes expected) {
        assertThat(found.rows()).isEqualTo(expected.rows());
        assertThat(found.lanes()).isEqualTo(expected.lanes());
        assertThat(Samples.bits(found)).isEqualTo(Samples.bits(expected));
    }

    private void equals(Lanes found, double... expected) {
        assertThat(found.toDoubles()).containsExactly(expected);
    }

    @Property(tries = 100)
    default void aSharedRowOrLaneCountsAsItsCopies(
            @ForAll Binary op,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll boolean oneRow,
            @ForAll boolean oneLane) {
        Lanes a = finite(seed, rows, lanes);
        Lanes b = finite(~seed, oneRow ? 1 : rows, oneLane ? 1 : lanes);
        same(lane().apply(op, a, b), lane().apply(op, a, b.broadcast(rows, lanes)));
        same(lane().apply(op, b, a), lane().apply(op, b.broadcast(rows, lanes), a));
        same(a.below(b).choose(b, a), a.below(b).choose(b.broadcast(rows, lanes), a));
        same(a.dot(b), a.dot(b.broadcast(rows, lanes)));
    }

    @Property(tries = 100)
    default void aSharedFactorCountsAsItsCopies(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int n,
            @ForAll @IntRange(min = 1, max = 4) int k,
            @ForAll @IntRange(min = 1, max = 3) int p,
            @ForAll("laneCounts") int lanes,
            @ForAll boolean leftShared) {
        Lanes a = finite(seed, n * k, leftShared ? 1 : lanes);
        Lanes b = finite(~seed, k * p, leftShared ? lanes : 1);
        same(
                lane().product(a, false, b, false, n, k, p),
                lane().product(a.broadcast(n * k, lanes), false, b.broadcast(k * p, lanes), false, n, k, p));
    }

    @Property(tries = 100)
    default void aLaneKnowsNothingOfItsNeighbours(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll @IntRange(min = 0, max = 256) int any) {
        Lanes a = finite(seed, rows * 2, lanes);
        Lanes b = finite(~seed, 2, lanes);
        int[] chosen = {any % lanes, 0};
        Lanes pickedA = lane().pick(a, chosen);
        Lanes pickedB = lane().pick(b, chosen);
        same(
                lane().pick(lane().product(a, false, b, false, rows, 2, 1), chosen),
                lane().product(pickedA, false, pickedB, false, rows, 2, 1));
        same(
                lane().pick(a.abs().plus(1).log().sum().exp(), chosen),
                pickedA.abs().plus(1).log().sum().exp());
        same(lane().pick(a.norm(), chosen), pickedA.norm());
    }

    @Example
    default void productsOfAllTranspositionsAsByHand() {
        Lanes a = numbers(6, 1, 1, 2, 3, 4, 5, 6);
        Lanes b = numbers(6, 1, 7, 8, 9, 10, 11, 12);
        equals(lane().product(a, false, b, false, 2, 3, 2), 58, 64, 139, 154);
        equals(lane().product(a, true, b, true, 2, 3, 2), 76, 103, 100, 136);
        equals(lane().product(a, true, b, false, 2, 3, 2), 89, 98, 116, 128);
        equals(lane().product(a, false, b, true, 2, 3, 2), 50, 68, 122, 167);
    }

    @Example
    default void matrixWordsAsByHand() {
        Matrix a = new Matrix(numbers(6, 1, 1, 2, 3, 4, 5, 6), 2, 3);
        equals(a.transpose().entries(), 1, 4, 2, 5, 3, 6);
        equals(a.row(1), 4, 5, 6);
        equals(a.column(1), 2, 5);
        equals(a.transposeTimes(a).entries(), 17, 22, 27, 22, 29, 36, 27, 36, 45);
        equals(a.timesTranspose(a).entries(), 14, 32, 32, 77);
        equals(a.times(a.transpose()).entries(), 14, 32, 32, 77);
    }

    @Example
    default void rowsAndLanesMoveAsAsked() {
        Lanes a = numbers(3, 2, 1, 2, 3, 4, 5, 6);
        equals(lane().gather(a, new int[] {2, 0, 2}), 5, 6, 1, 2, 5, 6);
        equals(lane().pick(a, new int[] {1, 1, 0}), 2, 2, 1, 4, 4, 3, 6, 6, 5);
        equals(a.slice(1, 3), 3, 4, 5, 6);
        equals(a.slice(0, 2).repeatEach(2), 1, 2, 1, 2, 3, 4, 3, 4);
        equals(a.slice(0, 2).tile(2), 1, 2, 3, 4, 1, 2, 3, 4);
        equals(lane().stack(a.row(0), lane().constant(9), a.slice(1, 3)), 1, 2, 9, 9, 3, 4, 5, 6);
        equals(numbers(1, 1, 7).broadcast(2, 3), 7, 7, 7, 7, 7, 7);
    }

    @Example
    default void eachLaneGathersItsOwnBlocks() {
        Lanes a = numbers(4, 2, 1, 2, 3, 4, 5, 6, 7, 8);
        equals(lane().gatherBlocks(a, numbers(2, 2, 0, 1, 1, 1), 2), 1, 6, 3, 8, 5, 6, 7, 8);
        equals(lane().gatherBlocks(numbers(2, 1, 10, 20), numbers(1, 3, 1, 0, 1), 1), 20, 10, 20);
        equals(lane().gatherBlocks(a, numbers(1, 1, 3), 1), 7, 8);
    }

    @Example
    default void rowsFoldInRuns() {
        Lanes a = numbers(4, 2, 1, 8, 2, 7, 3, 6, 4, 5);
        equals(a.sumEvery(2), 3, 15, 7, 11);
        equals(a.sum(), 10, 26);
        equals(a.mean(), 2.5, 6.5);
        equals(a.greatestEvery(2), 2, 8, 4, 6);
        equals(a.greatest(), 4, 8);
        equals(a.leastEvery(4), 1, 5);
        equals(a.least(), 1, 5);
    }

    @Example
    default void aStepIsADifferenceFromAProduct() {
        Lanes w = numbers(2, 2, 1, 2, 3, 4);
        Lanes g = numbers(2, 2, 4, 6, 8, 10);
        equals(w.minusProduct(g, numbers(1, 2, 0.5, 0.25)), -1, 0.5, -1, 1.5);
        same(w.minusProduct(g, lane().constant(0.3)), w.minus(g.times(0.3)));
    }

    @Example
    default void masksAndComparisonsAsWritten() {
        Lanes a = numbers(1, 3, 1, 2, 3);
        equals(a.atMost(2), 1, 1, 0);
        equals(a.below(2), 1, 0, 0);
        equals(a.atLeast(2), 0, 1, 1);
        equals(a.above(2), 0, 0, 1);
        equals(a.equalTo(2), 0, 1, 0);
        equals(a.atMost(2).and(a.atLeast(2)), 0, 1, 0);
        equals(a.below(2).or(a.above(2)), 1, 0, 1);
        equals(a.below(2).not(), 0, 1, 1);
        equals(a.above(1).choose(a, a.negate()), -1, 2, 3);
        equals(a.above(1).choose(5, 6), 6, 5, 5);
        equals(a.max(2), 2, 2, 3);
        equals(a.min(2), 1, 2, 2);
        equals(a.pow(3), 1, 8, 27);
    }

    @Example
    default void notANumberFailsEveryComparisonAndSurvivesEveryFold() {
        Lanes nan = numbers(2, 1, Double.NaN, 1);
        equals(nan.atMost(1), 0, 1);
        equals(nan.below(2), 0, 1);
        equals(nan.equalTo(nan), 0, 1);
        equals(nan.above(0), 0, 1);
        for (Reduction op : Reduction.values()) {
            assertThat(lane().reduce(op, nan, 2).toDoubles()[0]).isNaN();
            assertThat(lane().reduce(op, lane().gather(nan, new int[] {1, 0}), 2)
                            .toDoubles()[0])
                    .isNaN();
        }
        for (Unary op : Unary.values()) {
            assertThat(nan.map(op).toDoubles()[0]).as(op.name()).isNaN();
        }
    }

    @Example
    default void infiniteAndNotANumberAreNotFinite() {
        double inf = Double.POSITIVE_INFINITY;
        Lanes a = numbers(2, 5, 1, 2, -inf, Double.NaN, 0, Double.MAX_VALUE, inf, 3, 4, -5);
        equals(a.finite(), 1, 0, 0, 0, 1);
        equals(lane().pick(a, new int[] {1}).finite(), 0);
        equals(lane().pick(a, new int[] {0}).finite(), 1);
    }

    @Example
    default void functionsAtTheirLimits() {
        double inf = Double.POSITIVE_INFINITY;
        Lanes limits = numbers(4, 1, 0, 1, inf, -inf);
        equals(limits.exp().slice(2, 4), inf, 0);
        equals(limits.map(Unary.EXPM1).slice(2, 4), inf, -1);
        equals(limits.log().slice(0, 3), -inf, 0, inf);
        assertThat(limits.log().toDoubles(3)).containsExactly(Double.NaN);
        assertThat(numbers(1, 1, -1).log().toDoubles()).containsExactly(Double.NaN);
        assertThat(numbers(1, 1, -1).sqrt().toDoubles()).containsExactly(Double.NaN);
        equals(numbers(2, 1, -1, 0).map(Unary.LOG1P), -inf, 0);
        equals(limits.map(Unary.TANH).slice(2, 4), 1, -1);
        equals(numbers(2, 1, -1.5, 2.5).map(Unary.CEIL), -1, 3);
        equals(numbers(2, 1, -1.5, 2.5).map(Unary.FLOOR), -2, 2);
    }

    @Example
    default void wrongShapesAreNamed() {
        Lanes a = numbers(3, 2, 1, 2, 3, 4, 5, 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lane().of(new double[5], 3, 2))
                .withMessageContaining("5 numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.plus(numbers(2, 2, 1, 2, 3, 4)))
                .withMessageContaining("3 and 2 rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.plus(numbers(3, 3, new double[9])))
                .withMessageContaining("2 and 3 lanes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.sumEvery(2))
                .withMessageContaining("do not divide 3 rows");
        assertThatIllegalArgumentException().isThrownBy(() -> a.row(3)).withMessageContaining("row 3 does not exist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lane().pick(a, new int[] {2}))
                .withMessageContaining("lane 2 does not exist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lane().product(a, false, a, false, 3, 2, 1))
                .withMessageContaining("3×2 factor needs 6 rows, found 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lane().gatherBlocks(a, numbers(1, 2, 0, 3), 1))
                .withMessageContaining("block 3.0 does not exist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lane().gatherBlocks(a, numbers(1, 2, 0, Double.NaN), 1))
                .withMessageContaining("block NaN does not exist");
    }

    @Example
    default void valuesOfAnotherBackendAreTurnedAway() {
        for (String other : Backends.available()) {
            Lanes foreign = Backends.named(other).lane().constant(1);
            if (foreign.arithmetic() != lane()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> lane().constant(1).plus(foreign))
                        .withMessageContaining("a value of backend " + other);
            }
        }
    }

    @Property(tries = 50)
    default void numbersComeBackAsTheyWent(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int rows, @ForAll("laneCounts") int lanes) {
        double[] values = Samples.any(seed, rows * lanes);
        double[] given = values.clone();
        Lanes a = lane().of(given, rows, lanes);
        given[0] = 42;
        assertThat(a.toDoubles()).containsExactly(values);
        assertThat(a.toDoubles(rows - 1)).hasSize(lanes).endsWith(values[values.length - 1]);
    }
}
