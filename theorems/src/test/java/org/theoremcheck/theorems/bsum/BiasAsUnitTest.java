package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * After appending a constant 1 to the inputs and one unit to every layer, an unbiased network has the outputs of the
 * biased one: the extra unit of layer j is fed 1 and gives σ_j(1), by which the next biases are divided. Biases are the
 * first rows of V.
 *
 * <p>True by construction, as σ_j(1) ≠ 0 for identity, logistic, tanh and softplus.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 2 (restored)</a>
 */
@Claim(
        id = "bsum.model.bias.v2",
        paper = Paper.BSUM,
        at = "Section 2 (restored)",
        section = "1 Model and assumptions",
        says = "a constant input and one more unit per layer replace the biases")
class BiasAsUnitTest {

    @Check
    void anExtraUnitPerLayerReplacesBiases(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, true);
    }

    @Mutant("an extra input alone")
    void anExtraInputSuffices(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, false);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, boolean extraUnits) {
        f.hypotheses().forEach(evidence::given);
        int n = f.width();
        Matrix ones = Matrix.column(f.targets().column(0).times(0).plus(1));
        Matrix biased = f.x();
        Matrix wide = beside(f.x(), ones);
        Lanes constant = f.lambda().times(0).plus(1);
        List<Matrix> layers = f.architecture().matrices(f.weights());
        for (int j = 0; j < f.depth(); j++) {
            Activation sigma = f.activations().get(j);
            Lanes b = f.others().slice(j * n * n, j * n * n + n);
            Matrix bias = ones.times(new Matrix(b, 1, n));
            biased = map(sigma, biased.times(layers.get(j)).plus(bias));
            double kept = j == 0 || extraUnits ? 1 : 0;
            wide = map(sigma, wide.times(widened(layers.get(j), b.over(constant).times(kept), constant)));
            constant = sigma.value(constant.times(0).plus(1));
        }
        Lanes found = wide.transpose().entries().slice(0, n * f.samples());
        Lanes stated = biased.transpose().entries();
        SameVector.require(
                evidence, "equal outputs", found, stated, stated.norm().plus(1));
    }

    private static Matrix map(Activation sigma, Matrix u) {
        return u.with(sigma.value(u.entries()));
    }

    /** [[W, 0], [b, 1/c]]. */
    private static Matrix widened(Matrix w, Lanes b, Lanes constant) {
        Lanes one = constant.times(0).plus(1);
        Matrix top = beside(w, Matrix.column(w.column(0).times(0)));
        Lanes bottom = b.arithmetic().stack(b, one.over(constant));
        return new Matrix(b.arithmetic().stack(top.entries(), bottom), w.rows() + 1, w.columns() + 1);
    }

    private static Matrix beside(Matrix a, Matrix b) {
        Lanes stacked = a.entries()
                .arithmetic()
                .stack(a.transpose().entries(), b.transpose().entries());
        return new Matrix(stacked, a.columns() + b.columns(), a.rows()).transpose();
    }
}
