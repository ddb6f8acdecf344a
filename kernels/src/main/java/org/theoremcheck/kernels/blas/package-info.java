/**
 * Which library multiplies large matrices? {@link org.theoremcheck.kernels.blas.Gemm} is one product, {@link
 * org.theoremcheck.kernels.blas.Libraries} chooses among the libraries that can run here. Open {@code Gemm} first.
 */
@NullMarked
package org.theoremcheck.kernels.blas;

import org.jspecify.annotations.NullMarked;
