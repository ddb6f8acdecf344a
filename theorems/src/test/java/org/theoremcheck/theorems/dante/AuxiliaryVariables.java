package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Adam;
import org.theoremcheck.engine.optimiser.Admm;
import org.theoremcheck.engine.optimiser.AmAdam;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The methods of Figure 8 that make variables of what the layers compute, on 64-32-10, leaky ReLUs under a linear output, squared error, from the weights and
 * on the digits of their rivals. AM-Adam's step and DANTE's have the least validation loss out of {1, 2, 3, 5}·10ᵏ on four seeds of their own; what else they
 * have is as published, without batch normalisation.
 */
record AuxiliaryVariables(Rivals rivals) {
    static final Picture PICTURE = new Picture(
            new Architecture(List.of(64, 32, 10), List.of(new LeakyRelu(), new Identity())),
            new SquaredError(),
            0.3,
            0.2,
            15);

    private static final double AM_ADAM_STEP = 0.01;
    private static final double PENALTY = 0.003;
    private static final double CODE_STEP = 0.3;
    private static final int CODE_STEPS = 5;

    private static final double GAMMA = 10;
    private static final double BETA = 1;
    private static final double RIDGE = 1e-6;
    private static final int WARM_UP = 5;

    static AuxiliaryVariables of(Cohort cohort) {
        return new AuxiliaryVariables(PICTURE.onDigits(cohort));
    }

    /** AM-Adam for as many epochs as the rivals have. */
    Course amAdam() {
        return amAdam(rivals.number(AM_ADAM_STEP));
    }

    Course amAdam(Lanes stepSize) {
        var adam =
                new Adam(stepSize, rivals.number(0.9), rivals.number(0.999), rivals.number(1e-8), rivals.minibatch());
        var method = new AmAdam(adam, rivals.number(PENALTY), rivals.number(CODE_STEP), rivals.number(0.9), CODE_STEPS);
        Architecture net = PICTURE.net();
        AmAdam.State now = method.begin(net, rivals.start());
        int steps = rivals.epochs() * rivals.stepsPerEpoch();
        var readings = new Readings(steps);
        for (int t = 1; t <= steps; t++) {
            AmAdam.State at = now;
            readings.take(t - 1L, () -> net.flatten(at.w()));
            var drawn = rivals.f()
                    .minibatch(rivals.draws()
                            .index(t, rivals.minibatch(), rivals.f().examples()));
            now = method.step(net, PICTURE.loss(), drawn.x(), drawn.y(), now);
        }
        return new Course(rivals, readings.and(net.flatten(now.w())));
    }

    /** The weights after each sweep of ADMM over the training part. */
    List<Lanes> admm(int sweeps) {
        var method = new Admm(rivals.number(GAMMA), rivals.number(BETA), rivals.number(RIDGE), WARM_UP);
        var part = rivals.f().minibatch(rivals.parts().training());
        Matrix x = part.x();
        List<Lanes> w = new ArrayList<>();
        Admm.State now = method.begin(PICTURE.net(), x, rivals.start());
        for (int t = 0; t < sweeps; t++) {
            now = method.sweep(new LeakyRelu(), x, part.y(), now);
            w.add(PICTURE.net().flatten(now.w()));
        }
        return w;
    }
}
