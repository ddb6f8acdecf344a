package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.Whole;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.OuterNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The outer problem is a set of generalised linear models. For fixed hidden activations H, the loss in W₂ is Σ_j of the loss
 * of column j alone, the j-th column of its gradient is the gradient of that loss, and mixed second differences in two
 * columns are 0.
 *
 * <p>It holds because the squared error is a sum over outputs and output j reads column j alone.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 5.4, Equation 5</a>
 */
@Claim(
        id = "dante.outer.identity",
        paper = Paper.DANTE,
        at = "Section 5.4",
        section = "3 A layer, outer weights",
        says = "W₁ frozen ⟹ the loss in W₂ is the sum of the losses of its columns, and so is the gradient")
class OuterIdentityTest {

    @Check
    void theLossIsASumOverColumns(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        evidence.cover("two outputs or more", outputs(net).above(1), 0.4);
        conclude(net, evidence, net.outer());
    }

    @Mutant("softmax output with cross-entropy")
    void theSoftmaxDecomposesToo(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        var softmax = new NetCohort(net.cohort(), net.hidden(), Head.softmax(), net.extra());
        conclude(softmax, evidence, softmax.outer());
    }

    @Mutant("a penalty ‖W₂‖²")
    void aPenaltyIsNoMatter(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, new Penalised(net.outer()));
    }

    private static void conclude(NetCohort net, Evidence evidence, Oracle whole) {
        net.hypotheses().forEach(evidence::given);
        Matrix w = net.outerWeights();
        Lanes risk = whole.risk(w.entries());
        Lanes sum = risk.minus(risk);
        Matrix gradient = w.with(whole.gradient(w.entries()));
        Lanes apart = sum;
        Lanes size = sum;
        for (int j = 0; j < w.columns(); j++) {
            NetworkOracle column = column(net, j);
            Lanes alone = column.gradient(w.column(j));
            sum = sum.plus(column.risk(w.column(j)));
            apart = apart.plus(gradient.column(j).distanceTo(alone));
            size = size.plus(gradient.column(j).norm()).plus(alone.norm());
        }
        evidence.requireEqual("the loss is the sum over columns", risk, sum);
        evidence.requireEqual("‖∇ − ∇ of the columns‖ = 0", apart, apart.minus(apart), size);
        UnitsApart.columns(whole, w, net.outerTeacher(), evidence);
    }

    /** The loss of output j alone as a function of column j of W₂, on the inputs H. */
    private static NetworkOracle column(NetCohort net, int j) {
        Matrix h = net.activations(net.hiddenWeights());
        var unit = Architecture.layer(h.columns(), 1, net.head().output());
        Matrix y = Matrix.column(net.labels().column(j));
        return new NetworkOracle(net.cohort().kernels(), unit, net.head().loss(), h, y);
    }

    private static Lanes outputs(NetCohort net) {
        return net.a().arithmetic().constant(net.outerWeights().columns());
    }

    /** f(W) + ‖W‖². */
    private record Penalised(Oracle f) implements Whole {
        @Override
        public Lanes risk(Lanes w) {
            return f.risk(w).plus(w.normSquared());
        }

        @Override
        public Lanes gradient(Lanes w) {
            return f.gradient(w).plus(w.times(2));
        }
    }
}
