/**
 * What does a lecture on batch, stochastic and incremental training claim, and which of it holds? One file per
 * statement, in the order of the slides: recap, incremental updates, convergence, K-means. Open {@code
 * BatchLinearAmendedTest} first for a theorem with an exact constant, then {@code LossValueTest} for a rate in
 * expectation.
 */
@NullMarked
package org.theoremcheck.theorems.sgd;

import org.jspecify.annotations.NullMarked;
