package org.theoremcheck.theorems;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.generators.Family;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;

/**
 * A check or a mutant as a program: cohort in, evidence out.
 *
 * @param mutant what was changed; empty for the claim's own check
 * @param body object whose method is the program
 * @param family of the instances it is run on
 */
record Case(Claim claim, Optional<String> mutant, Object body, Method method, Family<? extends Problem> family) {

    /** @throws IllegalArgumentException if the class is no well-formed claim; says what it needs */
    static Case of(Object body, Method method) {
        Class<?> type = body.getClass();
        Claim claim = type.getAnnotation(Claim.class);
        if (claim == null) {
            throw malformed(type, "has a check but no @Claim; annotate it with id, paper, at, section and says");
        }
        List<Method> methods = Arrays.asList(type.getDeclaredMethods());
        if (methods.stream().filter(m -> m.isAnnotationPresent(Check.class)).count() != 1) {
            throw malformed(type, "needs exactly one @Check method");
        }
        if (methods.stream().noneMatch(m -> m.isAnnotationPresent(Mutant.class))) {
            throw malformed(type, "has no @Mutant; add a false variation that the same code refutes");
        }
        method.setAccessible(true);
        Optional<String> mutant =
                Optional.ofNullable(method.getAnnotation(Mutant.class)).map(Mutant::value);
        return new Case(claim, mutant, body, method, family(type, method));
    }

    private static Family<? extends Problem> family(Class<?> type, Method method) {
        Parameter[] parameters = method.getParameters();
        ForAll drawn = parameters.length == 2 ? parameters[0].getAnnotation(ForAll.class) : null;
        if (drawn == null
                || parameters[1].getType() != Evidence.class
                || !Family.class.isAssignableFrom(drawn.supplier())) {
            throw malformed(
                    type,
                    "method " + method.getName()
                            + " needs the parameters (@ForAll(supplier = SomeFamily.class) P problem, Evidence evidence)");
        }
        try {
            var constructor = drawn.supplier().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Family<?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    drawn.supplier().getName() + " cannot be created; give it a constructor without parameters", e);
        }
    }

    private static IllegalArgumentException malformed(Class<?> type, String what) {
        return new IllegalArgumentException(type.getName() + ": " + what);
    }

    /** The claim's id; of a mutant, with the method's name after {@code #}. */
    String id() {
        return id(claim, method);
    }

    /** Likewise of the case that a claim's check or mutant would be. */
    static String id(Claim claim, Method method) {
        return method.isAnnotationPresent(Mutant.class) ? claim.id() + "#" + method.getName() : claim.id();
    }

    /** How the case is judged; a mutant of a claim is judged by the same statistics. */
    Kind kind() {
        return claim.kind();
    }

    /** Whether instances are sought that show something rather than ones that fail. */
    boolean seeksExamples() {
        return kind() == Kind.EXISTENCE;
    }

    /** Whether the adversary may choose instances: it must not where frequencies are judged. */
    boolean mayBeHunted() {
        return kind() != Kind.PROBABILISTIC && kind() != Kind.TREND && kind() != Kind.EXPERIMENT;
    }

    /** Verdict for which the build passes. */
    Verdict expected() {
        return mutant.isPresent() ? Verdict.REFUTED : claim.expected();
    }

    /** Whether the build may pass: a mutant of an existence or trend claim or an experiment is only not to be confirmed. */
    boolean accepts(Verdict verdict) {
        boolean notConfirmed = kind() == Kind.EXISTENCE || kind() == Kind.TREND || kind() == Kind.EXPERIMENT;
        return (mutant.isPresent() && notConfirmed) ? verdict != Verdict.HOLDS : verdict == expected();
    }

    /**
     * Runs the program on a cohort.
     *
     * @throws IllegalStateException if the program throws, naming the instances
     */
    RecordedEvidence run(Cohort cohort) {
        RecordedEvidence evidence = new RecordedEvidence(cohort.kernels().lane(), cohort.lanes());
        run(cohort, evidence);
        return evidence;
    }

    /** Runs the program on a cohort, which tells the evidence. @throws IllegalStateException as {@link #run(Cohort)} */
    void run(Cohort cohort, Evidence evidence) {
        try {
            method.invoke(body, family.view(cohort), evidence);
        } catch (InvocationTargetException e) {
            long[] index = cohort.index();
            throw new IllegalStateException(
                    id() + " stopped on instances " + index[0] + " … " + index[index.length - 1] + " of shape "
                            + cohort.shape() + " on backend " + cohort.kernels().name() + ": " + e.getCause(),
                    e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(id() + " cannot be called; make its class and method package-private", e);
        }
    }
}
