package org.theoremcheck.theorems;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips the checks and mutants of claims that {@code -Dclaims} leaves out. */
final class ClaimSelection implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        Settings settings = Settings.current();
        return context.optionalContainerClass()
                .map(type -> type.getAnnotation(Claim.class))
                .filter(claim -> !settings.selects(claim.id()))
                .map(claim -> SkipResult.skip("-Dclaims leaves out " + claim.id()))
                .orElse(SkipResult.doNotSkip());
    }
}
