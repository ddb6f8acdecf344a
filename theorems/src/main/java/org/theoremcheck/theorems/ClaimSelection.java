package org.theoremcheck.theorems;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips the checks and mutants of claims that {@code -Dclaims} leaves out or that wait for the nightly run. */
final class ClaimSelection implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        Settings settings = Settings.current();
        return context.optionalContainerClass()
                .map(type -> type.getAnnotation(Claim.class))
                .filter(claim -> !settings.judges(claim))
                .map(claim -> SkipResult.skip(
                        settings.selects(claim.id())
                                ? claim.id() + " is judged in the nightly run, or with -Dclaims=" + claim.id()
                                : "-Dclaims leaves out " + claim.id()))
                .orElse(SkipResult.doNotSkip());
    }
}
