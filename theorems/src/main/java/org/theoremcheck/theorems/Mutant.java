package org.theoremcheck.theorems;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A deliberately false variation of the claim, judged by the same code on the same instances; the harness must refute it,
 * or, for an existence or trend claim, at least not confirm it. The method has the form of a {@link Check}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(
        tries = 1,
        generation = GenerationMode.RANDOMIZED,
        edgeCases = EdgeCasesMode.NONE,
        shrinking = ShrinkingMode.OFF,
        afterFailure = AfterFailureMode.RANDOM_SEED)
@AddLifecycleHook(ClaimSelection.class)
@AddLifecycleHook(ClaimLifecycle.class)
public @interface Mutant {
    /** What was changed, {@code κ divided by ten}. */
    String value();
}
