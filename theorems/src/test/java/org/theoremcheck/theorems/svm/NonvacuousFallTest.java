package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.generators.LinearPopulations;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The hinge of a minibatch falls by at most ‖Δδw‖√(tr K/(ℓK)), so that {@code svm.lemma1.amended} promises a fall of the population’s hinge
 * only for ℓ &gt; (4 + 6√(½ ln(2/δ)))².
 *
 * <p>It holds because h − h′ ≤ |u| ≤ ‖Δδw‖‖g‖, and by Jensen’s inequality; equality for equal gradients, all active. With ρ² = tr K/(ℓK) ≤ R²
 * the two generalisation terms are at least Bρ(4 + 6√(½ ln(2/δ)))/√ℓ. So 56 draws promise nothing at any δ &lt; 1, and at δ = 0.05 it takes
 * 148.
 */
@Claim(
        id = "svm.lemma1.nonvacuous",
        paper = Paper.SVM,
        at = "Lemma 1 (derived)",
        section = "5 Descent with probability",
        says = "Ĥ − Ĥ′ ≤ ‖Δδw‖√(tr K/(ℓK)); svm.lemma1.amended promises a fall only for ℓ > (4 + 6√(½ ln(2/δ)))²",
        kind = Kind.COUNT,
        instances = 8 * 1024)
class NonvacuousFallTest {

    @Check
    void theNormLimitsTheFall(@ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("nine tenths of it")
    void nineTenthsOfTheNormLimitTheFall(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, 0.9);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        MinibatchUpdates updates = MinibatchUpdates.of(f);
        MarginBound terms = new MarginBound(f.step().arithmetic().constant(f.size()), 4, 3);
        Lanes one = f.step().times(0).plus(1);
        Lanes[] falls = new Lanes[updates.count()];
        Lanes[] limits = new Lanes[updates.count()];
        Lanes promised = one.times(0);
        for (int s = 0; s < falls.length; s++) {
            Lanes after = f.deficits().minus(updates.changes(s));
            falls[s] = updates.hinge(f.deficits(), updates.shares(s)).minus(updates.hinge(after, updates.shares(s)));
            Lanes trace = updates.trace(s).over(f.outputs());
            limits[s] = updates.length(s).times(trace.over(f.size()).sqrt()).times(factor);
            Lanes confidence = terms.confidenceTerm(one.times(0.05))
                    .times(f.greatestNorm())
                    .times(2);
            Lanes generalisation =
                    terms.complexityTerm(updates.length(s), one, trace).plus(confidence.times(updates.length(s)));
            promised = promised.max(falls[s].above(generalisation));
        }
        evidence.observe("some minibatch promises a fall at δ = 0.05", promised);
        evidence.cover(
                "the hinge falls", f.step().arithmetic().stack(falls).greatest().above(0), 0.3);
        Lanes size = f.deficits().abs().sum().plus(1);
        Rowwise.require(
                evidence,
                "Ĥ − Ĥ′ ≤ ‖Δδw‖√(tr K/(ℓK))",
                f.step().arithmetic().stack(falls),
                f.step().arithmetic().stack(limits),
                size);
    }
}
