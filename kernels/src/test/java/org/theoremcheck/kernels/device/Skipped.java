package org.theoremcheck.kernels.device;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.SkipExecutionHook.SkipResult;

/** Says once per run, on the console, what is skipped and why. */
final class Skipped {
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private Skipped() {}

    /** @param reason why a test cannot run; empty if it can */
    static SkipResult because(Optional<String> reason) {
        reason.filter(SAID::add).ifPresent(line -> System.out.println("skipped: " + line));
        return reason.map(SkipResult::skip).orElse(SkipResult.doNotSkip());
    }
}
