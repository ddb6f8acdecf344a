package org.theoremcheck.kernels.device;

import java.util.ArrayList;
import java.util.List;

/** Turns a program into machine code for one architecture, every operation rounded as written. */
interface CudaCompiler {
    /** Which compiler, with its version. */
    String description();

    /**
     * A cubin.
     *
     * @param architecture such as {@code sm_90}
     * @throws IllegalStateException with the compiler's words if the program does not compile
     */
    byte[] compile(Program program, String architecture);

    /** The options both compilers understand. */
    static List<String> options(Program program, String architecture) {
        List<String> options = new ArrayList<>(
                List.of("--gpu-architecture=" + architecture, "--fmad=false", "--std=c++17", "-DNDEBUG"));
        options.addAll(program.definitions());
        return options;
    }

    /** NVRTC where its library loads, else {@code nvcc} where it is on the path. @throws IllegalStateException where neither is */
    static CudaCompiler found() {
        String reason;
        try {
            return new Nvrtc();
        } catch (LinkageError | IllegalStateException e) {
            reason = String.valueOf(e.getMessage());
        }
        if (Nvcc.present()) {
            return new Nvcc();
        }
        throw new IllegalStateException("no CUDA compiler found: NVRTC does not load (" + reason
                + ") and nvcc is not on the PATH; put the folder of CUDA 13's libnvrtc.so.13 in LD_LIBRARY_PATH");
    }
}
