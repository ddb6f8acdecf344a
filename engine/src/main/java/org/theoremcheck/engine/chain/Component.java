package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** A twice differentiable map without parameters: an activation, a pooling, a normalisation. */
public interface Component {
    /** Where the map takes a curve: a(x), a′(x)[x₁], a″(x)[x₁, x₁] + a′(x)[x₂]. */
    Jet of(Jet curve);

    /** a(x), with what the backward pass needs of it. */
    Differential at(Lanes x);

    /** a′(x), n′×n. */
    default Matrix jacobian(Lanes x) {
        Differential here = at(x);
        return Units.rows(here.value().rows(), x.lanes(), x.arithmetic(), here::pull);
    }

    /** D²⟨μ, a⟩(x), n×n. */
    default Matrix curvature(Lanes x, Lanes mu) {
        int n = x.rows();
        Lanes[] units = Units.of(n, x.lanes(), x.arithmetic());
        Lanes[] own = new Lanes[n];
        Lanes[] entries = new Lanes[n * n];
        for (int i = 0; i < n; i++) {
            own[i] = mu.dot(of(Jet.line(x, units[i])).x2());
            entries[i * n + i] = own[i];
            for (int j = 0; j < i; j++) {
                // a symmetric form from its diagonal: 2·q(e, e′) = q(e + e′, e + e′) − q(e, e) − q(e′, e′)
                Lanes both = mu.dot(of(Jet.line(x, units[i].plus(units[j]))).x2());
                Lanes mixed = both.minus(own[i]).minus(own[j]).over(2);
                entries[i * n + j] = mixed;
                entries[j * n + i] = mixed;
            }
        }
        return new Matrix(x.arithmetic().stack(entries), n, n);
    }

    /** First this, then that. */
    default Component then(Component that) {
        return new Composition(this, that);
    }
}
