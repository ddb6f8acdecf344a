package org.theoremcheck.kernels;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.theoremcheck.kernels.device.GpuSize;

/**
 * What {@code auto} takes for cohorts of so many lanes: a GPU from one warp per scheduler on, else the fastest backend on the processor.
 *
 * <p>The bound is reckoned from the device's own numbers, not measured. A lane operation is a launch, about 5 µs whatever the lanes are, until every
 * scheduler has a warp to hide others' waiting behind; below that the device idles, and a processor ends an operation on as many numbers sooner.
 */
final class AutoChoice {
    static final String PROPERTY = "cuda.lanes";

    private final Supplier<Optional<GpuSize>> size;
    private final Supplier<Kernels> gpu;
    private final Function<String, Kernels> processor;
    private final Consumer<String> log;
    private final Set<String> said = new HashSet<>();
    private Optional<String> lost = Optional.empty();

    /**
     * @param size of the GPU; empty if there is none
     * @param gpu opens it; an {@link IllegalArgumentException} or {@link IllegalStateException} says why it cannot be
     * @param processor the fastest backend without it, the same object always; is told why it is not a GPU
     * @param log one line for each backend that is taken
     */
    AutoChoice(
            Supplier<Optional<GpuSize>> size,
            Supplier<Kernels> gpu,
            Function<String, Kernels> processor,
            Consumer<String> log) {
        this.size = size;
        this.gpu = gpu;
        this.processor = processor;
        this.log = log;
    }

    /** The backend for these lanes. @throws IllegalArgumentException if the property is no number of lanes */
    synchronized Kernels of(long lanes) {
        Optional<String> against = lost.or(() -> against(lanes));
        if (against.isEmpty()) {
            try {
                Kernels kernels = gpu.get();
                say(
                        kernels.name(),
                        "cohorts of " + lanes(lanes) + "; it is taken "
                                + bound(size.get().orElseThrow()));
                return kernels;
            } catch (IllegalArgumentException | IllegalStateException e) {
                lost = Optional.of(String.valueOf(e.getMessage()));
                against = lost;
            }
        }
        return processor.apply(against.orElseThrow());
    }

    /** Takes no GPU any more. */
    synchronized void giveUp(String why) {
        lost = Optional.of(why);
    }

    synchronized boolean gaveUp() {
        return lost.isPresent();
    }

    private void say(String backend, String why) {
        if (said.add(backend)) {
            log.accept("backend " + backend + ": " + why);
        }
    }

    private Optional<String> against(long lanes) {
        Optional<GpuSize> found = size.get();
        if (found.isEmpty()) {
            return Optional.of("no GPU is here; -Dbackend=cuda says what was looked for");
        }
        return lanes >= least(found.get())
                ? Optional.empty()
                : Optional.of("cohorts of " + lanes(lanes) + "; it is taken " + bound(found.get()));
    }

    private static String bound(GpuSize size) {
        String own = System.getProperty(PROPERTY, "").strip();
        return "from " + number(least(size)) + " on, "
                + (own.isEmpty()
                        ? "a warp of " + size.warp() + " for each of the " + GpuSize.SCHEDULERS
                                + " schedulers of each of "
                                + size.multiprocessors()
                                + " multiprocessors; reckoned, not measured, and another number by -D"
                                + PROPERTY + "=N"
                        : "by -D" + PROPERTY);
    }

    private static long least(GpuSize size) {
        String own = System.getProperty(PROPERTY, "").strip();
        if (own.isEmpty()) {
            return size.lanes();
        }
        try {
            long lanes = Long.parseLong(own.replace("_", ""));
            if (lanes >= 1) {
                return lanes;
            }
        } catch (NumberFormatException notWhole) {
            // Falls through to the message below, which says what is allowed.
        }
        throw new IllegalArgumentException("-D" + PROPERTY + " is '" + own
                + "'; pass the number of lanes, at least 1, from which on auto takes a GPU");
    }

    private static String lanes(long lanes) {
        return number(lanes) + (lanes == 1 ? " lane" : " lanes");
    }

    private static String number(long lanes) {
        return String.format(Locale.ROOT, "%,d", lanes);
    }
}
