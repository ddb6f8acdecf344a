/**
 * Does a counterexample hold without the engine? A {@link org.theoremcheck.witness.WitnessChecker} is a page that evaluates a theorem's
 * statement on the numbers of a pinned file, in {@link org.theoremcheck.witness.Real}s, and shares no code with the harness; {@link
 * org.theoremcheck.witness.Examiner} finds the one that knows a claim. Open {@code WitnessChecker} first.
 */
@NullMarked
package org.theoremcheck.witness;

import org.jspecify.annotations.NullMarked;
