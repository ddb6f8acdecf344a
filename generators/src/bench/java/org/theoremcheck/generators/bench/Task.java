package org.theoremcheck.generators.bench;

import java.util.function.Supplier;

/**
 * Something to be measured.
 *
 * @param name as the table shows it
 * @param units how many of what is counted one call does
 * @param call what is timed; its result is kept, so that it cannot be optimised away
 */
record Task(String name, double units, Supplier<?> call) {}
