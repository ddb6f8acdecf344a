/**
 * What are the risk, gradient, per-example gradients and Hessian-vector products of a small fully connected network,
 * for every lane at once? {@link org.theoremcheck.kernels.network.NetworkKernels} answers, composed from lane arithmetic
 * so that every backend has it, and a backend may fuse it. Open it first.
 */
@NullMarked
package org.theoremcheck.kernels.network;

import org.jspecify.annotations.NullMarked;
