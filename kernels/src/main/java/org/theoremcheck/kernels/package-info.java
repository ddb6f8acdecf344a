/**
 * Which backend computes? {@link org.theoremcheck.kernels.Kernels} bundles one backend's families of operations, and
 * {@link org.theoremcheck.kernels.Backends} chooses one and says why. Nothing outside this module knows how numbers are
 * stored.
 */
@NullMarked
package org.theoremcheck.kernels;

import org.jspecify.annotations.NullMarked;
