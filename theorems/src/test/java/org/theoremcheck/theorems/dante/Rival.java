package org.theoremcheck.theorems.dante;

import java.util.Collections;
import org.theoremcheck.engine.optimiser.Adagrad;
import org.theoremcheck.engine.optimiser.Adam;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Direction;
import org.theoremcheck.engine.optimiser.Memory;
import org.theoremcheck.engine.optimiser.Momentum;
import org.theoremcheck.engine.optimiser.Optimiser;
import org.theoremcheck.engine.optimiser.RmsProp;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The methods of Tables 1 and 2 on {@link Picture#LEAKY_32}, lowest printed loss first. Steps have the least validation loss out of
 * {1, 2, 3, 5}·10ᵏ on four seeds of their own; other parameters are customary.
 */
enum Rival {
    /** Momentum 0.9; with the momentum 0.0005 that the table may mean it validates as plain DANTE does. */
    DANTE_MOMENTUM(0.020816) {
        @Override
        Course train(Rivals rivals, double factor) {
            return inTurn(
                    rivals, new Momentum(Direction.NORMALISED, step(rivals, 0.02 * factor), step(rivals, 0.9), B));
        }
    },
    MOMENTUM(0.021497) {
        @Override
        Course train(Rivals rivals, double factor) {
            return rivals.together(new Momentum(Direction.GRADIENT, step(rivals, 0.1 * factor), step(rivals, 0.9), B));
        }
    },
    ADAM(0.021704) {
        @Override
        Course train(Rivals rivals, double factor) {
            Lanes eta = step(rivals, 0.02 * factor);
            return rivals.together(new Adam(eta, step(rivals, 0.9), step(rivals, 0.999), step(rivals, 1e-8), B));
        }
    },
    ADAGRAD(0.021896) {
        @Override
        Course train(Rivals rivals, double factor) {
            return rivals.together(new Adagrad(step(rivals, 0.03 * factor), step(rivals, 1e-10), B));
        }
    },
    RMSPROP(0.021953) {
        @Override
        Course train(Rivals rivals, double factor) {
            return rivals.together(
                    new RmsProp(step(rivals, 0.005 * factor), step(rivals, 0.99), step(rivals, 1e-16), B));
        }
    },
    DANTE(0.030775) {
        @Override
        Course train(Rivals rivals, double factor) {
            return Picture.LEAKY_32.dante(rivals, Handicap.times(factor));
        }
    },
    SGD(0.031126) {
        @Override
        Course train(Rivals rivals, double factor) {
            return Picture.LEAKY_32.sgd(rivals);
        }
    },
    /** SGD + AltMin: layers in turn as DANTE has it, steps not normalised. Printed are 0.032912, 0.035567 and 0.044911. */
    ALTERNATING_SGD(0.032912) {
        @Override
        Course train(Rivals rivals, double factor) {
            return inTurn(rivals, new Sgd(step(rivals, 0.2 * factor), B));
        }
    };

    private static final int B = Picture.MINIBATCH;

    private final double published;

    Rival(double published) {
        this.published = published;
    }

    /** @param factor on the step */
    abstract Course train(Rivals rivals, double factor);

    /** Trains, draws, and sets the final test loss beside the printed one. */
    Lanes testLoss(Rivals rivals, double factor, Evidence evidence) {
        Course course = train(rivals, factor);
        course.draw(evidence, Picture.LEAKY_32.title(), name());
        evidence.published("test loss, " + name() + " (published: MNIST)", published, course.testLoss());
        return course.testLoss();
    }

    private static Lanes step(Rivals rivals, double value) {
        return rivals.number(value);
    }

    private static <S extends Memory<S>> Course inTurn(Rivals rivals, Optimiser<S> eachLayer) {
        return rivals.inTurn(Collections.nCopies(2, eachLayer), 1, Dante.Order.OUTER_FIRST);
    }
}
