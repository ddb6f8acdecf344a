package org.theoremcheck.theorems;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The body of a claim: a method with one problem drawn from a {@code Family} and one {@link Evidence}. It must compute on
 * {@code Lanes} alone, so that the harness can run it again on one lane in 50-digit arithmetic; no printing, no tolerance, no {@code if} on data.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {}
