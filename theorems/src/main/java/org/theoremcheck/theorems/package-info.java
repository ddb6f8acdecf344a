/**
 * How is a claim judged? {@link org.theoremcheck.theorems.Claim}, {@link org.theoremcheck.theorems.Check} and {@link
 * org.theoremcheck.theorems.Mutant} mark a test class as a claim; the harness behind them sweeps cohorts, hunts for tight
 * instances, certifies violations in 50-digit arithmetic and shrinks them. Open {@code Claim} and {@link
 * org.theoremcheck.theorems.Evidence} first.
 */
@NullMarked
package org.theoremcheck.theorems;

import org.jspecify.annotations.NullMarked;
