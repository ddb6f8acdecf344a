package org.theoremcheck.generators;

import java.util.Map;
import java.util.Random;

/** Shapes (m, d, p) of GLMs: m examples up to 32, d inputs up to 8, p points; half have m ≤ 2, half have d ≤ 2. */
final class GlmShapes {
    private static final int[] EXAMPLES = {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 8, 12, 16, 32};
    private static final int[] INPUTS = {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8};

    private GlmShapes() {}

    /** More points where drawing the data is dear: one per eight numbers of x, at most sixteen. */
    static Map<String, Integer> draw(Random random) {
        return of(EXAMPLES[random.nextInt(EXAMPLES.length)], INPUTS[random.nextInt(INPUTS.length)]);
    }

    static Map<String, Integer> of(int m, int d) {
        return Family.shapeOf("m", m, "d", d, "p", Math.max(1, Math.min(16, m * d / 8)));
    }
}
