package org.theoremcheck.generators;

/** Outer weights W₂: all equal in a fifth of the lanes, of one sign in as many, else of mixed signs. */
final class OuterWeights {
    private OuterWeights() {}

    /** Draws a k×o matrix under this name; half lie on the sphere of radius {@code W2}. */
    static void fill(Draft draft, Draw draw, String name) {
        int lanes = draft.lanes();
        int size = draft.size(name);
        int[] kind = draw.die(1, 10);
        double[] v = draw.uniform(size, -1, 1);
        double[] target = draw.uniform(1, -1, 1);
        for (int i = 0; i < v.length; i++) {
            int l = i % lanes;
            v[i] = switch (kind[l]) {
                case 0, 1 -> v[l];
                case 2 -> Math.abs(v[i]);
                case 3 -> -Math.abs(v[i]);
                default -> v[i];
            };
        }
        for (int l = 0; l < lanes; l++) {
            target[l] = draft.get("W2")[l] * Math.min(1, Math.abs(target[l]) * 2);
        }
        Ball.place(v, 0, size, lanes, target);
        draft.put(name, v);
    }
}
