package org.theoremcheck.theorems;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.theoremcheck.reports.Ledger;
import org.theoremcheck.reports.LedgerJson;

/** A run of toy claims through JUnit and jqwik, from annotation to ledger: inside this one, or as a program. */
final class ToyRun {
    private static final List<String> PROPERTIES =
            List.of("claims", "seed", "instances", "threads", "cohort", "backend", "resume", "theoremcheck.target");

    private ToyRun() {}

    /** What a run leaves. @param printed to the console */
    record Run(TestExecutionSummary summary, Path target, String printed) {
        Ledger ledger() {
            return LedgerJson.read(target.resolve("ledger.json"));
        }

        /** Message by method name. */
        Map<String, String> failures() {
            Map<String, String> messages = new LinkedHashMap<>();
            for (TestExecutionSummary.Failure failure : summary.getFailures()) {
                messages.put(
                        failure.getTestIdentifier().getDisplayName(),
                        String.valueOf(failure.getException().getMessage()));
            }
            return messages;
        }
    }

    /** Runs the claims of these classes as the program's properties say. */
    public static void main(String[] claims) throws ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (String claim : claims) {
            classes.add(Class.forName(claim));
        }
        TestExecutionSummary unused = execute(classes);
    }

    /** Runs claims in a folder of their own. */
    static Run of(Map<String, String> properties, Class<?>... claims) throws IOException {
        return in(Files.createTempDirectory("run"), properties, List.of(claims));
    }

    /** Runs claims in a folder, with these properties and no others. */
    static Run in(Path target, Map<String, String> properties, List<Class<?>> claims) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.put("theoremcheck.target", target.toString());
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            TestExecutionSummary summary = with(all, () -> execute(claims));
            return new Run(summary, target, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    /** What the supplier says under these properties and no others. */
    static <T> T with(Map<String, String> properties, Supplier<T> what) {
        Map<String, String> ambient = new LinkedHashMap<>();
        for (String name : PROPERTIES) {
            String value = System.getProperty(name);
            if (value != null) {
                ambient.put(name, value);
                System.clearProperty(name);
            }
        }
        try {
            properties.forEach(System::setProperty);
            return what.get();
        } finally {
            PROPERTIES.forEach(System::clearProperty);
            ambient.forEach(System::setProperty);
        }
    }

    private static TestExecutionSummary execute(List<Class<?>> claims) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        claims.forEach(claim -> request.selectors(selectClass(claim)));
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request.build(), summary);
        return summary.getSummary();
    }
}
