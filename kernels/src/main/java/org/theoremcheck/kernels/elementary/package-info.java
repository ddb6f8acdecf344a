/**
 * What are eˣ, ln x and their kin, to the last bit, on every backend? Algorithms of our own choice in basic arithmetic
 * in a fixed order, so that a register, a GPU thread and a plain loop agree. Open {@link
 * org.theoremcheck.kernels.elementary.Elementary}, the definition.
 */
@NullMarked
package org.theoremcheck.kernels.elementary;

import org.jspecify.annotations.NullMarked;
