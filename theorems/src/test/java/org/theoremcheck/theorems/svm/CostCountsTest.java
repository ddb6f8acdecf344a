package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ReluNetCohort;
import org.theoremcheck.generators.ReluNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * A minibatch of ℓ examples with K outputs and P weights takes ℓK gradients of P numbers each, a Gram matrix of (ℓK)² entries, and
 * (ℓK)²P multiply-adds for it.
 *
 * <p>Counted on the gradients and the Gram matrix that small nets hand out; multiply-adds as the sum of all entries of G·Gᵀ for gradients of
 * ones, where every product adds 1.
 */
@Claim(
        id = "svm.cost.counts",
        paper = Paper.SVM,
        at = "Section 3.3",
        section = "7 Cost",
        says = "ℓK gradients, ℓKP numbers, (ℓK)² inner products, (ℓK)²P multiply-adds",
        kind = Kind.COUNT)
class CostCountsTest {

    @Check
    void aMinibatchCostsThis(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, f.net().b().rows());
    }

    @Mutant("ℓ gradients, one per example")
    void oneGradientPerExampleIsEnough(@ForAll(supplier = ReluNets.class) ReluNetCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(ReluNetCohort f, Evidence evidence, int outputs) {
        f.hypotheses().forEach(evidence::given);
        Matrix g = f.net().gradients(f.x());
        Lanes one = f.x().entries().arithmetic().constant(1);
        int n = f.x().rows() * outputs;
        int d = f.x().columns();
        int h = f.net().u().rows();
        int k = f.net().b().rows();
        Lanes weights = one.times(h * d + h + (double) k * h + k);
        evidence.requireEqual("gradients", one.times(g.rows()), one.times(n));
        evidence.requireEqual("numbers", one.times(g.entries().rows()), weights.times(n));
        Matrix gram = f.net().gram(f.x());
        evidence.requireEqual("inner products", one.times(gram.entries().rows()), one.times((double) n * n));
        Matrix ones = g.with(g.entries().equalTo(g.entries()));
        Lanes adds = ones.timesTranspose(ones).entries().sum();
        evidence.requireEqual("multiply-adds", adds, weights.times((double) n * n));
    }
}
