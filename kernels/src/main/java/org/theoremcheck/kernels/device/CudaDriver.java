package org.theoremcheck.kernels.device;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way to a GPU: the CUDA driver's library is looked up before any class that would fail without it is touched, so that a
 * machine without one loses nothing but a sentence.
 */
public final class CudaDriver {
    private static final String LIBRARY = "libcuda.so.1";
    /** The dynamic loader's own list of libraries; their names stand in it as text. */
    private static final Path LOADER_CACHE = Path.of("/etc/ld.so.cache");
    /** Where distributions, containers and WSL put it. */
    private static final List<String> USUAL = List.of(
            "/usr/lib/x86_64-linux-gnu",
            "/usr/lib64",
            "/usr/lib",
            "/usr/local/nvidia/lib64",
            "/usr/local/nvidia/lib",
            "/usr/lib/wsl/lib",
            "/run/opengl-driver/lib");

    private CudaDriver() {}

    /** One device per process, or the reason why there is none. */
    private static final class Found {
        private static final Optional<Device> DEVICE;
        private static final String MISSING;

        static {
            Optional<Device> device = Optional.empty();
            String missing = withoutLibrary().orElse("");
            if (missing.isEmpty()) {
                try {
                    load();
                    device = Optional.of(tried(new CudaDevice()));
                } catch (LinkageError e) {
                    missing = "CUDA's libraries do not load (" + e.getMessage()
                            + "); put the folder of CUDA 13's libcudart.so.13 in LD_LIBRARY_PATH";
                } catch (IllegalStateException e) {
                    missing = String.valueOf(e.getMessage());
                }
            }
            DEVICE = device;
            MISSING = missing;
        }
    }

    /** Found out without opening the device, which takes memory and time. */
    private static final class Sized {
        private static final Optional<GpuSize> SIZE = ask();

        private static Optional<GpuSize> ask() {
            if (withoutLibrary().isPresent()) {
                return Optional.empty();
            }
            try {
                load();
                return Optional.of(CudaDevice.size());
            } catch (LinkageError | IllegalStateException e) {
                return Optional.empty();
            }
        }
    }

    /** How large the first GPU is; empty if there is none, and {@link #missing} says why. */
    public static Optional<GpuSize> size() {
        return Sized.SIZE;
    }

    /**
     * The device, once it has copied a number: a compiler that does not know it, or code that its driver does not take, shows here and not in the
     * middle of a run.
     *
     * @throws IllegalStateException if it cannot
     */
    static Device tried(Device device) {
        long from = device.allocate(2);
        long to = from + Device.WORD;
        device.write(from, new double[] {Math.PI, 0});
        // The structure of kernel copy: an operand of one number, where to, one row, one lane.
        device.launch(new Program("lanes.cu"), "copy", 1, 1, new long[] {from, 0, 0, 0, to, 1, 1});
        double[] copied = new double[1];
        device.read(to, copied);
        device.release(from);
        if (copied[0] != Math.PI) {
            throw new IllegalStateException(device.description() + " copied " + Math.PI + " and returned " + copied[0]
                    + "; look at nvidia-smi, or run with -Dbackend=simd");
        }
        return device;
    }

    /** Why there is no CUDA device here and what to do about it; empty if there is one. */
    public static Optional<String> missing() {
        return Optional.of(Found.MISSING).filter(reason -> !reason.isEmpty());
    }

    /** The first GPU, always the same object. @throws IllegalStateException if there is none, see {@link #missing} */
    public static Device device() {
        return Found.DEVICE.orElseThrow(() -> new IllegalStateException(Found.MISSING));
    }

    /** What was looked for and what to do; empty where the driver's library is. */
    private static Optional<String> withoutLibrary() {
        if (inLoaderCache() || folders().anyMatch(CudaDriver::holds)) {
            return Optional.empty();
        }
        return Optional.of("no CUDA driver found: looked for " + LIBRARY + " in the dynamic loader's cache and in "
                + folders().collect(Collectors.joining(", "))
                + "; on a machine with an NVIDIA GPU install its driver, or name the folder in LD_LIBRARY_PATH");
    }

    /** Loads the driver from a folder that the dynamic loader does not know, so that later libraries find it by its name. */
    private static void load() {
        if (!inLoaderCache()) {
            folders()
                    .filter(CudaDriver::holds)
                    .findFirst()
                    .ifPresent(folder -> System.load(Path.of(folder, LIBRARY).toString()));
        }
    }

    private static Stream<String> folders() {
        String own = System.getenv().getOrDefault("LD_LIBRARY_PATH", "");
        return Stream.concat(Stream.of(own.split(File.pathSeparator)).filter(f -> !f.isBlank()), USUAL.stream());
    }

    private static boolean holds(String folder) {
        return Files.isReadable(Path.of(folder, LIBRARY));
    }

    private static boolean inLoaderCache() {
        try {
            return Files.isReadable(LOADER_CACHE)
                    && Files.readString(LOADER_CACHE, StandardCharsets.ISO_8859_1)
                            .contains(LIBRARY);
        } catch (IOException e) {
            return false;
        }
    }
}
