/**
 * Where do a lane's random numbers come from? From a counter: entry (row, lane) of a fill is a pure function of the
 * key, the lane's instance index, the stream and the row, so cohort size, position, thread and backend do not matter.
 * Open {@link org.theoremcheck.kernels.random.RandomKernels} first.
 */
@NullMarked
package org.theoremcheck.kernels.random;

import org.jspecify.annotations.NullMarked;
