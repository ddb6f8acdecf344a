package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.kernels.lane.Lanes;

/** A point, a direction in which it moves and a target. Variables: {@code x}, {@code e}, {@code y}, all (d). */
public record MovingPointCohort(Cohort cohort) implements Problem {
    /** The greatest coordinate. */
    public static final double RANGE = 0x1p6;

    public Lanes x() {
        return cohort.get("x");
    }

    public Lanes e() {
        return cohort.get("e");
    }

    public Lanes y() {
        return cohort.get("y");
    }

    /** d. */
    public int size() {
        return cohort.length("d");
    }

    /** |x_i|, |e_i|, |y_i| ≤ 2⁶: sums of exponentials stay far from overflow. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes greatest = x().abs().max(e().abs()).max(y().abs()).greatest();
        return List.of(Hypothesis.atMost(
                "|x_i|, |e_i|, |y_i| ≤ 2⁶", greatest, greatest.arithmetic().constant(RANGE)));
    }

    /** x + t·e. */
    public Jet line() {
        return Jet.line(x(), e());
    }

    /** e_j for the greatest entry y_j; ties give several ones. */
    public Lanes label() {
        Lanes greatest = y().greatest().repeatEach(size());
        return y().equalTo(greatest);
    }
}
