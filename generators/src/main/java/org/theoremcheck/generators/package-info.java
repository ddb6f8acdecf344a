/**
 * Which problems does a claim meet? A {@link org.theoremcheck.generators.Family} draws random instances that satisfy the
 * claim's hypotheses by construction, perturbs them for the adversary and repairs what the perturbation broke. Open
 * {@code Family} first, then one family, such as the idealised GLMs.
 */
@NullMarked
package org.theoremcheck.generators;

import org.jspecify.annotations.NullMarked;
