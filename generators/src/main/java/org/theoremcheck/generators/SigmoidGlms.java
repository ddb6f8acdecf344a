package org.theoremcheck.generators;

import org.theoremcheck.engine.network.Sigmoid;

/** Idealised GLMs with a sigmoid, W up to 14. */
public class SigmoidGlms extends SmoothGlms {
    public SigmoidGlms() {
        this(1, 14);
    }

    /**
     * @param reach bound on ‖x_i‖; above 1 a mutation
     * @param widest greatest W
     */
    protected SigmoidGlms(double reach, double widest) {
        super(new Sigmoid(), reach, widest, 0.5);
    }

    /** ‖x_i‖ ≤ 2. */
    public static final class LongInputs extends SigmoidGlms {
        public LongInputs() {
            super(2, 14);
        }
    }

    /** W ≤ 1. */
    public static final class Narrow extends SigmoidGlms {
        public Narrow() {
            super(1, 1);
        }
    }
}
