/** Do the counterexamples to the claims about the SGD lecture hold? One page per counterexample or family of them, each a {@link org.theoremcheck.witness.WitnessChecker}. */
@NullMarked
package org.theoremcheck.witness.sgd;

import org.jspecify.annotations.NullMarked;
