package org.theoremcheck.theorems;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;

/**
 * What a run was asked for, from system properties.
 *
 * @param claims globs over claim ids, {@code -Dclaims='dante.thm*,svm.*'}; {@code *} stands for any text, {@code ?} for one character
 * @param seed of every random stream, {@code -Dseed}
 * @param instances random instances per check, {@code -Dinstances}; empty for each claim's own number
 * @param depth factor on the number of instances of every claim that is not nightly, {@code -Dtheoremcheck.depth}
 * @param threads that run strata side by side, {@code -Dthreads}
 * @param cohort lanes that are run at once, {@code -Dcohort}; changes speed alone; empty for as many as suit the backend
 * @param nightly whether this is the deep run, {@code -Dtheoremcheck.nightly}
 * @param resume whether to continue a run that was cut off, {@code -Dresume}
 * @param target folder that the ledger, the report and new finds are written to, {@code -Dtheoremcheck.target}
 */
record Settings(
        List<String> claims,
        long seed,
        OptionalLong instances,
        long depth,
        int threads,
        OptionalInt cohort,
        boolean nightly,
        boolean resume,
        Path target) {

    /** The seed of a run that names none. */
    static final long DEFAULT_SEED = 20_200_604;

    private static final int DEFAULT_COHORT = 128;
    private static final long MOST_INSTANCES = 1L << 40;
    private static final long MOST_DEPTH = 1_000_000;
    private static final int MOST_THREADS = 1024;

    Settings {
        claims = List.copyOf(claims);
    }

    /** @throws IllegalArgumentException naming the property, its value and what is allowed */
    static Settings current() {
        return of(System.getProperties());
    }

    /** @throws IllegalArgumentException naming the property, its value and what is allowed */
    static Settings of(Properties properties) {
        String claims = properties.getProperty("claims", "");
        int cores = Runtime.getRuntime().availableProcessors();
        return new Settings(
                claims.isBlank() ? List.of("*") : globs(claims),
                whole(properties, "seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(DEFAULT_SEED),
                whole(properties, "instances", 1, MOST_INSTANCES),
                whole(properties, "theoremcheck.depth", 1, MOST_DEPTH).orElse(1),
                (int) whole(properties, "threads", 1, MOST_THREADS).orElse(cores),
                narrow(whole(properties, "cohort", 1, Family.STRATUM)),
                truth(properties, "theoremcheck.nightly"),
                truth(properties, "resume"),
                Path.of(properties.getProperty("theoremcheck.target", "target")));
    }

    private static List<String> globs(String claims) {
        List<String> globs = List.of(claims.strip().split("\\s*,\\s*"));
        for (String glob : globs) {
            if (!glob.matches("[\\w.*?-]+")) {
                throw new IllegalArgumentException("-Dclaims has the pattern '" + glob
                        + "'; write ids such as dante.thm1 or dante.thm*, separated by commas");
            }
        }
        return globs;
    }

    /** A blank value, which Maven passes for a property that is declared but not set, counts as absent. */
    private static OptionalLong whole(Properties properties, String name, long least, long most) {
        String value = properties.getProperty(name, "").strip();
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(value.replace("_", ""));
            if (number >= least && number <= most) {
                return OptionalLong.of(number);
            }
        } catch (NumberFormatException notWhole) {
            // Falls through to the message below, which says what is allowed.
        }
        throw new IllegalArgumentException(
                "-D" + name + " is '" + value + "'; pass a whole number from " + least + " to " + most);
    }

    private static OptionalInt narrow(OptionalLong number) {
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    private static boolean truth(Properties properties, String name) {
        String value = properties.getProperty(name, "").strip().toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("-D" + name + " is '" + value + "'; pass true or false");
        }
        return value.equals("true");
    }

    boolean selects(String id) {
        return claims.stream().anyMatch(glob -> matches(glob, id));
    }

    /** Whether this run judges the claim: a nightly claim outside the nightly run only under its very id. */
    boolean judges(Claim claim) {
        return selects(claim.id()) && (nightly || !claim.nightly() || claims.contains(claim.id()));
    }

    static boolean matches(String glob, String id) {
        StringBuilder pattern = new StringBuilder();
        for (char c : glob.toCharArray()) {
            pattern.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return id.matches(pattern.toString());
    }

    /** Random instances of a check of this claim. The number of a nightly claim is meant for the nightly run as it stands. */
    long instances(Claim claim) {
        return instances.orElse(claim.nightly() ? claim.instances() : claim.instances() * depth);
    }

    /** Lanes that are run at once: on a processor what its caches hold, on a device a whole stratum, since a launch costs the same for one lane. */
    int cohort(Kernels kernels) {
        return cohort.orElse(kernels.onDevice() ? Family.STRATUM : DEFAULT_COHORT);
    }

    /** The most lanes that a cohort of this claim may have: strata differ in shape. */
    long lanes(Claim claim) {
        return Math.min(cohort.orElse(Family.STRATUM), instances(claim));
    }

    /** Code, seed and settings that the evidence of a case depends on, by name; threads and cohorts change the speed alone. */
    SortedMap<String, String> conditions() {
        return new TreeMap<>(Map.of(
                "code",
                CodeDigest.ofThisRun(),
                "seed",
                Long.toString(seed),
                "instances",
                instances.isPresent() ? Long.toString(instances.getAsLong()) : depth + " × each claim's own",
                "backend",
                Backends.wanted()));
    }

    /** The command that meets the same instances again. */
    String replay(Claim claim, long count) {
        return "mvn verify -Dclaims=" + claim.id() + " -Dseed=" + seed + " -Dinstances=" + count;
    }
}
