/**
 * What does a paper on minibatch updates from a support vector machine claim, and which of it holds? One file per statement, in the
 * order of the catalogue: premises, margin bounds, the optimisation problem, the hinge after a step, the training error, the algorithm, its cost, the experiments. Open {@code
 * ForwardTest} first for a one-line theorem, then {@code NormSlackOptimalTest} for one about an optimum that is known only up to
 * its certificate.
 */
@NullMarked
package org.theoremcheck.theorems.svm;

import org.jspecify.annotations.NullMarked;
