package org.theoremcheck.theorems.chain;

import java.util.function.BinaryOperator;
import org.theoremcheck.engine.certificate.BiAffineConstants;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.kernels.lane.Lanes;

/** Estimates of a chain's constants by recursion through its layers, as printed, sharper, or varied. */
interface ChainEstimate {
    /** The estimates after a layer's bi-affine map. @param radius R_t */
    Smoothness through(ChainCohort f, Smoothness before, Lanes radius);

    /** As printed. */
    static ChainEstimate printed() {
        return (f, s, radius) -> s.through(BiAffineConstants.fullyConnected(f.offsetBatch()), radius);
    }

    /** The sharper forms. */
    static ChainEstimate sharp() {
        return (f, s, radius) -> s.sharplyThrough(f.offsetBatch(), radius);
    }

    /** As if no layer had offsets. */
    default ChainEstimate withoutOffsets() {
        return (f, s, radius) ->
                s.through(BiAffineConstants.fullyConnected(f.offsetBatch().times(0)), radius);
    }

    /** With another way to join l_x·l and l_u to l_b. */
    default ChainEstimate joining(BinaryOperator<Lanes> join) {
        return (f, s, radius) -> {
            Smoothness after = through(f, s, radius);
            Lanes lu = Smoothness.of(s.bound())
                    .through(BiAffineConstants.fullyConnected(f.offsetBatch()), radius)
                    .lipschitz();
            return new Smoothness(after.bound(), join.apply(radius.times(s.lipschitz()), lu), after.smoothness());
        };
    }

    /** With c·L_b·l in place of 2·L_b·l. */
    default ChainEstimate crossing(double c) {
        return (f, s, radius) -> {
            Smoothness after = through(f, s, radius);
            Lanes smoothness = radius.times(s.smoothness()).plus(s.lipschitz().times(c));
            return new Smoothness(after.bound(), after.lipschitz(), smoothness);
        };
    }

    /** After all layers. */
    default Smoothness of(ChainCohort f) {
        return of(f, f.activationConstants());
    }

    /** After all layers, with these constants of the activation. */
    default Smoothness of(ChainCohort f, MapConstants activation) {
        Smoothness s = Smoothness.of(f.input().norm());
        for (int t = 0; t < f.depth(); t++) {
            s = through(f, s, f.radius(t)).then(activation);
        }
        return s;
    }
}
