package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.OuterNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Output units are separate sub-problems. The risk in W₂ is a sum of terms that each depend on the weights of one output
 * unit.
 *
 * <p>Checked as f(u, v) + f(u′, v′) = f(u′, v) + f(u, v′), u being the first column of W₂ and v the others. It holds because
 * output j reads column j alone.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.4.2</a>
 */
@Claim(
        id = "dante.rem.independent.outer",
        paper = Paper.DANTE,
        at = "Section 3.4.2",
        section = "3 A layer, outer weights",
        says = "the risk in W₂ is a sum of terms, each depending on the weights of one output")
class IndependentOutputsTest {

    @Check
    void outputsAreApart(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        Lanes several = net.a().arithmetic().constant(net.outerWeights().columns());
        evidence.cover("two outputs or more", several.above(1), 0.4);
        net.hypotheses().forEach(evidence::given);
        UnitsApart.columns(net.outer(), net.outerWeights(), net.outerTeacher(), evidence);
    }

    @Mutant("softmax output with cross-entropy")
    void softmaxOutputsAreApart(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        var softmax = new NetCohort(net.cohort(), net.hidden(), Head.softmax(), net.extra());
        UnitsApart.columns(softmax.outer(), net.outerWeights(), net.outerTeacher(), evidence);
    }

    @Mutant("rows of W₂ in place of its columns")
    void theHiddenUnitsAreApartInTheOuterWeights(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        UnitsApart.rows(net.outer(), net.outerWeights(), net.outerTeacher(), evidence);
    }
}
