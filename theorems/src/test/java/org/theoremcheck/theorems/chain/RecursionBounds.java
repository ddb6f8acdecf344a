package org.theoremcheck.theorems.chain;

import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** The claims that a recursion's estimates dominate the constants of a chain, against 2-jets. */
final class RecursionBounds {
    private RecursionBounds() {}

    /** m ≥ ‖f(w)‖. */
    static void bound(ChainCohort f, Evidence evidence, ChainEstimate estimate) {
        f.hypotheses().forEach(evidence::given);
        evidence.cover("offsets", f.offsetBatch().above(0), 0.3);
        Lanes m = estimate.of(f).bound();
        Lanes measured = f.at(f.parameters()).forward().output().norm();
        evidence.require("‖f(w)‖ ≤ m", measured, m);
        evidence.observe("m, estimate ÷ measured", m.over(measured));
    }

    /** l ≥ ‖J(w)d‖/‖d‖. */
    static void lipschitz(ChainCohort f, Evidence evidence, ChainEstimate estimate) {
        Lanes d = deep(f, evidence).sqrt();
        Lanes l = estimate.of(f).lipschitz();
        Lanes measured = f.at(f.parameters()).along(f.direction()).x1().norm();
        evidence.require("‖J(w)d‖ ≤ l‖d‖", measured, l.times(d));
        evidence.observe("l, estimate ÷ measured", l.times(d).over(measured));
    }

    /** L ≥ ‖D²f(w)[d, d]‖/‖d‖². */
    static void smoothness(ChainCohort f, Evidence evidence, ChainEstimate estimate) {
        Lanes squared = deep(f, evidence);
        Lanes smoothness = estimate.of(f).smoothness();
        Jet jet = f.at(f.parameters()).along(f.direction());
        evidence.require("‖D²f(w)[d, d]‖ ≤ L‖d‖²", jet.x2().norm(), smoothness.times(squared));
        evidence.observe(
                "L, estimate ÷ measured",
                smoothness.times(squared).over(jet.x2().norm()));
    }

    /** ‖d‖². */
    private static Lanes deep(ChainCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes squared = f.directionSquared();
        evidence.cover("three layers or more", squared.times(0).plus(f.depth()).atLeast(3), 0.2);
        return squared;
    }
}
