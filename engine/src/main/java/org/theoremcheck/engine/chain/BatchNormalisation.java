package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * ν_ij = (Z_ij − μ_i)/√(ε + s_i²) for Z ∈ R^{d×m}, μ_i the mean of row i and s_i² its variance with divisor m.
 *
 * @param batch m ≥ 1, entries per row
 * @param epsilon ε &gt; 0, one row
 * @see <a href="https://arxiv.org/abs/1502.03167">Ioffe, Szegedy (2015)</a>
 */
public record BatchNormalisation(int batch, Lanes epsilon) implements Component {
    @Override
    public Jet of(Jet curve) {
        Lanes c = centred(curve.x());
        Lanes c1 = centred(curve.x1());
        Lanes c2 = centred(curve.x2());
        // q = ε + s², its derivatives, and those of q^{−1/2}
        Lanes q = meanProduct(c, c).plus(epsilon);
        Lanes q1 = meanProduct(c, c1).times(2);
        Lanes q2 = meanProduct(c1, c1).plus(meanProduct(c, c2)).times(2);
        Lanes r = q.arithmetic().constant(1).over(q.sqrt());
        Lanes r1 = r.times(q1).over(q).over(-2);
        Lanes r2 = r.times(q1.over(q).square().times(0.75).minus(q2.over(q).over(2)));
        Lanes x = c.times(spread(r));
        Lanes x1 = c1.times(spread(r)).plus(c.times(spread(r1)));
        Lanes x2 = c2.times(spread(r)).plus(c1.times(spread(r1)).times(2)).plus(c.times(spread(r2)));
        return new Jet(x, x1, x2);
    }

    @Override
    public Differential at(Lanes x) {
        Lanes c = centred(x);
        Lanes r =
                x.arithmetic().constant(1).over(meanProduct(c, c).plus(epsilon).sqrt());
        Lanes nu = c.times(spread(r));
        return new Differential(nu, nu.rows() + r.rows(), mu -> centred(mu)
                .minus(nu.times(spread(meanProduct(nu, mu))))
                .times(spread(r)));
    }

    private Lanes centred(Lanes z) {
        return z.minus(spread(z.sumEvery(batch).over(batch)));
    }

    private Lanes meanProduct(Lanes a, Lanes b) {
        return a.times(b).sumEvery(batch).over(batch);
    }

    private Lanes spread(Lanes perRow) {
        return perRow.repeatEach(batch);
    }
}
