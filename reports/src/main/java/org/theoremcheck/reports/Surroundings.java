package org.theoremcheck.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where and when a run took place; what one needs to tell two reports apart.
 *
 * @param jdk version and vendor
 * @param os name, version and architecture
 * @param cpu model
 * @param threads that a run may use
 * @param commit of the code, with {@code -dirty} when files were changed; {@code unknown} outside a repository
 * @param started when the run began
 */
public record Surroundings(String jdk, String os, String cpu, int threads, String commit, Instant started) {
    private static final long SECONDS_FOR_GIT = 10;

    /** This machine and this JVM. @param started when the run began */
    public static Surroundings here(Instant started) {
        return new Surroundings(
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                revision(),
                started);
    }

    /** Name and value, in reading order. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Commit", commit);
        facts.put("JDK", jdk);
        facts.put("CPU", cpu);
        facts.put("Threads", Integer.toString(threads));
        facts.put("OS", os);
        return facts;
    }

    private static String processor() {
        // Linux only; Java has no portable name of the processor.
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    private static String revision() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = git.waitFor(SECONDS_FOR_GIT, TimeUnit.SECONDS);
            return ended && git.exitValue() == 0 ? answer : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
