package org.theoremcheck.kernels.device;

import java.util.Optional;
import java.util.stream.Stream;

/** A device that was there and failed: what it had computed is gone, and another backend has to compute it again. */
public final class DeviceLost extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public DeviceLost(String message) {
        super(message);
    }

    /** The lost device behind a failure, if there is one. */
    public static Optional<DeviceLost> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DeviceLost.class::isInstance)
                .map(DeviceLost.class::cast)
                .findFirst();
    }
}
