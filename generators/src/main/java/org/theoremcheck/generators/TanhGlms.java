package org.theoremcheck.generators;

import org.theoremcheck.engine.network.Tanh;

/** Idealised GLMs with tanh, W up to 14. */
public final class TanhGlms extends SmoothGlms {
    public TanhGlms() {
        super(new Tanh(), 1, 14, 1);
    }
}
