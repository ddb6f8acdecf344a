/**
 * How does a chain of computations x_t = φ_t(x_{t−1}, u_t) move when its parameters move? A {@link
 * org.theoremcheck.engine.chain.Chain} is run forwards on points or on 2-jets, and backwards from what its forward pass stored.
 * Open {@code Chain} first, then {@link org.theoremcheck.engine.chain.Component} for the maps it is made of.
 */
@NullMarked
package org.theoremcheck.engine.chain;

import org.jspecify.annotations.NullMarked;
