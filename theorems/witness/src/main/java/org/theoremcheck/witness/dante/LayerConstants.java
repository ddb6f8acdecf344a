package org.theoremcheck.witness.dante;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * DANTE, Theorem 3 and Corollary 1 with a formula for κ: ŷ = φ(Vᵀh) with slopes a and b, b at 0, labels from V*. The risk is not (ε, κ, V*)-SLQC at V
 * for every ε where Δ = f(V) − f(V*) &gt; 0 and κ⟨∇, V − V*⟩ &lt; Δ‖∇‖. The inputs h are the examples, or for the outer layer the hidden activations.
 */
public final class LayerConstants implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.thm3.columns", "dante.outer.unit", "dante.cor1.gradient");
    }

    @Override
    public void check(Witness it) {
        boolean plain = it.claim().equals("dante.cor1.gradient");
        boolean outer = it.claim().equals("dante.outer.unit");
        Real a = plain ? Real.ZERO : it.number("a");
        Real b = plain ? Real.ONE : it.number("b");
        Real radius = it.number(outer ? "W2" : "W");
        List<List<Real>> x = it.rows("x", it.length("d"));
        it.given("a < b", (plain || Real.ZERO.isBelow(a)) && a.isBelow(b));
        it.given("‖x_i‖ ≤ 1", x.stream().allMatch(row -> Real.dot(row, row).isAtMost(Real.ONE)));
        List<List<Real>> h = outer ? activations(x, it.rows("w1", it.length("k")), a, b) : x;
        int outputs = plain ? 1 : it.length("o");
        List<List<Real>> v = columns(it.list(outer ? "w2" : "w"), outputs);
        List<List<Real>> teacher = columns(it.list(outer ? "w2*" : "w*"), outputs);
        norms(it, v, radius);
        norms(it, teacher, radius);

        Real gap = Real.ZERO;
        Real inner = Real.ZERO;
        Real square = Real.ZERO;
        for (int j = 0; j < outputs; j++) {
            List<Real> slopes = new ArrayList<>();
            for (List<Real> input : h) {
                Real z = Real.dot(input, v.get(j));
                Real error = value(z, a, b).minus(value(Real.dot(input, teacher.get(j)), a, b));
                gap = gap.plus(error.square().over(h.size()));
                slopes.add(error.times(z.isBelow(Real.ZERO) ? a : b).times(2).over(h.size()));
            }
            for (int i = 0; i < h.get(0).size(); i++) {
                Real derivative = Real.ZERO;
                for (int n = 0; n < h.size(); n++) {
                    derivative = derivative.plus(slopes.get(n).times(h.get(n).get(i)));
                }
                square = square.plus(derivative.square());
                inner = inner.plus(
                        derivative.times(v.get(j).get(i).minus(teacher.get(j).get(i))));
            }
        }
        Real kappa = radius.times(2).times(plain ? Real.ONE : b.power(3).over(a));
        it.given("∇ ≠ 0", Real.ZERO.isBelow(square));
        it.fails(
                "Δ‖∇‖ ≤ κ⟨∇, V − V*⟩ where Δ > 0",
                Real.ZERO.isBelow(gap) && kappa.times(inner).isBelow(gap.times(square.squareRoot())));
    }

    /** Every column at most the radius, or, where the theorem says so, the whole matrix. */
    private static void norms(Witness it, List<List<Real>> columns, Real radius) {
        List<Real> squares =
                columns.stream().map(column -> Real.dot(column, column)).toList();
        boolean each = it.claim().equals("dante.thm3.columns");
        it.given(
                "in the ball",
                each
                        ? squares.stream().allMatch(norm -> norm.isAtMost(radius.square()))
                        : Real.sum(squares).isAtMost(radius.square()));
    }

    private static List<List<Real>> activations(List<List<Real>> x, List<List<Real>> weights, Real a, Real b) {
        int units = weights.get(0).size();
        List<Real> flat = weights.stream().flatMap(List::stream).toList();
        List<List<Real>> columns = columns(flat, units);
        return x.stream()
                .map(row -> columns.stream()
                        .map(column -> value(Real.dot(row, column), a, b))
                        .toList())
                .toList();
    }

    private static List<List<Real>> columns(List<Real> matrix, int count) {
        List<List<Real>> columns = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            List<Real> column = new ArrayList<>();
            for (int i = j; i < matrix.size(); i += count) {
                column.add(matrix.get(i));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Real value(Real z, Real a, Real b) {
        return z.times(z.isBelow(Real.ZERO) ? a : b);
    }
}
