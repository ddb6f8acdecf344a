/** Do the counterexamples to the claims about chains of computations hold? One page per counterexample or family of them, each a {@link org.theoremcheck.witness.WitnessChecker}. */
@NullMarked
package org.theoremcheck.witness.chain;

import org.jspecify.annotations.NullMarked;
