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
 * The body of a claim: a method with one problem, annotated {@code @ForAll(supplier = SomeFamily.class)}, and one {@link
 * Evidence}. It must compute on {@code Lanes} alone, so that the harness can run it again on one lane in 50-digit
 * arithmetic; no printing, no tolerance, no {@code if} on data, and no state: the harness calls it from several threads.
 *
 * <p>To jqwik it is a property of one try; {@link ClaimLifecycle} replaces that try by a sweep over all instances.
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
public @interface Check {}
