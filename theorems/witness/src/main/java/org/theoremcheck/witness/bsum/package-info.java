/** Do the counterexamples to the claims about block-coordinate training hold? One page per counterexample or family of them, each a {@link org.theoremcheck.witness.WitnessChecker}. */
@NullMarked
package org.theoremcheck.witness.bsum;

import org.jspecify.annotations.NullMarked;
