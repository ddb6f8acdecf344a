/**
 * How is one operation carried out on every lane of a cohort at once? A {@link
 * org.theoremcheck.kernels.lane.Lanes} value holds some rows of numbers per lane, and a {@link
 * org.theoremcheck.kernels.lane.LaneArithmetic} is one backend's way to compute with them. Open {@code Lanes} first;
 * then read {@code FieldLaneArithmetic}, the reference every other backend must equal.
 */
@NullMarked
package org.theoremcheck.kernels.lane;

import org.jspecify.annotations.NullMarked;
