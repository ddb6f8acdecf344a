package org.theoremcheck.kernels;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.theoremcheck.kernels.blas.Gemm;
import org.theoremcheck.kernels.blas.Libraries;
import org.theoremcheck.kernels.boxqp.SimdAscent;
import org.theoremcheck.kernels.device.CudaDriver;
import org.theoremcheck.kernels.device.Device;
import org.theoremcheck.kernels.device.DeviceLost;
import org.theoremcheck.kernels.lane.DeviceLaneArithmetic;
import org.theoremcheck.kernels.lane.FieldLaneArithmetic;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Nd4jLaneArithmetic;
import org.theoremcheck.kernels.lane.PlainLaneArithmetic;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;
import org.theoremcheck.kernels.network.ComposedNetwork;
import org.theoremcheck.kernels.network.DeviceNetwork;
import org.theoremcheck.kernels.network.SimdNetwork;
import org.theoremcheck.kernels.random.DeviceRandom;
import org.theoremcheck.kernels.random.PlainRandom;
import org.theoremcheck.kernels.random.SimdRandom;

/** The backends there are, and the choice among them: {@code -Dbackend=NAME}, {@code auto} if absent. */
public final class Backends {
    private static final System.Logger LOG = System.getLogger(Backends.class.getName());
    private static final String PROPERTY = "backend";
    private static final String AUTO = "auto";
    private static final String CUDA = "cuda";

    /**
     * One backend.
     *
     * @param cohorts what it is for, as measured in BENCHMARKS.md
     * @param missing why it cannot run here; empty if it can
     */
    private record Backend(String name, String cohorts, Supplier<Optional<String>> missing, Supplier<Kernels> start) {}

    /** On processors best first: {@code auto} takes the first that is available where it does not take a GPU, because none behind it is faster on cohorts of any size. */
    private static final List<Backend> ALL = List.of(
            new Backend(
                    "simd",
                    "at least as fast as plain on cohorts that do not fill a register, 2 to 30 times as fast on all others",
                    Backends::missingVectorModule,
                    Backends::simd),
            new Backend(
                    "plain",
                    "several times as fast as field on cohorts of any size",
                    Optional::empty,
                    () -> plain(new PlainLaneArithmetic())),
            // Behind plain, because it promises equal bits only for small products.
            new Backend(
                    "nd4j",
                    "for few lanes with large layers, which ask for it themselves",
                    Backends::missingLibrary,
                    Backends::nd4j),
            // Behind plain, because AutoChoice takes it before it looks here.
            new Backend(
                    CUDA,
                    "for cohorts with a warp for every scheduler of the GPU",
                    CudaDriver::missing,
                    Backends::cuda),
            new Backend("field", "the reference", Optional::empty, () -> plain(FieldLaneArithmetic.ofDoubles())),
            new Backend("dfp", "the certifier", Optional::empty, () -> plain(FieldLaneArithmetic.ofFiftyDigits())));

    private static final Map<String, Kernels> STARTED = new HashMap<>();
    private static final AutoChoice CHOICE = new AutoChoice(
            CudaDriver::size, Backends::openedGpu, Backends::fastest, line -> LOG.log(System.Logger.Level.INFO, line));

    private Backends() {}

