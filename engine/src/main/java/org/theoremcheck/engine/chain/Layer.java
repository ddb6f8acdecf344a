package org.theoremcheck.engine.chain;

/** φ(x, u) = a(b(x, u)). @param map b @param after a: activation, pooling, normalisation, one after the other */
public record Layer(BiAffine map, Component after) {}
