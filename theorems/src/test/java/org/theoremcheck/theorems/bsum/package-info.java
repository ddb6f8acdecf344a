/**
 * What does the block-coordinate framework for training neural networks claim, and which of it holds? One file per statement:
 * step rules, surrogates and their properties, gradients, convexity in each block, descent, constraints. Open {@code
 * ConvexLastLayerTest} first for a proposition in its true form, then {@code ConvexEveryLayerTest} for the printed one.
 */
@NullMarked
package org.theoremcheck.theorems.bsum;

import org.jspecify.annotations.NullMarked;
