/** Do the counterexamples to the claims about DANTE paper hold? One page per counterexample or family of them, each a {@link org.theoremcheck.witness.WitnessChecker}. */
@NullMarked
package org.theoremcheck.witness.dante;

import org.jspecify.annotations.NullMarked;
