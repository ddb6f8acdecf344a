package org.theoremcheck.theorems.chain;

import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.chain.VggEstimate.Normalisation;
import org.theoremcheck.theorems.chain.VggEstimate.Origin;

/**
 * Smooth VGG-16 with and without batch normalisation.
 *
 * @param normalisation its constants
 */
record VggNormalised(PublishedCohort setting, Normalisation normalisation) {
    private static final Figure FIGURE =
            new Figure("Estimates with ÷ without normalisation", "log₁₀ ε", "log₁₀ of the ratio");
    private static final double[] DECADES = {-2, -1.5, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2};
    private static final int HALVINGS = 16;

    /** Greater estimates at the one ε and smaller ones at the other, with either reading of offsets. */
    void conclude(Evidence evidence, double small, double large) {
        VggEstimate printed = VggEstimate.original(setting).smooth(Origin.VECTOR);
        require(evidence, printed, "lᵘ = √m·⌈k/s⌉", small, large);
        require(evidence, printed.withEveryCopy(), "lᵘ = √(m·n_p)", small, large);
    }

    /** Draws the ratios over ε and finds where they cross 1. */
    void report(Evidence evidence) {
        VggEstimate printed = VggEstimate.original(setting).smooth(Origin.VECTOR);
        Smoothness plain = printed.run();
        Smoothness here = printed.normalised(normalisation, setting.column("ε")).run();
        evidence.observe("l with ÷ without, ε of the table", here.lipschitz().over(plain.lipschitz()));
        evidence.observe("L with ÷ without, ε of the table", here.smoothness().over(plain.smoothness()));
        evidence.observe("ε at which l crosses", crossing(printed, plain.lipschitz()));
        LaneArithmetic lane = setting.cohort().kernels().lane();
        Lanes grid = lane.of(DECADES, DECADES.length, 1).times(ten()).exp();
        Smoothness there = printed.normalised(normalisation, grid).run();
        evidence.curve(FIGURE, "l", DECADES, log(there.lipschitz().over(plain.lipschitz())));
        evidence.curve(FIGURE, "L", DECADES, log(there.smoothness().over(plain.smoothness())));
    }

    private void require(Evidence evidence, VggEstimate vgg, String offsets, double small, double large) {
        Smoothness plain = vgg.run();
        Smoothness rough = vgg.normalised(normalisation, constant(small)).run();
        Smoothness smooth = vgg.normalised(normalisation, constant(large)).run();
        evidence.require("small ε, " + offsets + ": l ≤ l_bn", plain.lipschitz(), rough.lipschitz());
        evidence.require("small ε, " + offsets + ": L ≤ L_bn", plain.smoothness(), rough.smoothness());
        evidence.require("large ε, " + offsets + ": l_bn ≤ l", smooth.lipschitz(), plain.lipschitz());
        evidence.require("large ε, " + offsets + ": L_bn ≤ L", smooth.smoothness(), plain.smoothness());
    }

    /** Where the Lipschitz estimates are equal, by halving the decades from 10⁻² to 10². */
    private Lanes crossing(VggEstimate vgg, Lanes plain) {
        Lanes low = ten().times(-2);
        Lanes high = ten().times(2);
        for (int i = 0; i < HALVINGS; i++) {
            Lanes middle = low.plus(high).over(2);
            Lanes rough = vgg.normalised(normalisation, middle.exp())
                    .run()
                    .lipschitz()
                    .above(plain);
            low = rough.choose(middle, low);
            high = rough.choose(high, middle);
        }
        return low.exp();
    }

    private Lanes log(Lanes ratio) {
        return ratio.log().over(ten());
    }

    /** ln 10. */
    private Lanes ten() {
        return constant(10).log();
    }

    private Lanes constant(double value) {
        return setting.cohort().kernels().lane().constant(value);
    }
}
