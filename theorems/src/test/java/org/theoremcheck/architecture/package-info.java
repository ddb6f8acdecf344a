/**
 * Does the code still have the architecture that ARCHITECTURE.md describes? The rules look at every class of every
 * module. Open {@link org.theoremcheck.architecture.ArchitectureTest} first: one rule per test.
 */
@NullMarked
package org.theoremcheck.architecture;

import org.jspecify.annotations.NullMarked;
