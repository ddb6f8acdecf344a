package org.theoremcheck.theorems;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A deliberately false variation of the claim, judged by the same code; the harness must refute it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Mutant {
    /** What was changed, {@code κ divided by ten}. */
    String value();
}
