/**
 * What does an elementary theory of chains of computations claim about automatic differentiation, smoothness constants and
 * convergence, and which of it holds? One file per statement: components, then the recursion through layers, then rates. Open
 * {@code RecursionSmoothnessTest} first; a component is {@code SigmoidConstantsTest}.
 */
@NullMarked
package org.theoremcheck.theorems.chain;

import org.jspecify.annotations.NullMarked;
