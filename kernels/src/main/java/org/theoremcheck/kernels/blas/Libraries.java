package org.theoremcheck.kernels.blas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The libraries on the class path, fastest first: ND4J on a CUDA device (profile {@code cuda}), OpenBLAS, ND4J on the processor.
 *
 * @param fastest the first that could be started; empty if none could
 * @param passedOver why the ones before it could not, one sentence each
 */
public record Libraries(Optional<Gemm> fastest, List<String> passedOver) {
    public Libraries {
        passedOver = List.copyOf(passedOver);
    }

    /**
     * What came of starting a library.
     *
     * @param found the library, if it started
     * @param why else one sentence that says why not
     */
    record Attempt(Optional<Gemm> found, Optional<String> why) {}

    /** Started when first asked for: natives are unpacked and loaded then. */
    private static final class Started {
        static final Libraries LIBRARIES = start();

        private Started() {}
    }

    /** The libraries of this run, always the same. */
    public static Libraries ofThisRun() {
        return Started.LIBRARIES;
    }

    /** Starts libraries until one runs. */
    private static Libraries start() {
        boolean onDevice = Nd4jBlas.isForDevices();
        List<Supplier<Attempt>> fastestFirst = new ArrayList<>();
        if (onDevice) {
            fastestFirst.add(() -> attempt("ND4J CUDA", Nd4jBlas::new));
        }
        fastestFirst.add(() -> attempt("OpenBLAS", OpenBlas::new));
        if (!onDevice) {
            fastestFirst.add(() -> attempt("ND4J", Nd4jBlas::new));
        }
        List<String> passedOver = new ArrayList<>();
        for (Supplier<Attempt> next : fastestFirst) {
            Attempt attempt = next.get();
            if (attempt.found().isPresent()) {
                return new Libraries(attempt.found(), passedOver);
            }
            attempt.why().ifPresent(passedOver::add);
        }
        return new Libraries(Optional.empty(), passedOver);
    }

    /** Missing classes and natives are {@link LinkageError}s, missing devices whatever the library throws. */
    static Attempt attempt(String name, Supplier<Gemm> start) {
        try {
            return new Attempt(Optional.of(start.get()), Optional.empty());
        } catch (LinkageError | RuntimeException e) {
            return new Attempt(Optional.empty(), Optional.of(name + " cannot run here (" + reason(e) + ")"));
        }
    }

    /** The first line of what the first cause says. */
    private static String reason(Throwable e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getMessage() == null
                ? first.getClass().getName()
                : first.getMessage().lines().findFirst().orElse("");
    }
}
