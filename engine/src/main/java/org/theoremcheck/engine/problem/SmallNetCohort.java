package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.Component;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Nets of widths d-d-d on a batch of m with ‖x_0‖ = 1, and places from where to search their parameters. Variables: {@code X} (d, m),
 * which is divided by its norm, {@code W} (r, p), r places, and {@code E} (p), a direction, p = 2(d² + d).
 */
public record SmallNetCohort(Cohort cohort) implements Problem {
    /** x_0, d×m, of norm 1. */
    public Matrix input() {
        Matrix x = cohort.matrix("X");
        return x.times(x.norm().arithmetic().constant(1).over(x.norm()));
    }

    /** d. */
    public int width() {
        return cohort.length("d");
    }

    /** m. */
    public int batch() {
        return cohort.length("m");
    }

    /** r. */
    public int places() {
        return cohort.length("r");
    }

    /** A direction of all parameters, p rows. */
    public Lanes direction() {
        return cohort.get("E");
    }

    /** The net at one of the places. @param after normalisation and activation of both layers */
    public Chain at(int place, Component after) {
        int p = cohort.length("p");
        int d = width();
        Lanes w = cohort.get("W").slice(place * p, (place + 1) * p);
        return Chain.fullyConnected(input(), List.of(block(w.slice(0, p / 2), d), block(w.slice(p / 2, p), d)), after);
    }

    private static Block block(Lanes flat, int d) {
        return new Block(new Matrix(flat.slice(0, d * d), d, d), flat.slice(d * d, d * d + d));
    }

    @Override
    public List<Inequality> hypotheses() {
        Lanes x = cohort.get("X").normSquared();
        return List.of(Hypothesis.below("x_0 ≠ 0", x.times(0), x));
    }
}
