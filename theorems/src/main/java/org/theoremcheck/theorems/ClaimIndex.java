package org.theoremcheck.theorems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The claims there are, by id.
 *
 * @param claims class by claim id
 */
record ClaimIndex(SortedMap<String, Class<?>> claims) {
    private static final String SUFFIX = "Test.class";

    /**
     * All classes {@code *Test} annotated {@link Claim} in a folder of compiled classes.
     *
     * @throws IllegalArgumentException if two claims have one id, or a claim is malformed
     */
    static ClaimIndex of(Path classes, ClassLoader loader) {
        SortedMap<String, Class<?>> claims = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                Class<?> type = load(classes.relativize(file), loader);
                Claim claim = type.getAnnotation(Claim.class);
                if (claim != null) {
                    Class<?> other = claims.putIfAbsent(claim.id(), type);
                    if (other != null) {
                        throw new IllegalArgumentException(type.getName() + " and " + other.getName()
                                + " both have the id " + claim.id() + "; ids are unique");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for claims in " + classes, e);
        }
        return new ClaimIndex(claims);
    }

    private static Class<?> load(Path file, ClassLoader loader) {
        String path = file.toString();
        String name = path.substring(0, path.length() - ".class".length())
                .replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("cannot load " + name, e);
        }
    }

    /** @throws IllegalArgumentException if one of the patterns matches no claim; lists all ids */
    void requireMatches(List<String> globs) {
        for (String glob : globs) {
            if (claims.keySet().stream().noneMatch(id -> Settings.matches(glob, id))) {
                throw new IllegalArgumentException("-Dclaims has '" + glob + "', which matches no claim; there are\n  "
                        + String.join("\n  ", claims.keySet()));
            }
        }
    }

    /**
     * Every check and mutant of a claim, which proves that the claim is well-formed.
     *
     * @throws IllegalArgumentException if it is not; says what it needs
     */
    static List<Case> cases(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object body = constructor.newInstance();
            List<Case> cases = new ArrayList<>();
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Check.class) || method.isAnnotationPresent(Mutant.class)) {
                    cases.add(Case.of(body, method));
                }
            }
            return cases;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " cannot be created; give it a constructor without parameters", e);
        }
    }
}
