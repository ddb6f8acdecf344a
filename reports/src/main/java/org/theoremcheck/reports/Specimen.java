package org.theoremcheck.reports;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One instance worth showing: a counterexample, an example, or the tightest instance met.
 *
 * @param index number of the instance it came from
 * @param certified whether the two sides were computed at 50 digits
 * @param conclusion whose sides these are
 * @param lhs decimal digits
 * @param rhs decimal digits
 * @param tightness lhs/rhs, see {@link Extreme}
 * @param text every number of the instance, readable by a person
 * @param instance the same, readable by the engine
 */
public record Specimen(
        long index,
        boolean certified,
        String conclusion,
        String lhs,
        String rhs,
        double tightness,
        String text,
        JsonNode instance) {}
