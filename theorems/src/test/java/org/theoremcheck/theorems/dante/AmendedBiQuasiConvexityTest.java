package org.theoremcheck.theorems.dante;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.oracle.BlockOracle;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.InnerNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Bi-quasi-convexity around a teacher (W₁*, W₂*), corrected. In W₂ with W₁ = W₁* the risk is (ε, 2b³W₂R²/a, W₂*)-SLQC on B(0, W₂), R = max ‖h_i‖; in W₁ with W₂ = W₂* it is
 * (ε, 2b⁵‖W₂‖²W₁/a, W₁*)-SLQC inside the teacher's activation pattern.
 *
 * <p>Holds as the conjunction of {@code dante.outer.amended} and {@code dante.thm4.amended}. The outer student is a point of the ball drawn from the instance's own random stream.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.1</a>
 */
@Claim(
        id = "dante.bqc.amended",
        paper = Paper.DANTE,
        at = "Section 3.1",
        section = "4 A layer, inner weights",
        says =
                "around a teacher: SLQC in W₂ with W₁ = W₁* (κ = 2b³W₂R²/a) and in W₁ with W₂ = W₂* inside the pattern (κ = 2b⁵‖W₂‖²W₁/a)")
class AmendedBiQuasiConvexityTest {

    @Check
    void bothHalvesHold(@ForAll(supplier = InnerNets.Pattern.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, 1, 1);
    }

    @Mutant("outer κ divided by ten")
    void aTenthSufficesOutside(@ForAll(supplier = InnerNets.Pattern.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, 0.1, 1);
    }

    @Mutant("inner κ divided by ten")
    void aTenthSufficesInside(@ForAll(supplier = InnerNets.Pattern.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, 1, 0.1);
    }

    private static void conclude(NetCohort net, Evidence evidence, double outerFactor, double innerFactor) {
        net.hypotheses().forEach(evidence::given);
        Lanes inner = SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net));
        evidence.require(SlqcOfNets.inner(net).forEveryEpsilon(inner.times(innerFactor)));
        Lanes squares = net.activations(net.hiddenTeacher()).entries().square();
        Lanes reach = squares.sumEvery(net.hiddenTeacher().columns()).greatest();
        Lanes outer =
                net.b().pow(3).times(net.outerRadius()).times(reach).times(2).over(net.a());
        BlockOracle risk = net.oracle().block(atTeacher(net), 1);
        Slqc there = Slqc.measure(risk, student(net), net.outerWeights().entries());
        evidence.require(there.forEveryEpsilon(outer.times(outerFactor)));
    }

    private static Lanes atTeacher(NetCohort net) {
        return net.architecture().flatten(List.of(net.hiddenTeacher(), net.outerWeights()));
    }

    /** A point of the cube inscribed in B(0, W₂). */
    private static Lanes student(NetCohort net) {
        int rows = net.outerWeights().entries().rows();
        Lanes cube = net.cohort().uniform(0, rows).times(2).minus(1);
        return cube.times(net.outerRadius()).times(0.999 / Math.sqrt(rows));
    }
}
