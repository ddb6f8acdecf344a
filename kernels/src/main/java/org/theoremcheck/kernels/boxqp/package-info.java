/**
 * Which α maximises Σ ε_iα_i − ½αᵀQα over a box, for every lane at once, and how far from the maximum is it at most? The
 * methods are composed from lane arithmetic, so that every backend has them, the certifier too. Open {@link
 * org.theoremcheck.kernels.boxqp.BoxQp} first.
 */
@NullMarked
package org.theoremcheck.kernels.boxqp;

import org.jspecify.annotations.NullMarked;