    private static Optional<String> missingVectorModule() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? Optional.empty()
                : Optional.of("the JVM runs without --add-modules jdk.incubator.vector");
    }

    /** Touches the Vector API, so it is called only where the module is present. */
    private static Kernels simd() {
        SimdLaneArithmetic lane = new SimdLaneArithmetic();
        return new Kernels(lane, new SimdNetwork(), new SimdRandom(lane), new SimdAscent());
    }

    private static Optional<String> missingLibrary() {
        Optional<String> missing = missingVectorModule();
        return missing.isPresent() || Libraries.ofThisRun().fastest().isPresent()
                ? missing
                : Optional.of(String.join("; ", Libraries.ofThisRun().passedOver()));
    }

    private static Kernels nd4j() {
        Gemm library = Libraries.ofThisRun().fastest().orElseThrow();
        LOG.log(
                System.Logger.Level.INFO,
                "backend nd4j: large products by {0}{1}",
                library.name(),
                Libraries.ofThisRun().passedOver().stream()
                        .map(why -> "; " + why)
                        .collect(Collectors.joining()));
        SimdLaneArithmetic lane = new Nd4jLaneArithmetic(library, Nd4jLaneArithmetic.LARGE);
        return new Kernels(lane, new ComposedNetwork(), new SimdRandom(lane), new SimdAscent());
    }

    private static Kernels plain(LaneArithmetic lane) {
        return new Kernels(lane, new ComposedNetwork(), new PlainRandom(lane));
    }

    private static Kernels cuda() {
        LOG.log(
                System.Logger.Level.INFO,
                "backend cuda: {0}",
                CudaDriver.device().description());
        return on(CudaDriver.device());
    }

    /** @throws IllegalStateException if there is none that computes; in fewer words than {@link #named} */
    private static Kernels openedGpu() {
        CudaDriver.missing().ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        return named(CUDA);
    }

    /** A backend that computes on this device. */
    public static Kernels on(Device device) {
        DeviceLaneArithmetic lane = new DeviceLaneArithmetic(device);
        return new Kernels(lane, new DeviceNetwork(), new DeviceRandom(lane));
    }

    /**
     * Gives a device up for the rest of this run: from now on {@link #chosen} is the fastest backend on the processor, to the same bits.
     */
    public static synchronized void giveUp(DeviceLost why) {
        if (!CHOICE.gaveUp()) {
            CHOICE.giveUp(String.valueOf(why.getMessage()));
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0}; the rest of this run is computed on the processor",
                    why.getMessage());
        }
    }

    /** What this run asked for: a backend's name, or {@code auto}. */
    public static String wanted() {
        String name = System.getProperty(PROPERTY, "").strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? AUTO : name;
    }

    /** The backend of this run for a few lanes, always the same object. @throws IllegalArgumentException as {@link #named} */
    public static Kernels chosen() {
        return chosen(1);
    }

    /**
     * The backend of this run for cohorts of so many lanes, always the same object: the one that is named, or what {@code auto} takes.
     *
     * @throws IllegalArgumentException as {@link #named}
     */
    public static synchronized Kernels chosen(long lanes) {
        String wanted = wanted();
        return wanted.equals(AUTO) || (wanted.equals(CUDA) && CHOICE.gaveUp()) ? CHOICE.of(lanes) : named(wanted);
    }

    /** @param notCuda why it is not a GPU */
    private static Kernels fastest(String notCuda) {
        // Not computeIfAbsent, inside which another backend may not start.
        if (!STARTED.containsKey(AUTO)) {
            STARTED.put(AUTO, firstAvailable(notCuda));
        }
        return STARTED.get(AUTO);
    }

    private static Kernels firstAvailable(String notCuda) {
        StringBuilder passedOver = new StringBuilder();
        for (Backend backend : ALL) {
            Optional<String> missing = backend.missing().get();
            if (missing.isEmpty()) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "backend {0}: {1}; another by -Dbackend=NAME{2}; cuda is not: {3}",
                        backend.name(),
                        backend.cohorts(),
                        passedOver,
                        notCuda);
                return named(backend.name());
            }
            passedOver.append("; ").append(backend.name()).append(" is not: ").append(missing.get());
        }
        throw new IllegalStateException("no backend can run" + passedOver);
    }

    /**
     * The backend of this name, always the same object.
     *
     * @throws IllegalArgumentException if there is none or it cannot run here; the message lists all
     */
    public static synchronized Kernels named(String name) {
        for (Backend backend : ALL) {
            if (backend.name().equals(name) && backend.missing().get().isEmpty()) {
                return STARTED.computeIfAbsent(name, started -> backend.start().get());
            }
        }
        throw new IllegalArgumentException(
                "backend '" + name + "' is not available; choose one of auto, " + overview());
    }

    private static String overview() {
        return ALL.stream()
                .map(b -> b.name() + " ("
                        + b.missing().get().map(why -> "unavailable: " + why).orElse(b.cohorts()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The backend for few lanes and large layers: the one this run names, else nd4j, else the fastest of those for many lanes. */
    public static synchronized Kernels forLargeLayers() {
        if (!wanted().equals(AUTO)) {
            return chosen();
        }
        Optional<String> missing = missingLibrary();
        if (missing.isEmpty()) {
            return named("nd4j");
        }
        LOG.log(
                System.Logger.Level.INFO,
                "backend nd4j is not available: {0}; large layers will be slow",
                missing.get());
        return chosen();
    }

    /** The names that can run here, fastest first. */
    public static List<String> available() {
        return ALL.stream()
                .filter(b -> b.missing().get().isEmpty())
                .map(Backend::name)
                .toList();
    }

    /** The readable reference in double precision. */
    public static Kernels reference() {
        return named("field");
    }

    /** Forty digits, at which a certified violation must look the same; not offered to users. */
    public static synchronized Kernels crossCheck() {
        return STARTED.computeIfAbsent("dfp40", name -> plain(FieldLaneArithmetic.ofFortyDigits()));
    }

    /**
     * Enclosures, which prove a violation; for one program on one thread.
     *
     * @param budget operations after which the program is given up
     */
    public static Kernels prover(long budget) {
        return plain(FieldLaneArithmetic.ofEnclosures(budget));
    }

    /** Fifty digits, which certify a violation. */
    public static Kernels certifier() {
        return named("dfp");
    }
}
