package org.theoremcheck.engine.chain;

/** A twice differentiable map without parameters: an activation, a normalisation. */
public interface Component {
    /** Where the map takes a curve: a(x), a′(x)[x₁], a″(x)[x₁, x₁] + a′(x)[x₂]. */
    Jet of(Jet curve);
}
