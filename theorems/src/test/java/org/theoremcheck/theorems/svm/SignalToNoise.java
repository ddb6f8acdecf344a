package org.theoremcheck.theorems.svm;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.kernels.lane.Lanes;

/** ‖ḡ‖/(mean‖g − ḡ‖²)^½ of the gradients that a run follows, epoch by epoch. */
final class SignalToNoise implements Visitor {
    private final int every;
    private final List<Lanes> ratios = new ArrayList<>();
    private final List<Lanes> gradients = new ArrayList<>();

    /** @param every updates per epoch */
    SignalToNoise(int every) {
        this.every = every;
    }

    @Override
    public void visit(Visit visit) {
        gradients.add(visit.gradient());
        if (gradients.size() == every) {
            ratios.add(ratio());
            gradients.clear();
        }
    }

    private Lanes ratio() {
        Lanes sum = gradients.get(0);
        Lanes squares = sum.normSquared();
        for (Lanes g : gradients.subList(1, every)) {
            sum = sum.plus(g);
            squares = squares.plus(g.normSquared());
        }
        Lanes signal = sum.normSquared().over((double) every * every);
        Lanes noise = squares.over(every).minus(signal);
        return signal.over(noise).sqrt();
    }

    /** One row per epoch. */
    Lanes ratios() {
        return ratios.get(0).arithmetic().stack(ratios.toArray(Lanes[]::new));
    }
}
