package org.theoremcheck.theorems;

import java.util.Locale;

/** One line on the console for a training of minutes, drawn again at every twentieth of it. */
public final class ProgressBar {
    private static final int WIDTH = 20;

    private final String name;
    private final int steps;
    private final long start = System.nanoTime();
    private int taken;

    public ProgressBar(String name, int steps) {
        this.name = name;
        this.steps = steps;
    }

    public void step() {
        int before = taken * WIDTH / steps;
        taken++;
        int now = taken * WIDTH / steps;
        if (now > before) {
            System.out.printf(
                    Locale.ROOT, "%s [%s%s] %.0f s%n", name, "#".repeat(now), "-".repeat(WIDTH - now), seconds());
        }
    }

    public void done(double accuracy) {
        System.out.printf(
                Locale.ROOT, "%s: %.2f %% of the test images right after %.0f s%n", name, 100 * accuracy, seconds());
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
