package org.theoremcheck.theorems;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.theoremcheck.engine.data.RealData;

/** Skips the checks and mutants of claims that {@code -Dclaims} leaves out, that wait for the nightly run or whose data are missing. */
final class ClaimSelection implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return context.optionalContainerClass()
                .map(type -> type.getAnnotation(Claim.class))
                .flatMap(claim -> noted(claim, Settings.current()))
                .map(SkipResult::skip)
                .orElse(SkipResult.doNotSkip());
    }

    private static Optional<String> noted(Claim claim, Settings settings) {
        missing(claim).filter(line -> settings.judges(claim)).ifPresent(line -> Docket.ofThisRun()
                .skip(claim.id(), line));
        return reason(claim, settings);
    }

    /** Why this run does not judge the claim; empty if it does. */
    static Optional<String> reason(Claim claim, Settings settings) {
        if (!settings.selects(claim.id())) {
            return Optional.of("-Dclaims leaves out " + claim.id());
        }
        if (!settings.judges(claim)) {
            return Optional.of(claim.id() + " is judged in the nightly run, or with -Dclaims=" + claim.id());
        }
        return missing(claim);
    }

    private static Optional<String> missing(Claim claim) {
        return Arrays.stream(claim.data())
                .map(RealData::missing)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
