package org.theoremcheck.theorems.dante;

/** What a mutant does to DANTE: multiplies SNGD's step in each layer, the first of which is 0. */
@FunctionalInterface
interface Handicap {
    /** DANTE as it is. */
    Handicap NONE = layer -> 1;

    /** W₁ stays as it was drawn, and the alternation trains what lies on random features. */
    Handicap FIRST_LAYER_NEVER_TRAINED = layer -> layer == 0 ? 0 : 1;

    /** The same factor in all layers. */
    static Handicap times(double factor) {
        return layer -> factor;
    }

    double of(int layer);
}
