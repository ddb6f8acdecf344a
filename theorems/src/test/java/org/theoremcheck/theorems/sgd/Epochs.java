package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.GradientDescent;
import org.theoremcheck.engine.optimiser.Incremental;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.kernels.lane.Lanes;

/** Incremental epochs in the data's own order, and the batch steps they are compared with. */
final class Epochs {
    private Epochs() {}

    /** W after a number of epochs. */
    static Lanes end(LeastSquaresCohort f, Schedule schedule, int epochs, Visitor visitor) {
        var method = new Incremental(schedule);
        Lanes steps = f.stepSize().times(0).plus(epochs * f.instances());
        Draws order = Draws.cyclic(steps.arithmetic());
        return method.run(f.oracle(), f.start(), steps, order, method.begin(f.start()), visitor)
                .end();
    }

    /** W after one epoch with constant step η. */
    static Lanes once(LeastSquaresCohort f, Lanes eta) {
        return end(f, Schedule.constant(eta), 1, Visitor.none());
    }

    /** W after a number of batch steps. */
    static Lanes batch(LeastSquaresCohort f, Lanes eta, int steps) {
        Lanes many = f.stepSize().times(0).plus(steps);
        return new GradientDescent(eta).run(f.oracle(), f.start(), many).end();
    }

    /** Mask: a length exceeds what roundings of W leave. */
    static Lanes visible(LeastSquaresCohort f, Lanes length) {
        Lanes size = f.start()
                .norm()
                .plus(f.planted().norm())
                .plus(f.residuals().abs().greatest());
        return length.above(size.times(size.arithmetic().noise()));
    }
}
