package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.certificate.BlockConvexity;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.oracle.LinearSystem;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.oracle.Ridged;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class BsumTest {
    private static final int LANES = Nets.LANES;

    private static void assertClose(Lanes found, Lanes expected) {
        assertThat(found.toDoubles()).isNotEmpty().containsExactly(expected.toDoubles(), within(1e-8));
    }

    @Property(tries = 20)
    void blocksTakeTurnsAndTheOthersStay(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 2, 3, 1);
        var bsum = new Bsum(new FirstOrderSurrogate(s.uniform(1, LANES)), StepRule.constant(s.uniform(1, LANES)));
        List<Lanes> trace = bsum.run(f, s.gaussian(9, LANES), 4);
        for (int k = 1; k <= 4; k++) {
            int other = k % 2;
            assertThat(f.layer(trace.get(k), other).toDoubles())
                    .containsExactly(f.layer(trace.get(k - 1), other).toDoubles());
            assertThat(f.layer(trace.get(k), 1 - other).toDoubles())
                    .isNotEqualTo(f.layer(trace.get(k - 1), 1 - other).toDoubles());
        }
    }

    @Property(tries = 20)
    void exactBlockMinimisationOfALinearNetLeavesNoBlockGradient(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Identity(), 2, 3, 2);
        Lanes one = s.uniform(1, LANES).times(0).plus(1);
        var exact = new Bsum(new ProximalSurrogate(one.times(0)), StepRule.constant(one));
        Lanes w = s.gaussian(12, LANES);
        for (int k = 1; k <= 4; k++) {
            w = exact.update(f, w, k);
            int layer = (k - 1) % 2;
            Lanes left = f.block(w, layer).gradient(f.layer(w, layer));
            assertClose(left, left.times(0));
        }
    }

    @Property(tries = 20)
    void surrogatesTouchTheBlockAtTheCurrentPoint(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 2, 2, 2);
        Lanes all = s.gaussian(8, LANES);
        Lanes w = f.layer(all, 1);
        Lanes gamma = s.uniform(1, LANES);
        Ridged block = f.block(all, 1);
        for (Surrogate g : List.of(
                new FirstOrderSurrogate(gamma),
                new SecondOrderSurrogate(gamma),
                new ProximalSurrogate(gamma),
                new LinearSurrogate())) {
            assertClose(g.value(block, w, w), block.risk(w));
            assertClose(g.gradient(block, w, w), f.layer(f.whole().gradient(all), 1));
        }
    }

    @Property(tries = 20)
    void theBlockHessianIsABlockOfTheHessianAndOfDifferences(@ForAll long seed) {
        Sample s = Sample.of(seed);
        RidgedNetwork f = Nets.ridged(s, 4, new Tanh(), 2, 2, 1);
        Lanes all = s.gaussian(6, LANES);
        Lanes w = f.layer(all, 0);
        Lanes v = s.gaussian(4, LANES);
        Lanes product = f.block(all, 0).hessianVector(w, v);
        Lanes zero = f.layer(all, 1).times(0);
        Lanes whole = f.whole().hessianVector(all, w.arithmetic().stack(v, zero));
        assertClose(product, f.layer(whole, 0));
        double h = 1e-5;
        Ridged block = f.block(all, 0);
        Lanes change = block.gradient(w.plus(v.times(h))).minus(block.gradient(w.minus(v.times(h))));
        assertThat(product.toDoubles()).containsExactly(change.over(2 * h).toDoubles(), within(1e-4));
        assertClose(block.hessian(w).times(Matrix.column(v)).entries(), product);
    }

    @Property(tries = 20)
    void eliminationSolvesTheSystem(@ForAll long seed) {
        Sample s = Sample.of(seed);
        Matrix b = s.gaussian(3, 3, LANES);
        Matrix a = LinearSystem.shifted(b.transposeTimes(b), s.uniform(1, LANES).plus(0.5));
        Lanes x = s.gaussian(3, LANES);
        assertClose(LinearSystem.solve(a, a.times(Matrix.column(x)).entries()), x);
    }

    @Example
    void stepRulesAreTheirFormulas() {
        Sample s = Sample.of(1);
        Lanes c = s.row(0.5);
        assertThat(StepRule.constant(c).at(7).toDoubles()).containsExactly(0.5);
        assertThat(StepRule.inverseRoot(c).at(4).toDoubles()).containsExactly(0.25);
        assertThat(StepRule.halfHarmonic(c).at(4).toDoubles()).containsExactly(0.0625);
        assertThat(StepRule.geometric(c).at(3).toDoubles()).containsExactly(0.0625);
        assertThat(StepRule.recursion(c, s.row(0.5), 2).at(2).toDoubles()).containsExactly(0.375 * (1 - 0.1875));
    }

    @Example
    void armijoHalvesUntilTheDecreaseIsEnough() {
        Sample s = Sample.of(1);
        var bowl = new Quadratic(s.row(1, 16), s.row(0, 0));
        // On h·w²/2 along −h·w the decrease is enough for a ≤ 2(1 − s)/h.
        Lanes steps = new Armijo(0.25, 10).step(bowl, s.row(1, 1), s.row(-1, -16));
        assertThat(steps.toDoubles()).containsExactly(0.5, 0.0625);
        assertThatIllegalArgumentException().isThrownBy(() -> new Armijo(0.1, 0));
    }

    @Example
    void subspacesOfMatricesAreDiagonalMeans() {
        Sample s = Sample.of(1);
        Lanes matrix = s.column(1, 2, 3, 5);
        assertThat(Projection.ontoToeplitz(2, 2).of(matrix).toDoubles()).containsExactly(3, 2, 3, 3);
        assertThat(Projection.ontoCirculant(2).of(matrix).toDoubles()).containsExactly(3, 2.5, 2.5, 3);
    }

    @Example
    void aBowlAttainsItsOwnModulusAtMidpoints() {
        Sample s = Sample.of(1);
        var bowl = new Quadratic(s.row(2), s.row(0));
        Lanes one = s.row(1);
        var attained = BlockConvexity.midpoint(bowl, s.row(3), s.row(-1), s.row(2), one);
        assertThat(attained.lhs().toDoubles()).containsExactly(attained.rhs().toDoubles());
        var tooMuch = BlockConvexity.midpoint(bowl, s.row(3), s.row(-1), s.row(2.5), one);
        assertThat(tooMuch.holds().toDoubles()).containsExactly(0);
    }
}
