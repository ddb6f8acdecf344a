package org.theoremcheck.kernels.device;

import static org.bytedeco.cuda.global.cudart.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR;
import static org.bytedeco.cuda.global.cudart.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR;
import static org.bytedeco.cuda.global.cudart.CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT;
import static org.bytedeco.cuda.global.cudart.CU_DEVICE_ATTRIBUTE_WARP_SIZE;
import static org.bytedeco.cuda.global.cudart.CU_MEMPOOL_ATTR_RELEASE_THRESHOLD;
import static org.bytedeco.cuda.global.cudart.CU_STREAM_NON_BLOCKING;
import static org.bytedeco.cuda.global.cudart.cuCtxSetCurrent;
import static org.bytedeco.cuda.global.cudart.cuDeviceGet;
import static org.bytedeco.cuda.global.cudart.cuDeviceGetAttribute;
import static org.bytedeco.cuda.global.cudart.cuDeviceGetDefaultMemPool;
import static org.bytedeco.cuda.global.cudart.cuDeviceGetName;
import static org.bytedeco.cuda.global.cudart.cuDevicePrimaryCtxRetain;
import static org.bytedeco.cuda.global.cudart.cuDeviceTotalMem;
import static org.bytedeco.cuda.global.cudart.cuDriverGetVersion;
import static org.bytedeco.cuda.global.cudart.cuGetErrorName;
import static org.bytedeco.cuda.global.cudart.cuInit;
import static org.bytedeco.cuda.global.cudart.cuLaunchKernel;
import static org.bytedeco.cuda.global.cudart.cuMemAllocAsync;
import static org.bytedeco.cuda.global.cudart.cuMemFreeAsync;
import static org.bytedeco.cuda.global.cudart.cuMemPoolSetAttribute;
import static org.bytedeco.cuda.global.cudart.cuMemPoolTrimTo;
import static org.bytedeco.cuda.global.cudart.cuMemcpyDtoHAsync;
import static org.bytedeco.cuda.global.cudart.cuMemcpyHtoDAsync;
import static org.bytedeco.cuda.global.cudart.cuModuleGetFunction;
import static org.bytedeco.cuda.global.cudart.cuModuleLoadData;
import static org.bytedeco.cuda.global.cudart.cuStreamCreate;
import static org.bytedeco.cuda.global.cudart.cuStreamSynchronize;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bytedeco.cuda.cudart.CUctx_st;
import org.bytedeco.cuda.cudart.CUfunc_st;
import org.bytedeco.cuda.cudart.CUmemPoolHandle_st;
import org.bytedeco.cuda.cudart.CUmod_st;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;

/**
 * The first GPU that the CUDA driver offers. All orders go to one stream, so that memory given back is reused only after the
 * kernels that read it; kernels are compiled when first asked for and kept.
 */
final class CudaDevice implements Device {
    private static final int NAME_LENGTH = 256;
    private static final int THREADS = 128;
    private static final int MOST_ROWS = 65535;
    private static final int OUT_OF_MEMORY = 2;
    /** Bytes from the host's memory up to which a copy is made before the call returns (CUDA's pages on API synchronization). */
    private static final long TAKEN_ALONG = 64 << 10;

    private final CudaCompiler compiler;
    /** The null pointer: a kernel takes its arguments in one of two ways, and the other is left empty. */
    private final PointerPointer<Pointer> nothing = new PointerPointer<>();

    private final CUctx_st context = new CUctx_st();
    private final CUstream_st stream = new CUstream_st();
    private final CUmemPoolHandle_st pool = new CUmemPoolHandle_st();
    private final String architecture;
    private final String description;
    private final long words;
    private final Map<Program, CUmod_st> modules = new ConcurrentHashMap<>();
    private final Map<Kernel, CUfunc_st> kernels = new ConcurrentHashMap<>();

    private record Kernel(Program program, String name) {}

