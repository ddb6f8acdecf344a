package org.theoremcheck.generators;

import java.util.Map;
import java.util.Random;

/** Shapes of GLMs: m examples up to 32, d inputs up to 8, p points; half have m ≤ 2, half have d ≤ 2. */
final class GlmShapes {
    private static final int[] EXAMPLES = {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 8, 12, 16, 32};
    private static final int[] INPUTS = {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8};

    private GlmShapes() {}

    /** Random m and d, one point. */
    static Map<String, Integer> draw(Random random) {
        return of(EXAMPLES[random.nextInt(EXAMPLES.length)], INPUTS[random.nextInt(INPUTS.length)], 1);
    }

    static Map<String, Integer> of(int m, int d, int p) {
        return Family.shapeOf("m", m, "d", d, "p", p);
    }
}
