package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * Interpolating least squares with orthonormal rows, T = d: the most diverse inputs. An epoch multiplies each residual
 * by 1 − η, a batch step by 1 − η/T, so that n = ln(f_epoch/f_0)/ln(f_batch/f_0) batch steps are worth an epoch; with
 * identical rows n = T.
 */
final class OrthonormalRows {
    private OrthonormalRows() {}

    /** n. */
    static Lanes worth(LeastSquaresCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.stepSize().minus(f.stepSize()).plus(1);
        Lanes identity = one.times(0).plus(f.x().rows() == f.x().columns() ? 1 : 0);
        for (int t = 0; t < f.instances(); t++) {
            for (int s = 0; s < f.instances(); s++) {
                identity = identity.and(f.x().row(t).dot(f.x().row(s)).equalTo(t == s ? 1 : 0));
            }
        }
        evidence.given("T = d orthonormal rows", identity);
        evidence.given("w° interpolates", f.residuals().abs().greatest().equalTo(0));
        evidence.given("η < 1", f.stepSize().below(0.99));
        Lanes first = f.oracle().risk(f.start());
        evidence.given("W_0 is not W*", first.above(1e-3));
        Lanes epoch = f.oracle().risk(Epochs.once(f, f.stepSize())).over(first);
        Lanes batch = f.oracle().risk(Epochs.batch(f, f.stepSize(), 1)).over(first);
        return epoch.log().over(batch.log());
    }
}