    /**
     * Only where the driver's library is, see {@link CudaDriver}.
     *
     * @throws LinkageError if CUDA's other libraries are missing
     * @throws IllegalStateException if the driver offers no GPU, or no compiler is found
     */
    CudaDevice() {
        check(cuInit(0), "starting the CUDA driver");
        int[] device = new int[1];
        check(cuDeviceGet(device, 0), "asking for the first GPU");
        check(cuDevicePrimaryCtxRetain(context, device[0]), "opening a context");
        check(cuCtxSetCurrent(context), "entering the context");
        check(cuStreamCreate(stream, CU_STREAM_NON_BLOCKING), "opening a stream");
        keepFreedMemory(device[0]);
        int major = attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, device[0]);
        int minor = attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, device[0]);
        this.compiler = CudaCompiler.found();
        this.architecture = "sm_" + major + minor;
        this.words = bytes(device[0]) / WORD;
        this.description = describe(device[0]);
    }

    /** How large the first GPU is, without opening it. @throws IllegalStateException if the driver offers none */
    static GpuSize size() {
        check(cuInit(0), "starting the CUDA driver");
        int[] device = new int[1];
        check(cuDeviceGet(device, 0), "asking for the first GPU");
        return new GpuSize(
                attribute(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, device[0]),
                attribute(CU_DEVICE_ATTRIBUTE_WARP_SIZE, device[0]));
    }

    /** Kept by the process, so that the next cohort allocates without asking the driver. */
    private void keepFreedMemory(int device) {
        check(cuDeviceGetDefaultMemPool(pool, device), "asking for the memory pool");
        try (LongPointer everything = new LongPointer(1)) {
            everything.put(-1L);
            check(cuMemPoolSetAttribute(pool, CU_MEMPOOL_ATTR_RELEASE_THRESHOLD, everything), "keeping freed memory");
        }
    }

    private static int attribute(int which, int device) {
        int[] value = new int[1];
        check(cuDeviceGetAttribute(value, which, device), "asking for attribute " + which);
        return value[0];
    }

    private static long bytes(int device) {
        try (SizeTPointer size = new SizeTPointer(1)) {
            check(cuDeviceTotalMem(size, device), "asking for the memory's size");
            return size.get();
        }
    }

    private String describe(int device) {
        byte[] name = new byte[NAME_LENGTH];
        check(cuDeviceGetName(name, NAME_LENGTH, device), "asking for the GPU's name");
        int[] version = new int[1];
        check(cuDriverGetVersion(version), "asking for the driver's version");
        return new String(name, StandardCharsets.UTF_8).replace("\0", "") + ", " + architecture + ", "
                + attribute(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, device) + " multiprocessors, " + (words >> 27)
                + " GiB, CUDA driver " + version[0] / 1000 + "." + version[0] % 1000 / 10 + ", "
                + compiler.description();
    }

    @Override
    public String description() {
        return description;
    }

    /** Half the memory, since an operation needs room for its result beside its operands. */
    @Override
    public long roomyWords() {
        return words / 2;
    }

    @Override
    public long allocate(long count) {
        enter();
        long[] address = new long[1];
        int status = cuMemAllocAsync(address, count * WORD, stream);
        if (status == OUT_OF_MEMORY) {
            // What was freed and kept may lie in pieces too small; the driver gets all of it back.
            check(cuStreamSynchronize(stream), "waiting for the kernels");
            check(cuMemPoolTrimTo(pool, 0), "giving freed memory back");
            status = cuMemAllocAsync(address, count * WORD, stream);
        }
        if (status == OUT_OF_MEMORY) {
            throw new DeviceLost("the GPU has no room for " + ((count * WORD) >> 20) + " MiB more of its "
                    + (words >> 17) + "; use smaller cohorts");
        }
        check(status, "allocating " + count + " words");
        return address[0];
    }

    @Override
    public void release(long address) {
        enter();
        check(cuMemFreeAsync(address, stream), "releasing memory");
    }

    @Override
    public void write(long address, double[] numbers) {
        try (DoublePointer source = new DoublePointer(numbers)) {
            write(address, source, numbers.length);
        }
    }

    @Override
    public void write(long address, long[] numbers) {
        try (LongPointer source = new LongPointer(numbers)) {
            write(address, source, numbers.length);
        }
    }

    /**
     * Returns once the numbers are copied from the host's memory: the driver takes a small copy along with the order, while of a large one it promises
     * no more than to have begun where it can read the host's memory by itself.
     */
    private void write(long address, Pointer source, int count) {
        enter();
        long bytes = (long) count * WORD;
        check(cuMemcpyHtoDAsync(address, source, bytes, stream), "writing " + count + " words");
        if (bytes > TAKEN_ALONG) {
            check(cuStreamSynchronize(stream), "waiting for " + count + " words to be written");
        }
    }

    @Override
    public void read(long address, double[] numbers) {
        enter();
        try (DoublePointer target = new DoublePointer(numbers.length)) {
            check(
                    cuMemcpyDtoHAsync(target, address, (long) numbers.length * WORD, stream),
                    "reading " + numbers.length + " numbers");
            check(cuStreamSynchronize(stream), "waiting for the kernels");
            target.get(numbers);
        }
    }

    @Override
    public void launch(Program program, String kernel, long lanes, long rows, long[] arguments) {
        enter();
        CUfunc_st function = kernels.computeIfAbsent(new Kernel(program, kernel), this::find);
        int blocks = Math.toIntExact((lanes + THREADS - 1) / THREADS);
        try (LongPointer words = new LongPointer(arguments);
                PointerPointer<LongPointer> structure = new PointerPointer<>(1)) {
            check(
                    cuLaunchKernel(
                            function,
                            blocks,
                            (int) Math.min(rows, MOST_ROWS),
                            1,
                            THREADS,
                            1,
                            1,
                            0,
                            stream,
                            structure.put(0, words),
                            nothing),
                    "launching " + kernel + " on " + rows + " rows × " + lanes + " lanes");
        }
    }

    private CUfunc_st find(Kernel kernel) {
        CUmod_st module = modules.computeIfAbsent(kernel.program, this::load);
        CUfunc_st function = new CUfunc_st();
        check(cuModuleGetFunction(function, module, kernel.name), "looking for kernel " + kernel.name);
        return function;
    }

    private CUmod_st load(Program program) {
        CUmod_st module = new CUmod_st();
        try (BytePointer code = new BytePointer(compiled(program))) {
            check(cuModuleLoadData(module, code), "loading " + program);
        }
        return module;
    }

    /** A compiler that does not know the device makes it as useless as a broken one. */
    private byte[] compiled(Program program) {
        try {
            return compiler.compile(program, architecture);
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new DeviceLost(compiler.description() + " makes no code for " + architecture + ": " + e.getMessage());
        }
    }

    /** The context belongs to a thread; cohorts come from many. */
    private void enter() {
        check(cuCtxSetCurrent(context), "entering the context");
    }

    private static void check(int status, String doing) {
        if (status != 0) {
            PointerPointer<BytePointer> name = new PointerPointer<>(1);
            String why = cuGetErrorName(status, name) == 0
                    ? name.get(BytePointer.class, 0).getString()
                    : "error " + status;
            throw new DeviceLost(doing + " failed: " + why + "; look at nvidia-smi, or run with -Dbackend=simd");
        }
    }
}
