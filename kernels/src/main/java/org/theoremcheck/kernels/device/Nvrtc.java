package org.theoremcheck.kernels.device;

import static org.bytedeco.cuda.global.nvrtc.nvrtcCompileProgram;
import static org.bytedeco.cuda.global.nvrtc.nvrtcCreateProgram;
import static org.bytedeco.cuda.global.nvrtc.nvrtcDestroyProgram;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetCUBIN;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetCUBINSize;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetErrorString;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetProgramLog;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetProgramLogSize;
import static org.bytedeco.cuda.global.nvrtc.nvrtcVersion;

import java.util.List;
import org.bytedeco.cuda.nvrtc._nvrtcProgram;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;

/** NVIDIA's compiler as a library: it compiles at run time, for the device that is there. */
final class Nvrtc implements CudaCompiler {
    private final int[] major = new int[1];
    private final int[] minor = new int[1];

    /** @throws LinkageError where the library is not installed */
    Nvrtc() {
        check(nvrtcVersion(major, minor), "asking NVRTC for its version");
    }

    @Override
    public String description() {
        return "NVRTC " + major[0] + "." + minor[0];
    }

    @Override
    public byte[] compile(Program program, String architecture) {
        String[] headers = Program.HEADERS.toArray(String[]::new);
        String[] texts = Program.HEADERS.stream().map(Program::text).toArray(String[]::new);
        List<String> options = CudaCompiler.options(program, architecture);
        _nvrtcProgram handle = new _nvrtcProgram();
        try (BytePointer text = new BytePointer(Program.text(program.source()));
                BytePointer name = new BytePointer(program.source());
                PointerPointer<BytePointer> includes = new PointerPointer<>(texts);
                PointerPointer<BytePointer> includeNames = new PointerPointer<>(headers);
                PointerPointer<BytePointer> flags = new PointerPointer<>(options.toArray(String[]::new))) {
            check(
                    nvrtcCreateProgram(handle, text, name, headers.length, includes, includeNames),
                    "handing over " + program.source());
            int status = nvrtcCompileProgram(handle, options.size(), flags);
            if (status != 0) {
                throw new IllegalStateException(
                        program.source() + " with " + options + " does not compile:\n" + log(handle));
            }
            return cubin(handle);
        } finally {
            int unused = nvrtcDestroyProgram(handle);
        }
    }

    private static byte[] cubin(_nvrtcProgram handle) {
        try (SizeTPointer size = new SizeTPointer(1)) {
            check(nvrtcGetCUBINSize(handle, size), "asking for the size of the machine code");
            byte[] code = new byte[Math.toIntExact(size.get())];
            check(nvrtcGetCUBIN(handle, code), "taking the machine code");
            return code;
        }
    }

    private static String log(_nvrtcProgram handle) {
        try (SizeTPointer size = new SizeTPointer(1)) {
            check(nvrtcGetProgramLogSize(handle, size), "asking for the size of the log");
            try (BytePointer text = new BytePointer(size.get())) {
                check(nvrtcGetProgramLog(handle, text), "taking the log");
                return text.getString();
            }
        }
    }

    private static void check(int status, String doing) {
        if (status != 0) {
            throw new IllegalStateException(
                    doing + " failed: " + nvrtcGetErrorString(status).getString());
        }
    }
}
