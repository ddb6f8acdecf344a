package org.theoremcheck.kernels.device;

/**
 * A GPU in the numbers that say how many lanes keep it busy.
 *
 * @param multiprocessors as the driver counts them, ≥ 1
 * @param warp lanes that take an instruction together, 32 on every GPU so far
 * @see <a href="https://docs.nvidia.com/cuda/cuda-c-programming-guide/#compute-capabilities">CUDA C++ Programming Guide, Compute Capabilities</a>
 */
public record GpuSize(int multiprocessors, int warp) {
    /** Warp schedulers of a multiprocessor, on every architecture that CUDA 13 compiles for. */
    public static final int SCHEDULERS = 4;

    /** 4·warp·multiprocessors: the lanes with which every scheduler has a warp of its own. */
    public long lanes() {
        return (long) SCHEDULERS * warp * multiprocessors;
    }
}
