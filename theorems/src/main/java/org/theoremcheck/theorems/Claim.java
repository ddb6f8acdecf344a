package org.theoremcheck.theorems;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;

/** A published statement under test: one class, one {@link Check}, at least one {@link Mutant}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Claim {
    /** Unique id, {@code paper.place.variant}. */
    String id();

    Paper paper();

    /** Where it stands, {@code Theorem 1}. */
    String at();

    /** The section of the report it is filed under. */
    String section();

    /** The statement in one line. */
    String says();

    Kind kind() default Kind.UNIVERSAL;

    /** What the harness found when the claim was last understood; the build fails when it finds otherwise. */
    Verdict expected() default Verdict.HOLDS;

    /** Instances of the default run; {@code -Dinstances} overrides it. */
    long instances() default 100 * 1024;

    /** Too expensive for the default run: judged in the nightly run, or where {@code -Dclaims} names its very id. */
    boolean nightly() default false;

    /** Real data that it runs on; where they are missing the claim is skipped, and a line of the run says so. */
    RealData[] data() default {};
}
