package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Claims that the risk of a one-hidden-layer net is SLQC in one layer around the teacher's, the other layer frozen. */
final class SlqcOfNets {
    private SlqcOfNets() {}

    /** The risk in W₁ at the student against the teacher. */
    static Slqc inner(NetCohort net) {
        return Slqc.measure(
                net.inner(), net.hiddenWeights().entries(), net.hiddenTeacher().entries());
    }

    /** The risk in W₂ at the student against the teacher. */
    static Slqc outer(NetCohort net) {
        return Slqc.measure(
                net.outer(), net.outerWeights().entries(), net.outerTeacher().entries());
    }

    /** Some κ makes the risk in W₁ SLQC at the student. */
    static void someConstant(NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        evidence.require(inner(net).finiteNeed());
    }

    /** need ≤ κ for the risk in W₁ at the student. */
    static void constant(NetCohort net, Evidence evidence, Lanes kappa) {
        net.hypotheses().forEach(evidence::given);
        evidence.require(inner(net).forEveryEpsilon(kappa));
    }

    /** 2b⁵·v²·W₁/a, with v² the square of a norm of W₂. */
    static Lanes linearised(NetCohort net, Lanes outerNormSquared) {
        return net.b()
                .pow(5)
                .times(outerNormSquared)
                .times(net.hiddenRadius())
                .times(2)
                .over(net.a());
    }

    /** ‖W₂‖². */
    static Lanes outerNormSquared(NetCohort net) {
        return net.outerWeights().entries().normSquared();
    }

    /** Several units, equal outer weights, a hidden unit that fires elsewhere than its teacher, a permuted teacher. */
    static void power(NetCohort net, Evidence evidence) {
        Lanes v = net.outerWeights().entries();
        int k = net.hiddenWeights().columns();
        Lanes one = v.arithmetic().constant(1);
        evidence.cover("k ≥ 2", one.times(k >= 2 ? 1 : 0), 0.5);
        evidence.cover("equal outer weights", v.greatest().equalTo(v.least()), 0.1);
        Lanes fires = net.x().times(net.hiddenWeights()).entries().atLeast(0);
        Lanes teacherFires = net.x().times(net.hiddenTeacher()).entries().atLeast(0);
        evidence.cover(
                "a hidden unit fires elsewhere than its teacher",
                fires.equalTo(teacherFires).not().greatest(),
                0.25);
        evidence.cover("the units are nearly permuted", nearlyPermuted(net), 0.05);
    }

    /** Each unit is within half its length of the teacher's next one, and k ≥ 2. */
    private static Lanes nearlyPermuted(NetCohort net) {
        int k = net.hiddenWeights().columns();
        Lanes all = net.a().arithmetic().constant(k >= 2 ? 1 : 0);
        for (int j = 0; j < k; j++) {
            Lanes next = net.hiddenTeacher().column((j + 1) % k);
            Lanes distance = net.hiddenWeights().column(j).distanceTo(next);
            all = all.and(distance.atMost(next.norm().over(2)));
        }
        return all;
    }
}
