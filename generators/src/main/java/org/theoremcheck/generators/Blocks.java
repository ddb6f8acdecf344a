package org.theoremcheck.generators;

/** Parameters (V_t, v_t) of layers t = 1 … τ, stored as all V_t one below the other and all v_t alike. */
final class Blocks {
    private Blocks() {}

    /**
     * Makes ‖(V_t, v_t)‖ ≤ R_t true in exact arithmetic for every layer.
     *
     * @param radius R_t, shape (τ, lanes)
     */
    static void confine(Draft draft, String weights, String offsets, int layers, double[] radius) {
        int lanes = draft.lanes();
        int big = draft.size(weights) / layers * lanes;
        int small = draft.size(offsets) / layers * lanes;
        for (int t = 0; t < layers; t++) {
            double[] joint = new double[big + small];
            System.arraycopy(draft.get(weights), t * big, joint, 0, big);
            System.arraycopy(draft.get(offsets), t * small, joint, big, small);
            double[] bound = java.util.Arrays.copyOfRange(radius, t * lanes, (t + 1) * lanes);
            Ball.confine(joint, 0, (big + small) / lanes, lanes, bound);
            System.arraycopy(joint, 0, draft.get(weights), t * big, big);
            System.arraycopy(joint, big, draft.get(offsets), t * small, small);
        }
    }
}
