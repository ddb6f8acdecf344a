/**
 * What does the DANTE paper claim, and which of it holds? One file per statement, in the paper's order: definitions, one
 * neuron, the outer layer, the inner layer, plain ReLU, cross-entropy, SNGD, DANTE. Open {@code GeneralisedReluGlmTest}
 * (Theorem 1) first: every other file has its form.
 */
@NullMarked
package org.theoremcheck.theorems.dante;

import org.jspecify.annotations.NullMarked;
