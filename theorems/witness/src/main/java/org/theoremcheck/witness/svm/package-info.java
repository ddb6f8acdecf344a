/** Do the counterexamples to the claims about minibatch updates from an SVM hold? One page per counterexample or family of them, each a {@link org.theoremcheck.witness.WitnessChecker}. */
@NullMarked
package org.theoremcheck.witness.svm;

import org.jspecify.annotations.NullMarked;
