/**
 * What is a machine that computes beside the processor, with memory of its own? A {@link
 * org.theoremcheck.kernels.device.Device} keeps 64-bit words and runs kernels on them; {@link
 * org.theoremcheck.kernels.device.CudaDriver} finds a GPU, and the tests have another that runs
 * the same kernels on the processor. Open {@code Device} first.
 */
@NullMarked
package org.theoremcheck.kernels.device;

import org.jspecify.annotations.NullMarked;
